import { kodeOf } from '../../writing/kode.ts';
import type { SubmissionProblem } from '../../writing/submission.ts';
import type { Carried } from '../../writing/submission-message.ts';
import { sendToIntake, type SendOutcome } from './intake.ts';
import { beginSending, keepSent, newKey, type Sent, type SentWay } from './sent-store.ts';

/** A draft as it is sent, and what is made of it under its key. */
export interface Sending {
  draft: Pick<Sent, 'draf' | 'judul' | 'state'>;
  submission: (kunci: string) => Carried;
}

export type SendReport =
  | { sent: true; kode: string; kontak: boolean | undefined }
  | { sent: false; said: string; problems: readonly SubmissionProblem[] };

/** Sends a draft to the intake under its own key: however often it is tried, it arrives once. */
export async function sendDraft(address: string, { draft, submission }: Sending): Promise<SendReport> {
  const record = await begin(draft);
  const outcome = await sendToIntake(address, submission(record.kunci));
  if (outcome.kind !== 'accepted') return { sent: false, said: saidOf(outcome), problems: problemsOf(outcome) };
  const { kode, kontak } = outcome.accepted;
  await keep({
    ...record,
    ...draft,
    kode,
    lewat: 'kirim',
    dikirim: new Date().toISOString(),
    keadaan: { status: 'diterima' },
  });
  return { sent: true, kode, kontak };
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

async function keep(record: Sent): Promise<void> {
  await keepSent(record).catch((error: unknown) => console.warn('Kiriman tidak tercatat:', error));
}

function saidOf(outcome: Exclude<SendOutcome, { kind: 'accepted' }>): string {
  if (outcome.kind === 'refused') {
    const { pesan, coba_lagi: again } = outcome.refused;
    return again === undefined ? pesan : `${pesan} Paling cepat ${timeText(again)}.`;
  }
  return navigator.onLine
    ? 'Belum terkirim: penerimaan tidak menjawab. Tulisan tetap tersimpan di perangkat ini. Coba lagi sebentar lagi.'
    : 'Belum terkirim: tidak ada jaringan. Tulisan tersimpan di perangkat ini. Tekan lagi saat jaringan ada.';
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
