import { COBA, TRIAL_NAMES } from '../schema/praktik.ts';
import { byReporter } from './adoptions.ts';
import { undisputed } from './bukti.ts';
import { hasFailed } from './failures.ts';
import type { Shelf } from './grouping.ts';
import { joinWithAnd } from './wording.ts';

/** What a shelf lacks, in sentences. `untuk` says whose shelf it is, as part of a sentence: "untuk arsiparis". */
export function gaps({ praktik, kasus }: Shelf, untuk: string): string[] {
  return [
    ...(praktik.length === 0 ? [`Belum ada praktik ${untuk}.`] : []),
    ...(kasus.length === 0 ? [`Belum ada pengalaman ${untuk}.`] : []),
    ...missingCoba({ praktik, kasus }),
    ...unmeasured(kasus),
    ...(kasus.length > 0 && !kasus.some(({ data }) => hasFailed(data.akhir))
      ? [`Belum ada pengalaman ${untuk} yang tidak berhasil atau dihentikan. Cerita seperti itu sama berharganya.`]
      : []),
    ...(praktik.length > 0 && praktik.every(({ adopsi }) => byReporter(adopsi).unit.length === 0)
      ? ['Belum ada unit yang melapor sudah mencoba praktik di halaman ini.']
      : []),
  ];
}

function missingCoba({ praktik }: Shelf): string[] {
  const missing = COBA.filter((coba) => !praktik.some(({ data }) => data.coba === coba)).map(
    (coba) => TRIAL_NAMES[coba],
  );
  if (praktik.length === 0 || missing.length === 0) return [];
  return [`Belum ada praktik yang dapat dicoba dalam ${joinWithAnd(missing).replace(' dan ', ' atau ')}.`];
}

function unmeasured(kasus: Shelf['kasus']): string[] {
  const measured = kasus.filter(({ data }) => undisputed(data).length > 0).length;
  if (measured === kasus.length) return [];
  if (kasus.length === 1) return ['Satu-satunya pengalaman di halaman ini belum punya angka sebelum dan sesudah.'];
  if (measured === 0) return [`Belum ada angka sebelum dan sesudah dalam ${kasus.length} pengalaman di halaman ini.`];
  return [`Baru ${measured} dari ${kasus.length} pengalaman yang punya angka sebelum dan sesudah.`];
}
