import { checkNames } from '../../schema/names.ts';
import type { LibraryRule } from '../rule.ts';

export const uniqueId: LibraryRule = {
  id: 'unique-id',
  name: 'Nama berkas',
  scope: 'library',
  group: 'keterangan',
  summary: 'Nama berkas dapat menjadi id, dan setiap id hanya dipakai sekali.',
  why: 'Nama berkas menjadi alamat halaman. Dua tulisan tidak dapat tinggal di alamat yang sama, dan alamat yang rapi mudah dibagikan.',
  mend: ['Pakai huruf kecil, angka, dan tanda hubung saja.', 'Bila id sudah dipakai, tambahkan nama unit atau daerah.'],
  good: [{ as: 'name', text: 'content/kasus/jadwal-loket-kecamatan.mdx' }],
  bad: [
    { as: 'name', text: 'content/kasus/Jadwal_Loket.mdx' },
    {
      as: 'name',
      text: 'content/kasus/jadwal-loket.mdx',
      shown: 'content/kasus/jadwal-loket.mdx\ncontent/kasus/jadwal-loket.md',
      others: { 'content/kasus/jadwal-loket.md': 'Tulisan lain.' },
    },
  ],
  check: ({ documents }) => checkNames(documents),
};
