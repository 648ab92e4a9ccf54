import { biaya, outcome } from './headline.ts';
import type { Entry } from './library.ts';
import { dalamKalimat, jajar } from './phrases.ts';
import { COBA_NAMES } from '../schema/praktik.ts';
import { AKHIR_NAMES } from '../schema/fields.ts';

/** The short facts at the foot of an entry's card; its cost and its first measured outcome where it has them. */
export function cardFacts(entry: Entry): string[] {
  const rupiah = entry.data.kebutuhan?.biaya_rupiah;
  const cost = rupiah === undefined ? [] : [`Biaya: ${biaya(rupiah)}`];
  if (entry.jenis === 'kasus')
    return [
      entry.unit.singkatan ?? entry.unit.nama,
      `Akhir: ${AKHIR_NAMES[entry.data.akhir].toLowerCase()}`,
      ...cost,
      ...entry.data.hasil.slice(0, 1).map(outcome),
    ];
  const names = entry.peran.map(({ nama }) => dalamKalimat(nama));
  return [
    `Coba dalam ${COBA_NAMES[entry.data.coba]}`,
    `Untuk ${jajar(names.length > 2 ? [...names.slice(0, 2), 'dan lainnya'] : names)}`,
    ...cost,
  ];
}
