import type { Hasil } from '../schema/fields.ts';

/** "turun 55%" in a sentence. */
export interface Claim {
  sentence: string;
  /** What stands before and after it in the sentence. */
  before: string;
  after: string;
  /** The sentence makes no other claim. */
  alone: boolean;
  percent: number;
  up: boolean;
  /** Percentage points, not percent. */
  points: boolean;
  /** Said with "sekitar", "hampir", "lebih dari". */
  rough: boolean;
}

const EXACT = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 4 });
const ROUNDED = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });
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
    .flatMap((sentence) => {
      const matches = [...sentence.matchAll(CLAIM)];
      return matches.map(({ 0: match, groups, index }) => ({
        sentence,
        before: sentence.slice(0, index),
        after: sentence.slice(index + match.length),
        alone: matches.length === 1,
        percent: Number((groups?.['number'] ?? '').replace(',', '.')),
        up: /^(naik|meningkat|bertambah|melonjak|kenaikan|peningkatan)/i.test(groups?.['verb'] ?? ''),
        points: groups?.['points'] !== '' || /poin (persen )?$/i.test(sentence.slice(Math.max(0, index - 14), index)),
        rough: new RegExp(ROUGH, 'i').test(match),
      }));
    });
}

/** The one row a claim is surely about: its sentence gives both figures, or names the indicator. Undefined when in doubt. */
export function rowOf(claim: Claim, rows: readonly Hasil[]): Hasil | undefined {
  if (!claim.alone || isNoFact(claim)) return undefined;
  const fitting = rows.filter((row) => isAbout(claim, row));
  return fitting.length === 1 ? fitting[0] : undefined;
}

const DENIED =
  /(?<!\p{L})(?:tidak|tak|bukan|bukannya|belum|tanpa|batal|gagal|alih-alih|mencegah|menahan)(?! (?:hanya|cuma|sekadar|disangka|disangka-sangka|terduga))(?: [\p{L}-]+){0,2} $/iu;
const WISHED =
  /(?<!\p{L})(?:target|sasaran|rencana|harapan|proyeksi|perkiraan|ramalan|cita-cita|janji|dugaan|usul|direncanakan|ditargetkan|diharapkan|diperkirakan|diproyeksikan|dijanjikan|dikhawatirkan|dikira|diduga|semestinya|seharusnya|mestinya|semoga|kabarnya|konon)(?:nya)?(?!\p{L})/iu;
const TO_COME =
  /(?<!\p{L})(?:akan|hendak|ingin|mau|harus|agar|supaya|bertekad|berjanji|berharap|mengharapkan|menargetkan|merencanakan|khawatir|menduga|mengira|meramalkan|dapat|bisa|mungkin|barangkali|apakah|tujuan\p{L}*)(?!\p{L})/iu;
const CONDITION =
  /(?<!\p{L})(?:bila|jika|kalau|apabila|seandainya|andai|andaikan|andaikata|sekiranya|asal|asalkan|misalnya|umpamanya|sekalipun)(?! (?:dibanding|dibandingkan)(?!\p{L}))(?!\p{L})/iu;

/** It is denied, wished, expected or said under a condition. */
function isNoFact({ sentence, before }: Claim): boolean {
  return DENIED.test(before) || WISHED.test(sentence) || TO_COME.test(before) || CONDITION.test(sentence);
}

function isAbout(claim: Claim, { sebelum, sesudah, indikator, masa_sebelum, masa_sesudah }: Hasil): boolean {
  const { sentence } = claim;
  const years = sentence.match(/\b(19|20)\d{2}\b/g) ?? [];
  if (years.some((year) => !`${masa_sebelum} ${masa_sesudah}`.includes(year))) return false;
  if ([sebelum, sesudah].every((value) => hasNumber(sentence, value))) return true;
  const words = [...new Set(indikator.toLowerCase().match(/\p{L}{4,}/gu) ?? [])];
  const lower = sentence.toLowerCase();
  const named = words.filter((word) => lower.includes(word));
  return words.length >= 2 && named.length / words.length >= 0.75 && isWhole(claim, named);
}

const OTHERS =
  /(?<!\p{L})(?:lain|lainnya|sebelah|tetangga|nasional|seluruh|semua|beberapa|sebagian|separuh|hanya|khusus|khususnya|terutama|kecuali|keluhan|aduan|laporan|komentar|berita|biaya|pertanyaan|soal|tentang|mengenai|terkait|menurut (?:studi|penelitian|riset|jurnal|media|warga)|sebelumnya|sebelum itu|lalu(?= [^\p{L}]|,)|depan|berikutnya|semula|awalnya|mula-mula|sempat|dahulu|dulu|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|pekan|bulan|triwulan|semester|pagi|siang|sore|malam)(?!\p{L})/iu;
/** A phrase that narrows a claim down to a place, a time or a group; "di loket kami" does not. */
const NARROWED =
  /(?<!\p{L})(?:di|pada|untuk|bagi|antara|selama|sepanjang)(?! (?:tahun )?(?:19|20)\d{2}(?!\d))(?! (?:[\p{L}]+ ){0,2}(?:kami|kita|ini|itu|tersebut|kedua masa)(?!\p{L}))(?!\p{L})/iu;
/** What may stand between the name of an indicator and what became of it. */
const BETWEEN =
  /^(?:nya)?(?:,? (?:itu|ini|tersebut|kami|kita|di sini|pun|juga|sudah|telah|berhasil|ikut|terus|lalu|kemudian|tercatat|yang tercatat|rata-rata|ternyata|langsung|kini|akhirnya|menjadi|hingga|sampai|pada (?:tahun )?\d{4}|dalam (?:\w+ )?(?:tahun|setahun|setengah tahun)|setahun))*,? $/i;

/** Is it said of the indicator as a whole, not of another place or time, a part of it, or something about it? */
function isWhole({ before, after }: Claim, named: readonly string[]): boolean {
  const lower = before.toLowerCase();
  const starts = named.map((word) => lower.lastIndexOf(word)).filter((at) => at >= 0);
  if (starts.length < named.length) return !OTHERS.test(before + after) && !NARROWED.test(after);
  const start = Math.min(...starts);
  const end = Math.max(...named.map((word) => lower.lastIndexOf(word) + word.length));
  const front = before.slice(0, start);
  return BETWEEN.test(before.slice(end)) && ![front, after].some((part) => OTHERS.test(part) || NARROWED.test(part));
}

function hasNumber(sentence: string, value: number): boolean {
  const written = [EXACT.format(value), String(value).replace('.', ',')];
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
  if (points ? fits(difference) : fits(Math.abs(change)) || (/%|persen/i.test(satuan) && fits(difference)))
    return undefined;
  return `kalimat ini menyebut ${angka(percent)}%. ${about} ${computed}.`;
}

function angka(value: number): string {
  return ROUNDED.format(value);
}
