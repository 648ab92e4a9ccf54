import { conclusionCounts, countsText } from './arah.ts';
import type { StudiEntry } from './library.ts';

/** Which way the findings of a study went: "2 membaik, 1 tidak berubah". */
export function arahOfStudy({ data }: StudiEntry): string {
  return countsText(conclusionCounts(data.temuan));
}
