import { countryName } from '../schema/studi.ts';
import { CONCLUSION_NAMES, hasFigure, type Kesimpulan, type Temuan } from '../schema/temuan.ts';
import type { StudiEntry } from './library.ts';
import { joinWithAnd } from './wording.ts';

// As printed: nothing is rounded.
const EXACT = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 12 });
/** Units that stand before their number: d = 0,79. */
const SYMBOLS = /^(?:d|g|SMD|RR|OR|HR|IRR|r|ρ|β)$/;

export const CONCLUSION_MARKS: Readonly<Record<Kesimpulan, string>> = {
  membaik: '↑',
  'tidak-berubah': '–',
  memburuk: '↓',
  'tidak-jelas': '○',
};

/** A conclusion with its mark: "↑ membaik". */
export function conclusionText(kesimpulan: Kesimpulan): string {
  return `${CONCLUSION_MARKS[kesimpulan]} ${CONCLUSION_NAMES[kesimpulan].toLowerCase()}`;
}

/** The figures of a finding in words: "d = 0,79", "24% → 61%; pembanding 20% → 22%"; empty where no number was read. */
export function figureText(row: Temuan): string {
  if (!hasFigure(row)) return '';
  const { sebelum, sesudah, nilai, pembanding, rentang, p, satuan = '' } = row;
  const unit = (value: number) => withUnit(value, satuan);
  const own =
    nilai === undefined ? change(sebelum, sesudah, unit) : SYMBOLS.test(satuan) ? `${satuan} = ${exact(nilai)}` : unit(nilai); // prettier-ignore
  const others = pembanding && change(pembanding.sebelum, pembanding.sesudah, unit);
  const [low, high] = rentang ?? [];
  return [
    own,
    ...(others ? [`; pembanding ${others}`] : []),
    ...(low === undefined || high === undefined ? [] : [` (rentang ${exact(low)} sampai ${exact(high)})`]),
    ...(p === undefined ? [] : [`, p ${/^[<>]/.test(p) ? `${p.slice(0, 1)} ` : '= '}${p.replace(/^[<>]/, '').replace('.', ',')}`]), // prettier-ignore
  ].join('');
}

/** Where a study was made: "Indonesia (Jawa Tengah)", "Ghana dan Kenya", "Banyak negara". */
export function studyPlace({ data, wilayah }: StudiEntry): string {
  const provinces = wilayah.map(({ nama }) => nama).join(', ');
  return joinWithAnd(
    data.tempat.negara.map((code) => {
      const name = countryName(code) ?? code;
      return code === 'ID' && provinces !== '' ? `${name} (${provinces})` : name;
    }),
  );
}

/** How many were studied: "61 studi, 3.499 orang"; empty where it was not read. */
export function participantsText({ peserta }: StudiEntry['data']): string {
  return Object.entries(peserta ?? {})
    .flatMap(([what, count]) => (count === undefined ? [] : [`${EXACT.format(count)} ${what}`]))
    .join(', ');
}

function change(before: number | undefined, after: number | undefined, unit: (value: number) => string): string {
  return [before, after].flatMap((value) => (value === undefined ? [] : [unit(value)])).join(' → ');
}

function withUnit(value: number, satuan: string): string {
  return satuan.startsWith('%') ? `${exact(value)}${satuan}` : `${exact(value)} ${satuan}`.trim();
}

function exact(value: number): string {
  return EXACT.format(value).replace('-', '−');
}
