import type { EntryCollection } from '../../schema/index.ts';
import { download } from '../device/download.ts';
import { copyText, shareText } from '../device/hand-over.ts';
import type { Checked } from './checker.ts';

// Longer addresses are cut or refused somewhere on the way to GitHub.
const LONGEST_URL = 6000;
const LONGEST_MAIL = 1800;
const TRY_FILE = 'Pakai “Unduh berkas”.';
const COPIED = 'Teks berkas disalin. Tempelkan di surel, WhatsApp, atau tempat lain.';
const SHARED = {
  dibagikan: 'Diserahkan ke aplikasi yang Anda pilih. Periksa apakah sudah sampai.',
  batal: 'Batal dibagikan. Draf tetap tersimpan.',
  'tidak-bisa': `Peramban ini tidak dapat membagikan. ${TRY_FILE}`,
} as const;

export interface Recipients {
  /** Address of the repository. */
  repository: string | undefined;
  branch: string;
  /** Mail address. */
  contact: string | undefined;
  /** Name of the site. */
  site: string;
}

/** Sends a finished entry by a way of the reader's choice: download, copy, share, repository, mail, WhatsApp. Gives the sentence that tells what happened. */
export async function sendBy(way: string, kind: EntryCollection, file: Checked, to: Recipients): Promise<string> {
  switch (way) {
    case 'unduh':
      download(file);
      return `Unduhan ${file.name} dimulai. Berkasnya tidak muncul? Bagikan atau salin teksnya.`;
    case 'salin':
      return (await copyText(file.text)) ? COPIED : `Peramban ini tidak mengizinkan penyalinan. ${TRY_FILE}`;
    case 'bagikan':
      return SHARED[await shareText({ ...file, title: `Tulisan untuk ${to.site}` })];
    case 'repositori':
      return openRepository(kind, file, to);
    case 'surel':
      return mail(file, to);
    case 'whatsapp':
      return whatsApp(file, to);
    default:
      throw new Error(`sendBy: cara "${way}" tidak dikenal.`);
  }
}

/** Address of the repository's page for a new file, with the text in it; undefined when it would be too long for a browser. */
export function newFileUrl(
  kind: EntryCollection,
  { name, text }: Pick<Checked, 'name' | 'text'>,
  { repository, branch }: Recipients,
): string | undefined {
  const query = new URLSearchParams({ filename: name, value: text });
  const url = `${repository ?? ''}/new/${encodeURIComponent(branch)}/content/${kind}?${query.toString()}`;
  return url.length > LONGEST_URL ? undefined : url;
}

/** Mail with the text in it, or with a request to attach the file where the text is too long for an address. */
export function mailUrl(
  { name, text }: Pick<Checked, 'name' | 'text'>,
  { contact, site }: Recipients,
): { url: string; attach: boolean } {
  const address = (body: string) =>
    `mailto:${contact ?? ''}?subject=${encodeURIComponent(`Tulisan untuk ${site}: ${name}`)}&body=${encodeURIComponent(body)}`;
  const whole = address(text);
  if (whole.length <= LONGEST_MAIL) return { url: whole, attach: false };
  return {
    url: address(`Terlampir tulisan saya, berkas ${name}.\n\n(Lampirkan berkas ${name} dari folder unduhan.)`),
    attach: true,
  };
}

/** A WhatsApp message with the text in it, or one that announces the file where the text is too long for an address. */
export function whatsAppUrl(
  { name, text }: Pick<Checked, 'name' | 'text'>,
  { site }: Recipients,
): { url: string; attach: boolean } {
  const address = (message: string) => `https://wa.me/?text=${encodeURIComponent(message)}`;
  const whole = address(text);
  if (whole.length <= LONGEST_URL) return { url: whole, attach: false };
  return { url: address(`Tulisan saya untuk ${site}: berkas ${name} menyusul di percakapan ini.`), attach: true };
}

function openRepository(kind: EntryCollection, file: Checked, to: Recipients): string {
  const url = newFileUrl(kind, file, to);
  if (url !== undefined) {
    window.open(url, '_blank', 'noopener');
    return 'Halaman berkas baru di repositori dibuka di tab lain. Tekan “Propose new file” di sana.';
  }
  download(file);
  window.open(`${to.repository ?? ''}/upload/${encodeURIComponent(to.branch)}/content/${kind}`, '_blank', 'noopener');
  return `Tulisan ini terlalu panjang untuk dikirim lewat alamat. Unduhan ${file.name} dimulai; seret berkasnya ke halaman unggah repositori yang terbuka di tab lain.`;
}

function whatsApp(file: Checked, to: Recipients): string {
  const { url, attach } = whatsAppUrl(file, to);
  if (attach) download(file);
  window.open(url, '_blank', 'noopener');
  return attach
    ? `Unduhan ${file.name} dimulai. Lampirkan berkasnya di percakapan WhatsApp yang terbuka.`
    : 'WhatsApp dibuka dengan teks tulisan.';
}

function mail(file: Checked, to: Recipients): string {
  const { url, attach } = mailUrl(file, to);
  if (attach) download(file);
  window.location.href = url;
  return attach
    ? `Unduhan ${file.name} dimulai. Lampirkan berkasnya di surel yang terbuka.`
    : 'Surel dengan teks tulisan dibuka.';
}
