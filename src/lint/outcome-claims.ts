import type { Hasil } from '../schema/fields.ts';

/** "turun 55%" in a sentence. */
export interface Claim {
  sentence: string;
  percent: number;
  up: boolean;
  /** Percentage points, not percent. */
  points: boolean;
  /** Said with "sekitar", "hampir", "lebih dari". */
  rough: boolean;
}

const ROUGH = '(?:sekitar|hampir|lebih dari|kurang lebih|kira-kira|rata-rata|mendekati|lebih kurang)';
const CLAIM = new RegExp(
  `\\b(?<verb>naik|meningkat|bertambah|melonjak|kenaikan|peningkatan|turun|menurun|berkurang|penurunan|merosot|menyusut)(?:nya)?(?: (?:sebesar|sebanyak|sampai|hingga|${ROUGH})){0,2} (?<number>\\d{1,4}(?:,\\d{1,2})?) ?(?:%|persen)(?<points>(?: poin)?)(?![–-])`,
  'gi',
);

/** Rises and falls in percent that a text states, each with its sentence. */
export function claimsIn(text: string): Claim[] {
  return text
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?;])\s+(?=\p{Lu})/u)
    .flatMap((sentence) =>
      [...sentence.matchAll(CLAIM)].map(({ 0: match, groups, index }) => ({
        sentence,
        percent: Number((groups?.['number'] ?? '').replace(',', '.')),
        up: /^(naik|meningkat|bertambah|melonjak|kenaikan|peningkatan)/i.test(groups?.['verb'] ?? ''),
        points: groups?.['points'] !== '' || /poin (persen )?$/i.test(sentence.slice(Math.max(0, index - 14), index)),
        rough: new RegExp(ROUGH, 'i').test(match),
      })),
    );
}

/** The one row a claim is surely about: its sentence gives both figures, or names the indicator. Undefined when in doubt. */
export function rowOf({ sentence }: Claim, rows: readonly Hasil[]): Hasil | undefined {
  if (claimsIn(sentence).length > 1) return undefined;
  const fitting = rows.filter((row) => isAbout(sentence, row));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function isAbout(sentence: string, { sebelum, sesudah, indikator, masa_sebelum, masa_sesudah }: Hasil): boolean {
  const years = sentence.match(/\b(19|20)\d{2}\b/g) ?? [];
  if (years.some((year) => !`${masa_sebelum} ${masa_sesudah}`.includes(year))) return false;
  if ([sebelum, sesudah].every((value) => hasNumber(sentence, value))) return true;
  const words = [...new Set(indikator.toLowerCase().match(/\p{L}{4,}/gu) ?? [])];
  const lower = sentence.toLowerCase();
  const named = words.filter((word) => lower.includes(word)).length;
  return words.length >= 2 && named / words.length >= 0.75;
}

function hasNumber(sentence: string, value: number): boolean {
  const written = [
    new Intl.NumberFormat('id-ID', { maximumFractionDigits: 4 }).format(value),
    String(value).replace('.', ','),
  ];
  return written.some((number) =>
    new RegExp(`(?<![\\d.,])${number.replaceAll('.', '\\.')}(?![\\d]|[.,]\\d)`).test(sentence),
  );
}

/** How a claim contradicts its row, in words; undefined when it fits within rounding. */
export function contradiction(
  { percent, up, points, rough }: Claim,
  { indikator, satuan, sebelum, sesudah }: Hasil,
): string | undefined {
  if (sebelum === 0) return undefined;
  const change = ((sesudah - sebelum) / Math.abs(sebelum)) * 100;
  const about = `Baris "${indikator}" (${angka(sebelum)} → ${angka(sesudah)}) berarti`;
  const computed = `${change < 0 ? 'turun' : 'naik'} ${angka(Math.abs(change))}%`;
  if (change !== 0 && up !== change > 0) return `kalimat ini menyebut ${up ? 'naik' : 'turun'}. ${about} ${computed}.`;
  const difference = Math.abs(sesudah - sebelum);
  const slack = rough ? Math.max(6, percent * 0.12) : Math.max(1, percent * 0.02);
  const fits = (value: number) => Math.abs(value - percent) <= slack;
  if (points ? fits(difference) : fits(Math.abs(change)) || (satuan.includes('%') && fits(difference)))
    return undefined;
  return `kalimat ini menyebut ${angka(percent)}%. ${about} ${computed}.`;
}

function angka(value: number): string {
  return new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 }).format(value);
}
