import type { Kasus } from '../schema/kasus.ts';
import { ENDING_NAMES } from '../schema/fields.ts';
import { TRIAL_NAMES } from '../schema/praktik.ts';
import { countsText } from './arah.ts';
import { undisputed } from './bukti.ts';
import { outcomeFirst } from './headline.ts';
import { hasFailed } from './failures.ts';
import type { Entry } from './library.ts';
import { insideSentence } from './phrases.ts';
import { formatWithUnit, formatYears } from './wording.ts';

/** What the row of an entry says beside its title and its evidence. */
export interface RowFacts {
  /** What came of it, as a number or a fact; empty where neither is known. */
  hasil: string;
  /** Place and years of a case; of a practice how long the first try takes. */
  fakta: readonly string[];
}

/** The facts that tell an entry from its neighbours in a list. */
export function rowFacts(entry: Entry): RowFacts {
  if (entry.jenis === 'praktik') {
    const counts = countsText(entry.bukti.hitungan);
    return { hasil: counts && `Temuan: ${counts}`, fakta: [`Coba dalam ${TRIAL_NAMES[entry.data.coba]}`] };
  }
  const { akhir, periode } = entry.data;
  return {
    hasil: caseResult(entry.data),
    fakta: [
      ...(hasFailed(akhir) ? [ENDING_NAMES[akhir]] : []),
      entry.wilayah?.nama ?? 'Nasional',
      ...(periode ? [formatYears(periode)] : []),
    ],
  };
}

/** The first row that was measured, else what was done, which is no outcome and says so. */
function caseResult(data: Kasus): string {
  const [measured] = undisputed(data);
  if (measured) return outcomeFirst(measured);
  const [done] = data.luaran;
  return done ? `${formatWithUnit(done.nilai, done.satuan)}, hasilnya belum diukur: ${insideSentence(done.nama)}` : '';
}

/** The first sentence of a text. */
export function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s|$)/s.exec(text)?.[0] ?? text;
}
