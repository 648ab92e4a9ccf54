import type { Library } from '../catalog/library.ts';
import type { SuggestionRow } from '../search/kamus-file.ts';

/**
 * The house's own pages that the search suggests and pins, beside entries and answers: address inside the site, name, and other names
 * in people's own words. A name of one word pins its page for that word alone, so it must mean nothing else to a reader.
 */
const PAGES: readonly [address: string, name: string, ...alias: string[]][] = [
  [
    'tentang/libur-terselubung/',
    'Apakah ini libur terselubung?',
    'libur terselubung',
    'asn libur terselubung',
    'buang waktu kerja',
    'belajar pada jam kerja',
    'dasar hukum belajar di kantor',
    'pertanyaan pemeriksa',
  ],
  [
    'untuk-atasan/',
    'Untuk atasan',
    'izin atasan',
    'izin pimpinan',
    'meyakinkan atasan',
    'meyakinkan pimpinan',
    'nota dinas',
    'jam pelajaran',
    'berapa jam kerja',
  ],
  [
    'pasang/',
    'Pasang di instansi Anda',
    'pasang sendiri',
    'pasang di kantor sendiri',
    'unduh aplikasi',
    'unduh program',
    'salin situs',
    'buat situs sendiri',
    'kode sumber',
    'github',
    'instansi lain memakai situs',
  ],
  [
    'transparansi/',
    'Transparansi',
    'siapa yang menulis',
    'siapa penulisnya',
    'siapa yang berkata',
    'umur angka',
    'ditulis redaksi atau unit',
  ],
  [
    'tentang/',
    'Tentang redaksi',
    'siapa redaksi',
    'siapa pengelola',
    'siapa yang mengurus',
    'siapa pembuat situs',
    'aturan redaksi',
    'tentang situs ini',
    'lisensi',
  ],
  [
    'tentang/bukti/',
    'Bagaimana tingkat bukti dihitung',
    'tingkat bukti',
    'kekuatan bukti',
    'arah bukti',
    'butir padi',
    'belum terukur',
    'teruji luas',
  ],
  ['bukti/', 'Bukti', 'mana buktinya', 'apa kata penelitian', 'seberapa kuat buktinya', 'pelajaran lintas praktik'],
  [
    'bukti/tidak-berhasil/',
    'Yang tidak berhasil',
    'gagal',
    'tidak jalan',
    'cerita gagal',
    'praktik gagal',
    'program gagal',
    'inovasi gagal',
    'belajar dari kegagalan',
  ],
  ['bukti/peta/', 'Peta bukti', 'peta penelitian', 'evidence map', 'bukti yang masih kosong'],
  [
    'data/',
    'Data terbuka',
    'open data',
    'csv',
    'json',
    'unduh data',
    'unduh excel',
    'data mentah',
    'dataset',
    'kamus data',
  ],
  [
    'luring/',
    'Baca tanpa jaringan',
    'luring',
    'offline',
    'tanpa internet',
    'tanpa sinyal',
    'tanpa kuota',
    'satu berkas',
    'unduh semua tulisan',
  ],
  ['titip/', 'Titip cerita', 'kirim cerita', 'kirim pengalaman', 'bagikan pengalaman', 'ikut menulis', 'tulis cerita'],
  ['kontribusi/', 'Cara berkontribusi', 'kontribusi', 'kirim naskah', 'kirim tulisan', 'menjadi penulis'],
  [
    'titip/pesan/',
    'Pesan untuk redaksi',
    'hubungi redaksi',
    'kontak redaksi',
    'kirim koreksi',
    'lapor kesalahan tulisan',
  ],
  [
    'tentang/privasi/#bila-ada-data-pribadi-yang-telanjur-terbit',
    'Bila ada data pribadi yang telanjur terbit',
    'hapus data pribadi',
    'lapor data pribadi',
    'data pribadi terbit',
    'data saya tertulis',
    'hapus nama saya',
  ],
  ['tentang/privasi/', 'Privasi', 'kebijakan privasi', 'kuki', 'cookie', 'pengunjung dilacak'],
];

/** Stands on the page of all kasus only where one of them has a kit. */
const KITS: (typeof PAGES)[number] = [
  'kasus/#perangkat',
  'Perangkat diskusi empat halaman',
  'perangkat diskusi',
  'bahan diskusi',
  'lembar diskusi',
  'perangkat bedah kasus',
  'bahan bedah kasus',
  'rencana pemandu',
  'bahan pelatih',
];

/** The house's own pages that this library has, as rows of the search. */
export function editorialPages({ kasus }: Pick<Library, 'kasus'>): SuggestionRow[] {
  const hasKits = kasus.some(({ data }) => data.bahan !== undefined);
  return [...PAGES, ...(hasKits ? [KITS] : [])].map((page): SuggestionRow => ['halaman', ...page]);
}
