import { checkReferences } from '../../markdown/entry.ts';
import type { DocumentRule } from '../rule.ts';

export const unknownReference: DocumentRule = {
  id: 'unknown-reference',
  name: 'Id yang dikenal',
  scope: 'document',
  group: 'keterangan',
  summary: 'Setiap id menunjuk baris atau tulisan yang ada.',
  why: 'Id menghubungkan tulisan dengan unit, peran, tema, dan praktik. Id yang tidak dikenal membuat tulisan hilang dari halaman peran dan temanya.',
  mend: [
    'Pakai id yang disarankan pesan, atau cari di content/acuan/.',
    'Bila memang belum ada, tambahkan barisnya di sana dalam usulan yang sama.',
  ],
  good: [{ as: 'front', text: 'peran: [pelaksana-layanan]' }],
  bad: [
    { as: 'front', text: 'peran: [peraawat]' },
    { text: 'Ini <Istilah id="luarann">luaran</Istilah>, bukan hasil.' },
  ],
  check: ({ references, context }) => checkReferences(references, context.ids),
};
