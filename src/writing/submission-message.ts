import { ENDING_NAMES } from '../schema/fields.ts';
import { FEEDBACK_NAMES } from '../schema/titipan.ts';
import type { Submission, TitipanIsi, UmpanIsi } from './submission.ts';

/** What a message carries: a submission without its proof of work, which only the intake asks for. */
export type Carried = {
  [J in Submission['jenis']]: Omit<Extract<Submission, { jenis: J }>, 'altcha'>;
}[Submission['jenis']];

const LINE = '----- untuk redaksi, jangan diubah -----';
// Mail programs break longer lines.
const WIDTH = 72;

/** A message for WhatsApp or mail: what a person reads, then the same for `npm run terima`, in signs that no program on the way changes. */
export function submissionMessage(
  carried: Carried,
  { kode, site, province }: { kode: string; site: string; province?: string | undefined },
): string {
  const human = 'isi' in carried ? told(carried, province) : carried.teks.trim();
  const signs = base64(JSON.stringify(carried)).match(new RegExp(`.{1,${WIDTH}}`, 'g')) ?? [];
  return [`Kepada redaksi ${site}.`, `Kiriman ${kode}.`, '', human, '', LINE, ...signs, ''].join('\n');
}

/**
 * What the machine part of a message holds, before it is known to be sound; undefined where there is none. What mail programs put before
 * each line of a text that is passed on is left out.
 */
export function carriedIn(message: string): unknown {
  const at = message.lastIndexOf(LINE);
  if (at < 0) return undefined;
  const [signs] = /^[\w\s>-]*/.exec(message.slice(at + LINE.length)) ?? [''];
  try {
    return JSON.parse(text(signs.replace(/[\s>]/g, '')));
  } catch {
    return undefined;
  }
}

/** What a person wrote, without the part for machines. */
export function humanPart(message: string): string {
  const at = message.lastIndexOf(LINE);
  return (at < 0 ? message : message.slice(0, at)).trim();
}

function told(carried: Extract<Carried, { isi: unknown }>, province: string | undefined): string {
  return carried.jenis === 'titipan' ? storyText(carried.isi, province) : feedbackText(carried.isi);
}

function storyText(
  { cerita, tempat, akhir, jadinya, pesan, kontak, samarkan }: TitipanIsi,
  province: string | undefined,
): string {
  const place = [tempat.kantor, tempat.kabupaten, province].filter(Boolean).join(', ');
  const rows = [
    ['Ceritanya', cerita],
    ['Di mana', samarkan && place !== '' ? `${place} (jangan sebut nama kantornya)` : place],
    ['Jadinya', [`${ENDING_NAMES[akhir]}.`, jadinya].filter(Boolean).join(' ')],
    ['Pesan untuk kantor lain', pesan],
    ['Cara bertanya kepada saya', kontak],
  ];
  return rows.flatMap(([label, value]) => (value ? [`${label}:\n${value}`] : [])).join('\n\n');
}

function feedbackText({ tentang, halaman, teks, kontak }: UmpanIsi): string {
  const about = halaman === undefined ? FEEDBACK_NAMES[tentang] : `${FEEDBACK_NAMES[tentang]} tentang ${halaman}`;
  return [about, teks, ...(kontak === undefined ? [] : [`Cara bertanya kepada saya:\n${kontak}`])].join('\n\n');
}

/** Base 64 of the letters that stand in addresses too. */
function base64(value: string): string {
  const bytes = new TextEncoder().encode(value);
  const signs = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return signs.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function text(signs: string): string {
  const bytes = Uint8Array.from(atob(signs.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
