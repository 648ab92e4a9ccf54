import { biaya, outcome } from './headline.ts';
import type { Entry } from './library.ts';
import { dalamKalimat, jajar } from './phrases.ts';
import { NAMA_AKHIR, NAMA_COBA } from './wording.ts';

/** The short facts at the foot of an entry's card; its cost and its first measured outcome where it has them. */
export function cardFacts(entry: Entry): string[] {
  const rupiah = entry.data.kebutuhan?.biaya_rupiah;
  const cost = rupiah === undefined ? [] : [`Biaya: ${biaya(rupiah)}`];
  if (entry.jenis === 'kasus')
    return [
      entry.unit.singkatan ?? entry.unit.nama,
      `Akhir: ${NAMA_AKHIR[entry.data.akhir].toLowerCase()}`,
      ...cost,
      ...entry.data.hasil.slice(0, 1).map(outcome),
    ];
  const names = entry.peran.map(({ nama }) => dalamKalimat(nama));
  return [
    `Coba dalam ${NAMA_COBA[entry.data.coba]}`,
    `Untuk ${jajar(names.length > 2 ? [...names.slice(0, 2), 'dan lainnya'] : names)}`,
    ...cost,
  ];
}
