import { biaya, outcome } from './headline.ts';
import type { Entry } from './library.ts';
import { daftar, NAMA_AKHIR, NAMA_COBA } from './wording.ts';

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
  const [first, second, ...more] = entry.peran.map(({ nama }) => nama);
  const names = daftar([first, second].filter((name) => name !== undefined));
  return [
    `Coba dalam ${NAMA_COBA[entry.data.coba]}`,
    `Untuk ${names}${more.length > 0 ? ', dan lainnya' : ''}`,
    ...cost,
  ];
}
