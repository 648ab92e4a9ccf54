import type { Hasil } from '../schema/fields.ts';
import { undisputed } from './bukti.ts';
import type { KasusEntry, Library } from './library.ts';

/** A figure before and after, and the case it is of. */
export interface MovingFigure {
  entry: KasusEntry;
  row: Hasil;
}

/**
 * The main figure of a case that moved most times over in the wanted direction, among the cases with the strongest evidence. A figure
 * that begins or ends at nought has no such number, and one that did not change in earnest did not move; both stay out. Undefined where no case has one.
 */
export function movingFigure({ kasus }: Library): MovingFigure | undefined {
  return kasus
    .flatMap((entry) =>
      undisputed(entry.data)
        .slice(0, 1)
        .map((row) => ({ entry, row, times: timesOver(row) })),
    )
    .filter(({ times }) => times > 1)
    .toSorted((a, b) => b.entry.bukti.tingkat - a.entry.bukti.tingkat || b.times - a.times)[0];
}

function timesOver({ sebelum, sesudah, arah, kesimpulan }: Hasil): number {
  if (sebelum <= 0 || sesudah <= 0 || kesimpulan !== undefined) return 0;
  return arah === 'naik' ? sesudah / sebelum : sebelum / sesudah;
}
