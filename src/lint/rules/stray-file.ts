import type { LibraryRule } from '../rule.ts';

const READ_AS =
  'Tulisan berakhiran .md atau .mdx langsung di dalam content/kasus/, content/praktik/, atau content/adopsi/.';

const SAID = {
  file: { message: 'berkas ini tidak dibaca situs.', help: READ_AS },
  link: { message: 'tautan simbolik tidak diterima.', help: 'Salin berkasnya ke sini.' },
  picture: {
    message: 'gambar ini tidak ditampilkan tulisan mana pun.',
    help: 'Tampilkan di tulisannya dengan ![isi gambar](./nama-gambar.png), atau hapus berkasnya.',
  },
  windows: {
    message: 'nama berkas atau folder ini tidak dapat dibuat di Windows.',
    help: 'Pakai huruf kecil, angka, dan tanda hubung; hindari con, nul, dan sejenisnya.',
  },
  twin: {
    message: 'nama berkas ini hanya berbeda huruf besar dan kecil dari berkas lain.',
    help: 'Ganti salah satu namanya; di Windows dan macOS keduanya menjadi satu berkas.',
  },
} as const;

export const strayFile: LibraryRule = {
  id: 'stray-file',
  name: 'Berkas di tempatnya',
  scope: 'library',
  group: 'aman',
  summary: 'Semua berkas di content/ berada di tempat yang dibaca situs.',
  why: 'Berkas di tempat lain tidak pernah terbit, dan penulisnya tidak diberi tahu. Tautan simbolik dapat menunjuk berkas di luar perpustakaan.',
  mend: [
    READ_AS,
    'Gambar di folder yang sama dengan tulisannya; daftar di content/acuan/.',
    'Dokumen Word dan PDF tidak dapat dipakai: salin isinya ke tulisan, atau tautkan sebagai sumber.',
  ],
  good: [{ as: 'name', text: 'content/kasus/jadwal-loket-kecamatan.mdx' }],
  bad: [
    {
      text: 'content/kasus/jadwal-loket.docx',
      as: 'paragraph',
      shown: 'content/kasus/jadwal-loket.docx',
      others: { 'content/kasus/jadwal-loket.docx': '' },
    },
    {
      text: 'content/kasus/2025/jadwal-loket.mdx',
      as: 'paragraph',
      others: { 'content/kasus/2025/jadwal-loket.mdx': '' },
    },
  ],
  check: ({ strays }) =>
    strays.map(({ path, kind }) => ({
      path,
      line: 1,
      column: 1,
      ...SAID[kind],
    })),
};
