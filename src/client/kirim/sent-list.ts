import type { SubmissionStatus } from '../../writing/submission.ts';
import { find, fromTemplate } from '../site/dom.ts';
import { addressOfDraft } from '../tulis/draft-list.ts';
import { askStatus } from './intake.ts';
import { onArrival } from './sent-event.ts';
import { forgetSent, keepSent, listSent, type Sent } from './sent-store.ts';

/** What comes next, in each state. */
export const NEXT: Readonly<Record<SubmissionStatus['status'], string>> = {
  diterima: 'Redaksi belum membacanya. Anda tidak perlu berbuat apa-apa.',
  dirapikan: 'Redaksi sedang merapikannya. Isinya tidak diubah tanpa bertanya kepada Anda.',
  ditanya: 'Redaksi bertanya:',
  terbit: 'Tulisannya sudah terbit.',
  ditolak: 'Redaksi tidak menerbitkannya. Alasannya:',
};
const WAITS = 'Menunggu jaringan';
const HANDED_OVER = { whatsapp: 'Diserahkan ke WhatsApp', surel: 'Diserahkan ke surel' } as const;

/** Shows what was sent from this device as it was known last, then asks the intake where it stands now. */
export async function showSent(home: HTMLElement): Promise<void> {
  onArrival(() => {
    void list(home);
    return false;
  });
  await list(home);
}

async function list(home: HTMLElement): Promise<void> {
  const all = await listSent().catch(() => []);
  home.hidden = all.length === 0;
  const rows = all.map((sent) => ({ sent, row: rowOf(home, sent) }));
  find(home, 'ul').replaceChildren(...rows.map(({ row }) => row));
  const { penerimaan } = home.dataset;
  if (penerimaan === undefined) return;
  for (const { sent, row } of rows) await ask(home, penerimaan, sent, row);
}

async function ask(home: HTMLElement, intake: string, sent: Sent, row: HTMLElement): Promise<void> {
  if (sent.kode === undefined || sent.menunggu) return;
  const keadaan = await askStatus(intake, sent.kode);
  if (keadaan === undefined || keadaan === 'unknown') return;
  const newer = { ...sent, keadaan };
  await keepSent(newer).catch(() => undefined);
  fill(home, row, newer);
}

function rowOf(home: HTMLElement, sent: Sent): HTMLElement {
  const row = fromTemplate(home, 'template');
  fill(home, row, sent);
  find(row, '[data-aksi="lupakan"]').addEventListener('click', () => {
    void forgetSent(sent.draf).then(() => {
      row.remove();
      home.hidden = home.querySelector('li') === null;
      home.querySelector<HTMLElement>('li a, li button')?.focus();
    });
  });
  return row;
}

function fill(home: HTMLElement, row: HTMLElement, sent: Sent): void {
  const { judul, kode = '', lewat, dikirim, keadaan: known, menunggu } = sent;
  const keadaan = menunggu ? undefined : known;
  const base = home.dataset['base'] ?? '/';
  find(row, '[data-judul]').textContent = judul === '' ? 'Tanpa judul' : judul;
  find(row, '[data-kode]').textContent = kode;
  const unasked = lewat === 'whatsapp' || lewat === 'surel' ? HANDED_OVER[lewat] : '';
  const unknown = menunggu ? WAITS : unasked;
  find(row, '[data-keadaan]').textContent = keadaan ? stateName(home, keadaan) : unknown;
  find(row, '[data-rincian]').textContent = menunggu
    ? 'Kami kirim sendiri begitu bisa.'
    : [`Dikirim ${dateText(dikirim)}.`, keadaan ? NEXT[keadaan.status] : ''].join(' ').trim();
  showAnswer(row, keadaan, base);
  const again = find(row, 'a[data-perbaiki]');
  again.hidden = keadaan?.status === 'terbit' || keadaan?.status === 'ditolak';
  const draft = { id: sent.draf, title: judul, changed: '', revision: '', state: sent.state };
  again.setAttribute('href', `${addressOfDraft(draft, base)}&perbaiki=1`);
}

function dateText(iso = ''): string {
  return new Intl.DateTimeFormat('id-ID', { dateStyle: 'long' }).format(new Date(iso));
}

/** The editors' question or reason, and the page that was published. */
function showAnswer(row: HTMLElement, keadaan: SubmissionStatus | undefined, base: string): void {
  const message = find(row, '[data-pesan]');
  message.hidden = !keadaan?.pesan;
  message.textContent = keadaan?.pesan ?? '';
  const page = find(row, 'a[data-terbit]');
  const path = keadaan?.alamat ?? '';
  page.hidden = !isOwnPath(path);
  if (!page.hidden) page.setAttribute('href', base.replace(/\/$/, '') + path);
}

/** The name of a state, as the page has it. */
export function stateName(home: HTMLElement, { status }: SubmissionStatus): string {
  const names: Record<string, string> = JSON.parse(home.dataset['nama'] ?? '{}');
  return names[status] ?? status;
}

/** A path of this site, which is what an intake tells. */
export function isOwnPath(path: string): boolean {
  return /^\/(?!\/)[\w/-]*$/.test(path);
}
