import type { Carried } from '../../writing/submission-message.ts';
import { Database } from '../device/database.ts';
import type { DraftState } from '../tulis/draft-store.ts';
import type { SubmissionStatus } from '../../writing/submission.ts';
import { SENT_DATABASE } from './sent-hint.ts';

const STORE = 'kiriman';

/** By which way something left the device. */
export type SentWay = 'kirim' | 'whatsapp' | 'surel';

/** What was sent from this device, or is being sent: kept under the id of its draft, so that a second try has the same key. */
export interface Sent {
  /** Id of the draft. */
  draf: string;
  /** Key of the submission, made before the first try. */
  kunci: string;
  judul: string;
  /** The text as it was sent, for mending it. */
  state: DraftState;
  lewat?: SentWay;
  /** When it was sent last, ISO 8601; absent while no try has succeeded. */
  dikirim?: string;
  kode?: string;
  /** What the intake said last. */
  keadaan?: SubmissionStatus;
  /** What its writer pressed "Kirim" for and has not arrived yet, the address of the intake, and when it will answer again (ISO 8601). */
  menunggu?: { alamat: string; kiriman: Carried; sesudah?: string };
}

const database = new Database(SENT_DATABASE, 1, (fresh) => fresh.createObjectStore(STORE, { keyPath: 'draf' }));

/** The record of a draft, made with a new key where it has none yet. */
export function beginSending(fresh: Pick<Sent, 'draf' | 'judul' | 'state'>): Promise<Sent> {
  return database.transact([STORE], 'readwrite', (transaction) => {
    const store = transaction.objectStore(STORE);
    let sent: Sent = { ...fresh, kunci: newKey() };
    const reading: IDBRequest<Sent | undefined> = store.get(fresh.draf);
    reading.onsuccess = () => {
      sent = { ...(reading.result ?? sent), ...fresh };
      store.put(sent);
    };
    return () => sent;
  });
}

export function keepSent(sent: Sent): Promise<IDBValidKey> {
  return database.run(STORE, 'readwrite', (store) => store.put(sent));
}

/** What waits for the network, then what left the device, the last first. */
export async function listSent(): Promise<Sent[]> {
  const all = await listAll();
  const waiting = all.filter(({ menunggu }) => menunggu !== undefined);
  const gone = all.filter(({ menunggu, dikirim }) => menunggu === undefined && dikirim !== undefined);
  return [...waiting, ...gone.sort((a, b) => (b.dikirim ?? '').localeCompare(a.dikirim ?? ''))];
}

export async function listWaiting(): Promise<Sent[]> {
  return (await listAll()).filter(({ menunggu }) => menunggu !== undefined);
}

function listAll(): Promise<Sent[]> {
  return database.run(STORE, 'readonly', (store) => store.getAll());
}

export function findSent(draf: string): Promise<Sent | undefined> {
  return database.run(STORE, 'readonly', (store) => store.get(draf));
}

export function forgetSent(draf: string): Promise<undefined> {
  return database.run(STORE, 'readwrite', (store) => store.delete(draf));
}

/** A random UUID. `crypto.randomUUID` is missing where the site has no secure context. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
