import type { KasusEntry } from './library.ts';

export const FATES = ['berjalan', 'selesai', 'dihentikan', 'belum-dipastikan'] as const;
export type Fate = (typeof FATES)[number];

export const FATE_NAMES: Readonly<Record<Fate, string>> = {
  berjalan: 'Dipastikan masih berjalan',
  selesai: 'Selesai',
  dihentikan: 'Dihentikan',
  'belum-dipastikan': 'Belum dipastikan',
};

/** Bands of years since the start that a small library can fill. `sampai` is the last full year of the band. */
const UMUR = [
  { nama: 'Kurang dari 3 tahun', sampai: 2 },
  { nama: '3–5 tahun', sampai: 5 },
  { nama: '6–10 tahun', sampai: 10 },
  { nama: 'Lebih dari 10 tahun', sampai: Number.POSITIVE_INFINITY },
] as const;

/** What became of an activity. Only a check with its unit in the last 18 months makes it running; saying so in a source does not. */
export function fateOf({ data, denyut }: KasusEntry): Fate {
  if (data.akhir === 'dihentikan') return 'dihentikan';
  if (data.periode?.selesai !== undefined) return 'selesai';
  return denyut.warna === 'hijau' || denyut.warna === 'kuning' ? 'berjalan' : 'belum-dipastikan';
}

/** Cases of each age band, counted by what became of them. */
export function survival(kasus: readonly KasusEntry[], today: string) {
  return UMUR.map(({ nama, sampai }, index) => {
    const from = (UMUR[index - 1]?.sampai ?? -1) + 1;
    const rows = kasus.filter(({ data }) => {
      // A case without a known start belongs to no band.
      if (!data.periode) return false;
      const age = Math.max(0, Number(today.slice(0, 4)) - Number(data.periode.mulai.slice(0, 4)));
      return age >= from && age <= sampai;
    });
    return { nama, counts: FATES.map((one) => rows.filter((row) => fateOf(row) === one).length) };
  });
}
