import type { Hasil } from '../schema/fields.ts';
import type { BuktiLevel } from './bukti.ts';
import type { AdopsiEntry, Entry, KasusEntry } from './library.ts';
import { formatNumber, formatWithUnit } from './wording.ts';

/** An entry in three answers: what it costs, how sure we are, what came of it. */
export interface Headline {
  /** Its cost, or the time it takes where only that is known: with its name and in words. */
  usaha: { nama: 'Biaya' | 'Waktu'; isi: string };
  bukti: { tingkat: BuktiLevel; nama: string };
  hasil: string;
  /** How many measured rows there are besides the one shown. */
  lainnya: number;
  /** Who measured it, where that is not the unit of the entry itself. */
  oleh?: string;
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

/** The three answers of an entry. The outcome shown is the first row its author listed, good or bad; a practice shows that of a unit. */
export function headline(entry: Entry): Headline {
  const carriers = entry.jenis === 'kasus' ? [entry] : [...entry.kasus, ...entry.adopsi];
  const rows = carriers.flatMap((carrier) => carrier.data.hasil.map((row) => ({ row, carrier })));
  const [main] = rows;
  return {
    usaha: effort(entry.data.kebutuhan),
    bukti: { tingkat: entry.bukti.tingkat, nama: entry.bukti.nama },
    hasil: main ? outcome(main.row) : 'Belum ada angka',
    lainnya: Math.max(0, rows.length - 1),
    ...(main && entry.jenis === 'praktik' ? { oleh: unitName(main.carrier) } : {}),
  };
}

function effort(kebutuhan: Entry['data']['kebutuhan']): Headline['usaha'] {
  const { waktu, biaya_rupiah } = kebutuhan ?? {};
  if (biaya_rupiah === undefined && waktu !== undefined) return { nama: 'Waktu', isi: waktu };
  return { nama: 'Biaya', isi: formatCost(biaya_rupiah) };
}

function unitName({ unit }: KasusEntry | AdopsiEntry): string {
  return unit.singkatan ?? unit.nama;
}
