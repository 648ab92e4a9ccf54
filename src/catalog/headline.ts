import type { Hasil } from '../schema/fields.ts';
import { ENDING_NAMES } from '../schema/fields.ts';
import type { Kasus, Luaran } from '../schema/kasus.ts';
import { upperFirst } from '../schema/upper-first.ts';
import { TRIAL_NAMES } from '../schema/praktik.ts';
import { countsText } from './arah.ts';
import { type BuktiResult, undisputed } from './bukti.ts';
import type { Entry, KasusEntry, PraktikEntry } from './library.ts';
import { insideSentence } from './phrases.ts';
import { formatNumber, formatPersonHours, formatSpan, formatWithUnit } from './wording.ts';

/** An entry in three short answers: what came of it, how sure we are, what it takes. */
export interface Headline {
  /** A number or a fact, and what has to be known with it. */
  hasil: { isi: string; catatan: readonly string[] };
  keyakinan: Pick<BuktiResult, 'tingkat' | 'nama' | 'arah'>;
  /** Not there where nobody says it. */
  usaha?: { nama: 'Usaha' | 'Biaya' | 'Waktu' | 'Tahun'; isi: string };
  /** What is left of the summary when the result was taken from it: nothing stands on a page twice. */
  pengantar: string;
}

const BIAYA = [
  { sampai: 0, nama: 'Tanpa biaya tambahan' },
  { sampai: 10_000_000, nama: 'Sampai Rp10 juta' },
  { sampai: 100_000_000, nama: 'Rp10–100 juta' },
  { sampai: 1_000_000_000, nama: 'Rp100 juta–1 miliar' },
] as const;

/** A sum as one of five bands: exact sums of different years and places do not compare. */
export function formatCost(rupiah: number | undefined): string {
  if (rupiah === undefined) return 'Tidak disebut';
  return BIAYA.find(({ sampai }) => rupiah <= sampai)?.nama ?? 'Di atas Rp1 miliar';
}

/** A measured row as words: "Prevalensi malaria turun dari 9,2% ke 0,02%". A change for the worse says so, and so does one that its source calls chance. */
export function outcome(row: Hasil): string {
  return `${row.indikator} ${change(row)}`;
}

/** The same with its figures first, which stay where a narrow row is cut: "Turun dari 9,2% ke 0,02%: prevalensi malaria". */
export function outcomeFirst(row: Hasil): string {
  return `${upperFirst(change(row))}: ${insideSentence(row.indikator)}`;
}

function change({ satuan, arah, sebelum, sesudah, kesimpulan }: Hasil): string {
  if (sebelum === sesudah) return `tetap ${formatWithUnit(sesudah, satuan)}`;
  const verb = sesudah > sebelum ? 'naik' : 'turun';
  const from = satuan === '%' ? formatWithUnit(sebelum, satuan) : formatNumber(sebelum);
  return `${verb} dari ${from} ke ${formatWithUnit(sesudah, satuan)}${kesimpulan ? ' (tidak bermakna)' : verb === arah ? '' : ' (memburuk)'}`;
}

/** What was made or done, as words: "Pengantaran obat ke rumah: 4.444 pengantaran". */
export function output({ nama, nilai, satuan }: Luaran): string {
  return `${nama}: ${formatWithUnit(nilai, satuan)}`;
}

/** The answers of an entry. */
export function headline(entry: Entry): Headline {
  const { tingkat, nama, arah } = entry.bukti;
  const keyakinan = { tingkat, nama, arah };
  const usaha = entry.jenis === 'praktik' ? effort(entry) : cost(entry.data);
  const result = entry.jenis === 'praktik' ? { hasil: counted(entry), pengantar: entry.data.ringkasan } : told(entry);
  return { ...result, keyakinan, ...(usaha ? { usaha } : {}) };
}

/** What research and units counted of a practice. It has no outcome of its own, and never wears that of one case. */
function counted({ bukti: { hitungan } }: PraktikEntry): Headline['hasil'] {
  const all = Object.values(hitungan).reduce((sum, n) => sum + n, 0);
  if (all === 0) return { isi: 'Belum ada temuan yang membandingkan', catatan: [] };
  if (hitungan.membaik === 0) return { isi: `${all} temuan: ${countsText(hitungan)}`, catatan: [] };
  return { isi: `${hitungan.membaik} dari ${all} temuan membaik`, catatan: [] };
}

/** The first undisputed row its author listed, good or bad; else what was done; else what its summary says after the problem. */
function told({ data }: KasusEntry): Pick<Headline, 'hasil' | 'pengantar'> {
  const ending = data.akhir === 'belum-diketahui' ? [] : [`Akhirnya: ${ENDING_NAMES[data.akhir].toLowerCase()}.`];
  const whole = data.ringkasan;
  const [row, ...others] = undisputed(data);
  if (row) {
    const more = others.length > 0 ? [`Dan ${others.length} hasil lain.`] : [];
    return { hasil: { isi: outcome(row), catatan: [...more, ...ending] }, pengantar: whole };
  }
  const [done] = data.luaran;
  if (done) return { hasil: { isi: output(done), catatan: ['Akibatnya belum diukur.', ...ending] }, pengantar: whole };
  const [problem = '', result, ...rest] = sentences(whole);
  if (result !== undefined) return { hasil: { isi: result, catatan: [...rest, ...ending] }, pengantar: problem };
  return {
    hasil: { isi: ENDING_NAMES[data.akhir], catatan: ['Belum ada angka sebelum dan sesudah.'] },
    pengantar: whole,
  };
}

/** The time of a first try, and what it takes of all people together where its writer added that up. */
function effort({ data: { kebutuhan, coba, jam_orang } }: PraktikEntry): Headline['usaha'] {
  const each = kebutuhan?.waktu ?? `Percobaan pertama ${TRIAL_NAMES[coba]}`;
  const all = jam_orang === undefined ? each : formatPersonHours(jam_orang);
  return {
    nama: 'Usaha',
    isi: all.toLowerCase() === each.toLowerCase() ? each : `${each}. Percobaan pertama, semua orang: ${all}`,
  };
}

/** Its cost, or the time it took, or its years. */
function cost({ kebutuhan, periode }: Kasus): Headline['usaha'] {
  if (kebutuhan?.biaya_rupiah !== undefined) return { nama: 'Biaya', isi: formatCost(kebutuhan.biaya_rupiah) };
  if (kebutuhan?.waktu !== undefined) return { nama: 'Waktu', isi: kebutuhan.waktu };
  return periode && { nama: 'Tahun', isi: formatSpan(periode) };
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.?!]["”]?) (?=["“]?[A-Z\d])/);
}
