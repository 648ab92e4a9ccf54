import { download } from '../device/download.ts';
import { copyText, shareText } from '../device/hand-over.ts';

// Longer addresses are cut or refused somewhere on the way to the app.
const LONGEST_URL = 6000;
const LONGEST_MAIL = 1800;
const TRY_FILE = 'Pakai “Unduh berkas”.';
const SHARED = {
  dibagikan: 'Diserahkan ke aplikasi yang Anda pilih. Periksa apakah sudah sampai.',
  batal: 'Batal dibagikan. Draf tetap tersimpan.',
  'tidak-bisa': `Peramban ini tidak dapat membagikan. ${TRY_FILE}`,
} as const;

/** A text on its way out of the device. */
export interface Parcel {
  /** Name of the file. */
  name: string;
  /** The file. */
  text: string;
  /** What its subject line says. */
  subject: string;
  /** The message that `npm run terima` reads (src/writing/submission-message.ts). */
  letter: string;
  /** What stands in a message that the letter is attached to, where it is too long for an address. */
  announcement: string;
}

/** What happened, in a sentence, and whether the text may have left. */
export interface Parting {
  said: string;
  left: boolean;
}

/** Addresses of the editors. */
export interface EditorsAt {
  /** As in https://wa.me/<number>. */
  whatsapp: string | undefined;
  surel: string | undefined;
}

/** Lets a text out by a way of the writer's choice that needs no server of ours. */
export async function leaveBy(way: string, parcel: Parcel, to: EditorsAt): Promise<Parting> {
  switch (way) {
    case 'unduh':
      download(parcel);
      return {
        said: `Unduhan ${parcel.name} dimulai. Berkasnya tidak muncul? Bagikan atau salin teksnya.`,
        left: false,
      };
    case 'salin':
      return copy(parcel);
    case 'bagikan':
      return share(parcel);
    case 'whatsapp':
      return openApp(whatsAppUrl(parcel, to), parcel, 'WhatsApp');
    case 'surel':
      return openApp(mailUrl(parcel, to), parcel, 'Surel');
    default:
      throw new Error(`leaveBy: cara "${way}" tidak dikenal.`);
  }
}

interface AppUrl {
  url: string;
  /** Must the file be attached by hand? */
  attach: boolean;
}

/** Mail with the text in it, or with a request to attach the file where the text is too long for an address. */
export function mailUrl({ subject, letter, announcement }: Parcel, { surel }: EditorsAt): AppUrl {
  const address = (body: string) =>
    `mailto:${surel ?? ''}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  const whole = address(letter);
  return whole.length <= LONGEST_MAIL ? { url: whole, attach: false } : { url: address(announcement), attach: true };
}

/** A WhatsApp message to the editors with the text in it, or one that announces the file. */
export function whatsAppUrl({ letter, announcement }: Parcel, { whatsapp }: EditorsAt): AppUrl {
  const address = (message: string) => `https://wa.me/${whatsapp ?? ''}?text=${encodeURIComponent(message)}`;
  const whole = address(letter);
  return whole.length <= LONGEST_URL ? { url: whole, attach: false } : { url: address(announcement), attach: true };
}

function openApp({ url, attach }: AppUrl, parcel: Parcel, app: string): Parting {
  const letter = { name: 'kiriman-lumbung.txt', text: parcel.letter };
  if (attach) download(letter);
  if (url.startsWith('mailto:')) window.location.href = url;
  else window.open(url, '_blank', 'noopener');
  const said = attach
    ? `Unduhan ${letter.name} dimulai. Lampirkan berkasnya di ${app} yang terbuka, lalu tekan kirim di sana.`
    : `${app} dibuka dengan tulisan Anda. Tekan kirim di sana.`;
  return { said, left: true };
}

async function copy({ letter }: Parcel): Promise<Parting> {
  const said = (await copyText(letter))
    ? 'Teksnya disalin. Tempelkan di surel, WhatsApp, atau tempat lain.'
    : `Peramban ini tidak mengizinkan penyalinan. ${TRY_FILE}`;
  return { said, left: false };
}

async function share({ name, text, subject, letter }: Parcel): Promise<Parting> {
  return { said: SHARED[await shareText({ name, text, title: subject, message: letter })], left: false };
}
