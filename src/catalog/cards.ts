import { undisputed } from './bukti.ts';
import { audienceOf } from './everyone.ts';
import { formatCost, outcome } from './headline.ts';
import type { Entry } from './library.ts';
import { insideSentence, joinNames } from './phrases.ts';
import { ENDING_NAMES } from '../schema/fields.ts';
import { TRIAL_NAMES } from '../schema/praktik.ts';

/** The short facts at the foot of an entry's card; its cost and its first measured outcome where it has them. */
export function cardFacts(entry: Entry): string[] {
  const rupiah = entry.data.kebutuhan?.biaya_rupiah;
  const cost = rupiah === undefined ? [] : [`Biaya: ${formatCost(rupiah)}`];
  if (entry.jenis === 'kasus')
    return [
      entry.unit.singkatan ?? entry.unit.nama,
      `Akhir: ${ENDING_NAMES[entry.data.akhir].toLowerCase()}`,
      ...cost,
      ...undisputed(entry.data).slice(0, 1).map(outcome),
    ];
  const names = audienceOf(entry).map(({ nama }) => insideSentence(nama));
  return [
    `Coba dalam ${TRIAL_NAMES[entry.data.coba]}`,
    `Untuk ${joinNames(names.length > 2 ? [...names.slice(0, 2), 'dan lainnya'] : names)}`,
    ...cost,
  ];
}
