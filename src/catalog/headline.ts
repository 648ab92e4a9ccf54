import type { Hasil } from '../schema/fields.ts';
import { type BuktiLevel, undisputed } from './bukti.ts';
import type { Entry } from './library.ts';
import { formatNumber, formatWithUnit } from './wording.ts';

/** An entry in short answers: what it costs, how sure we are, and of a case what came of it. */
export interface Headline {
  /** Its cost, or the time it takes where only that is known: with its name and in words. */
  usaha: { nama: 'Biaya' | 'Waktu'; isi: string };
  bukti: { tingkat: BuktiLevel; nama: string };
  /** A measured row in words, and how many there are besides. */
  hasil?: { isi: string; lainnya: number };
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

/** A measured row as words: "Prevalensi malaria turun dari 9,2% ke 0,02%". A change for the worse says so. */
export function outcome({ indikator, satuan, arah, sebelum, sesudah }: Hasil): string {
  if (sebelum === sesudah) return `${indikator} tetap ${formatWithUnit(sesudah, satuan)}`;
  const verb = sesudah > sebelum ? 'naik' : 'turun';
  const from = satuan === '%' ? formatWithUnit(sebelum, satuan) : formatNumber(sebelum);
  return `${indikator} ${verb} dari ${from} ke ${formatWithUnit(sesudah, satuan)}${verb === arah ? '' : ' (memburuk)'}`;
}

/** The answers of an entry. A case tells the first undisputed row its author listed, good or bad; a practice has no outcome of its own. */
export function headline(entry: Entry): Headline {
  const answers = { usaha: effort(entry.data.kebutuhan), bukti: { tingkat: entry.bukti.tingkat, nama: entry.bukti.nama } }; // prettier-ignore
  if (entry.jenis === 'praktik') return answers;
  const [main, ...others] = undisputed(entry.data);
  return { ...answers, hasil: { isi: main ? outcome(main) : 'Belum ada angka sebelum dan sesudah', lainnya: others.length } }; // prettier-ignore
}

function effort(kebutuhan: Entry['data']['kebutuhan']): Headline['usaha'] {
  const { waktu, biaya_rupiah } = kebutuhan ?? {};
  if (biaya_rupiah === undefined && waktu !== undefined) return { nama: 'Waktu', isi: waktu };
  return { nama: 'Biaya', isi: formatCost(biaya_rupiah) };
}
