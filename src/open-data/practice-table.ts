import type { KasusEntry } from '../catalog/library.ts';
import type { Kasus } from '../schema/kasus.ts';
import { KAITAN, type Kaitan } from '../schema/practice-rows.ts';
import { sortById, type Table } from './rows.ts';

/** Which practices each case did, and which are merely near to it. */
export function practiceTable(kasus: readonly KasusEntry[]): Table {
  return {
    name: 'kasus-praktik',
    title: 'Pengalaman dan praktik',
    description: 'Praktik yang dijalankan dalam sebuah pengalaman, atau yang dekat dengannya.',
    fields: [
      { name: 'id_kasus', type: 'string', description: 'Id kasus, sama dengan nama berkasnya.', required: true },
      { name: 'praktik', type: 'string', description: 'Id praktik.', required: true },
      {
        name: 'kaitan',
        type: 'string',
        description: 'Langsung: langkahnya sungguh dijalankan. Sebagian: hanya dekat; tidak dihitung sebagai bukti.',
        required: true,
        values: [...KAITAN],
      },
    ],
    rows: sortById(kasus).flatMap(({ id, data }) =>
      data.praktik.map(({ id: praktik, kaitan }) => ({ id_kasus: id, praktik, kaitan })),
    ),
  };
}

/** Ids of the practices that a case did, or that are near to it, as the table of cases has had them since version 2.0. */
export function practicesOf({ praktik }: Kasus, kaitan: Kaitan): string[] {
  return praktik.filter((row) => row.kaitan === kaitan).map(({ id }) => id);
}
