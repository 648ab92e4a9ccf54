import type { Library, PraktikEntry } from './library.ts';

/** Practices that take a quarter of an hour, the strongest evidence first; equal ones newest first. */
export function quickest({ praktik }: Library, most: number): PraktikEntry[] {
  return praktik
    .filter(({ data }) => data.coba === '15-menit')
    .toSorted((a, b) => b.bukti.tingkat - a.bukti.tingkat)
    .slice(0, most);
}
