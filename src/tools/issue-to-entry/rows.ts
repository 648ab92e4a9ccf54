import { numberFrom } from '../../writing/entry-data.ts';
import type { FormValues } from '../../writing/form-state.ts';
import { itemsOf, oneLine } from './clean.ts';
import type { FormAnswers } from './form.ts';
import { masaOf } from './values.ts';

/** Fields of the form that make one measured row, and what they are called there. */
const MEASURED = {
  indikator: 'Apa yang diukur',
  satuan: 'Satuan',
  arah: 'Arah yang lebih baik',
  sebelum: 'Angka sebelum',
  sesudah: 'Angka sesudah',
  masa_sebelum: 'Masa angka sebelum',
  masa_sesudah: 'Masa angka sesudah',
  catatan_angka: 'Catatan asal angka',
} as const;
const CATATAN = 'catatan-unit';

interface Rows {
  hasil: FormValues[];
  sumber: FormValues[];
  problems: string[];
}

/** The measured row of a form and where its figures stand. Half a row is a problem; none is not. */
export function measuredRow(answers: FormAnswers, unit: string, today: string): Rows {
  const missing = Object.entries(MEASURED).filter(([key]) => answers[key] === undefined);
  if (missing.length === Object.keys(MEASURED).length) return { hasil: [], sumber: [], problems: [] };
  const line = (key: keyof typeof MEASURED) => oneLine(answers[key]);
  const unreadable = (['sebelum', 'sesudah'] as const).filter(
    (key) => answers[key] !== undefined && typeof numberFrom(bare(line(key))) === 'string',
  );
  const problems = [
    ...(missing.length > 0
      ? [`Angka belum lengkap. Masih kosong: ${missing.map(([, name]) => name).join(', ')}.`]
      : []),
    ...unreadable.map((key) => `${MEASURED[key]} tidak terbaca sebagai satu angka. Tulis misalnya 42,5.`),
  ];
  if (problems.length > 0) return { hasil: [], sumber: [], problems };
  const hasil = {
    indikator: line('indikator'),
    satuan: line('satuan'),
    arah: line('arah').toLowerCase(),
    sebelum: bare(line('sebelum')),
    sesudah: bare(line('sesudah')),
    masa_sebelum: masaOf(line('masa_sebelum')),
    masa_sesudah: masaOf(line('masa_sesudah')),
    sumber: CATATAN,
  };
  const sumber = { id: CATATAN, judul: line('catatan_angka'), penerbit: unit, jenis: 'klaim-pemilik', dibaca: today };
  return { hasil: [hasil], sumber: [sumber], problems: [] };
}

/** Sources written one a line. Who makes the claim is for the editors to judge, so each starts at the weakest kind. */
export function sourceRows(answer: string | undefined, unit: string, today: string): FormValues[] {
  return itemsOf(answer).map((item, index) => {
    const url = /https?:\/\/[^\s<>"()]+/.exec(item)?.[0].replace(/[.,;]+$/, '') ?? '';
    const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
    const title = item
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(url, '')
      .replace(/^[\s:,–-]+|[\s:,–-]+$/g, '');
    const id = `sumber-${index + 1}`;
    return { id, judul: title || host, penerbit: host || unit, url, jenis: 'klaim-pemilik', dibaca: today };
  });
}

/** A number without what people write around it. */
function bare(answer: string): string {
  return answer.replace(/^Rp\s*/i, '').replace(/\s*%$/, '');
}
