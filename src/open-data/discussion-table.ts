import type { KasusEntry } from '../catalog/library.ts';
import { sortById, type Table } from './rows.ts';

/** The questions of the discussion kits, one a row. */
export function discussionTable(kasus: readonly KasusEntry[]): Table {
  return {
    name: 'bahan-diskusi',
    title: 'Perangkat diskusi',
    description: 'Pertanyaan pemandu untuk membahas pengalaman, dengan jawaban yang biasanya muncul; usul redaksi.',
    fields: [
      { name: 'id_kasus', type: 'string', description: 'Id kasus, sama dengan nama berkasnya.', required: true },
      { name: 'belok', type: 'string', description: 'Kalimat tempat ceritanya berhenti.', required: true },
      { name: 'tanya', type: 'string', description: 'Pertanyaannya.', required: true },
      { name: 'muncul', type: 'list', description: 'Jawaban yang biasanya muncul.', required: true },
      { name: 'dorong', type: 'list', description: 'Kalimat pemandu yang mendorong lebih jauh.', required: true },
    ],
    rows: sortById(kasus).flatMap(({ id, data: { bahan } }) =>
      (bahan?.pertanyaan ?? []).map((row) => ({ id_kasus: id, belok: bahan?.belok, ...row })),
    ),
  };
}
