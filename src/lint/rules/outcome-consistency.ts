import type { Hasil } from '../../schema/fields.ts';
import type { Document } from '../document.ts';
import { type Claim, claimsIn, contradiction, rowOf } from '../outcome-claims.ts';
import type { DocumentRule, Issue } from '../rule.ts';

export const outcomeConsistency: DocumentRule = {
  id: 'outcome-consistency',
  name: 'Persen dan baris hasil',
  scope: 'document',
  group: 'angka',
  summary: 'Persen di dalam kalimat cocok dengan baris hasil.',
  why: 'Tabel dan grafik dihitung dari baris hasil. Kalimat yang menyebut angka lain membuat pembaca tidak percaya pada keduanya.',
  mend: [
    'Hitung: (sesudah − sebelum) ÷ sebelum × 100.',
    'Lebih aman lagi: tulis angka sebelum dan sesudahnya, biarkan situs menghitung persennya.',
    'Selisih antara dua persentase ditulis “poin persen”.',
    'Angka sebelum dan sesudah harus berasal dari masa yang berbeda.',
  ],
  good: [
    { text: 'Lama menunggu di loket turun 55%, dari 40 menit menjadi 18 menit.' },
    { text: 'Kepuasan yang dicatat kecamatan lain naik 30%.' },
  ],
  bad: [
    { text: 'Lama menunggu di loket turun 80%, dari 40 menit menjadi 18 menit.' },
    { text: 'Lama menunggu di loket naik 55% setelah jadwal diubah.' },
    {
      as: 'front',
      text: 'hasil:\n  - indikator: Lama menunggu di loket\n    satuan: menit\n    arah: turun\n    sebelum: 40\n    sesudah: 18\n    masa_sebelum: 2025\n    masa_sesudah: 2025\n    sumber: catatan',
    },
  ],
  check(document) {
    const rows = document.kasus?.hasil ?? document.adopsi?.hasil ?? [];
    return [...samePeriod(document, rows), ...contradictions(document, rows)];
  },
};

function samePeriod({ frontMatter }: Document, rows: readonly Hasil[]): Issue[] {
  return rows.flatMap(({ masa_sebelum, masa_sesudah, indikator, satuan }, index) => {
    const help = 'Sebut dua masa yang berbeda; bila masanya sama, ini bukan perbandingan sebelum dan sesudah.';
    if (masa_sebelum === masa_sesudah)
      return [
        {
          ...frontMatter.locate(['hasil', index, 'masa_sesudah']),
          message: `masa sebelum dan sesudah sama (${masa_sesudah}).`,
          help,
        },
      ];
    const twin = rows
      .slice(0, index)
      .some(
        (row) =>
          row.indikator === indikator &&
          row.satuan === satuan &&
          row.masa_sebelum === masa_sebelum &&
          row.masa_sesudah === masa_sesudah,
      );
    if (!twin) return [];
    return [
      {
        ...frontMatter.locate(['hasil', index]),
        message: 'baris hasil ini sudah ditulis di atas: indikator dan masanya sama.',
        help: 'Hapus salah satunya.',
      },
    ];
  });
}

function contradictions({ pieces }: Document, rows: readonly Hasil[]): Issue[] {
  if (rows.length === 0) return [];
  return pieces
    .filter(({ kind, key }) => kind === 'prose' || (kind === 'front' && key?.[0] === 'ringkasan'))
    .flatMap(({ value, line, column }) =>
      claimsIn(value).flatMap((claim: Claim): Issue[] => {
        const row = rowOf(claim, rows);
        const message = row && contradiction(claim, row);
        return message ? [{ line, column, message, help: 'Betulkan kalimatnya atau baris hasilnya.' }] : [];
      }),
    );
}
