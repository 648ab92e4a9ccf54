import { kodeOf } from '../../writing/kode.ts';
import type { SubmissionProblem } from '../../writing/submission.ts';
import type { Carried } from '../../writing/submission-message.ts';
import { sendToIntake, type SendOutcome } from './intake.ts';
import { beginSending, keepSent, newKey, type Sent, type SentWay } from './sent-store.ts';
import { tryLater, writeWaitingHint } from './waiting-hint.ts';

/** A draft as it is sent, and what is made of it under its key. */
export interface Sending {
  draft: Pick<Sent, 'draf' | 'judul' | 'state'>;
  submission: (kunci: string) => Carried;
}

export type SendReport =
  | { sent: true; kode: string; kontak: boolean | undefined }
  /** `waits`: it is sent by itself as soon as that is possible. */
  | { sent: false; said: string; problems: readonly SubmissionProblem[]; waits: boolean };

/** What the intake may answer otherwise later, to the same words. */
const PASSING = [408, 429, 503];

/** Sends a draft to the intake under its own key: however often it is tried, it arrives once. What cannot leave now waits. */
export async function sendDraft(address: string, { draft, submission }: Sending): Promise<SendReport> {
  const record = await begin(draft);
  return deliver({ ...record, ...draft, menunggu: { alamat: address, kiriman: submission(record.kunci) } });
}

/** Sends what waits, and takes down what became of it. */
export async function deliver(waiting: Sent): Promise<SendReport> {
  const { menunggu, ...record } = waiting;
  if (!menunggu) throw new Error('deliver: nothing waits');
  // Taken down before the try: the tab may be killed in the middle of it.
  const isStored = await keep(waiting);
  if (isStored) writeWaitingHint(true);
  const outcome = await sendToIntake(menunggu.alamat, menunggu.kiriman);
  if (outcome.kind === 'accepted') {
    const { kode, kontak } = outcome.accepted;
    await keep({ ...record, kode, lewat: 'kirim', dikirim: new Date().toISOString(), keadaan: { status: 'diterima' } });
    return { sent: true, kode, kontak };
  }
  const waits = isStored && (outcome.kind === 'unreached' || PASSING.includes(outcome.status));
  const sesudah = outcome.kind === 'refused' ? outcome.refused.coba_lagi : undefined;
  await keep(waits ? { ...record, menunggu: { ...menunggu, ...(sesudah !== undefined && { sesudah }) } } : record);
  if (waits) tryLater();
  return { sent: false, said: saidOf(outcome, waits), problems: problemsOf(outcome), waits };
}

/** The code that a draft has or will have, for a message that goes another way. */
export async function codeOfDraft(draft: Sending['draft']): Promise<{ record: Sent; kode: string }> {
  const record = await begin(draft);
  // Without a secure context a browser cannot compute it; the editors' desk does when the message comes in.
  const kode = record.kode ?? (await kodeOf(record.kunci).catch(() => 'LP'));
  return { record, kode };
}

/** Takes down that a draft was handed to an app. Whether it was sent there, only its writer knows. */
export async function noteHandedOver(record: Sent, lewat: SentWay, kode: string): Promise<void> {
  await keep({ ...record, lewat, dikirim: new Date().toISOString(), kode });
}

/** Where nothing can be stored, sending still works; the key lives as long as the page. */
async function begin(draft: Sending['draft']): Promise<Sent> {
  try {
    return await beginSending(draft);
  } catch (error) {
    console.warn('Kiriman tidak tercatat:', error);
    const known = unstored.get(draft.draf);
    const record = { ...draft, kunci: known ?? newKey() };
    unstored.set(draft.draf, record.kunci);
    return record;
  }
}
const unstored = new Map<string, string>();

/** False where nothing can be stored. */
async function keep(record: Sent): Promise<boolean> {
  try {
    await keepSent(record);
    return true;
  } catch (error) {
    console.warn('Kiriman tidak tercatat:', error);
    return false;
  }
}

const LATER = 'Kami kirim sendiri begitu bisa, juga saat Anda membuka situs ini lagi.';

function saidOf(outcome: Exclude<SendOutcome, { kind: 'accepted' }>, waits: boolean): string {
  if (outcome.kind === 'refused') {
    const { pesan, coba_lagi: again } = outcome.refused;
    const when = again === undefined ? '' : ` Paling cepat ${timeText(again)}.`;
    return `${pesan}${when}${waits ? ` ${LATER}` : ''}`;
  }
  if (!waits) return 'Belum terkirim: penerimaan tidak menjawab. Jangan tutup halaman ini. Tekan lagi sebentar lagi.';
  return navigator.onLine
    ? `Belum terkirim: penerimaan tidak menjawab. Tulisan tersimpan di perangkat ini. ${LATER}`
    : 'Belum terkirim: tidak ada jaringan. Tulisan tersimpan di perangkat ini dan kami kirim sendiri begitu jaringan ada.';
}

function problemsOf(outcome: SendOutcome): readonly SubmissionProblem[] {
  return outcome.kind === 'refused' ? (outcome.refused.temuan ?? []) : [];
}

/** "pukul 10.40", or with its day where it is not today. */
function timeText(iso: string): string {
  const time = new Date(iso);
  const isToday = time.toDateString() === new Date().toDateString();
  const clock = time.toLocaleTimeString('id-ID', { timeStyle: 'short' });
  return isToday ? `pukul ${clock}` : `${time.toLocaleDateString('id-ID', { dateStyle: 'long' })} pukul ${clock}`;
}
