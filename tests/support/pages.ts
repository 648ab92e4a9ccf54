import { globSync } from 'node:fs';
import path from 'node:path';
import { outDir } from '../../src/reading/paths.ts';

/** A kind of page: what it is called, one page to look at closely, which files are of it and how many there are at least. */
export interface Kind {
  name: string;
  /** Path inside the site, without a slash in front. */
  example: string;
  files: RegExp;
  least: number;
  /** For print: another form of the page above it, which search engines show instead. */
  sheet?: true;
}

/** Files of the build that are to be taken away, not pages of the site: the library in one file, and each role of a large one. */
const DOWNLOADS = 'lumbung-praktik*.html';

/** The pages of a built site as sorted paths with `/`, such as `kasus/x/index.html`. */
export function htmlFiles(dir: string = outDir()): string[] {
  const files = globSync('**/*.html', { cwd: dir, exclude: [DOWNLOADS] });
  if (files.length === 0) throw new Error(`htmlFiles: no HTML in ${dir}; run "npm run build" first`);
  return files.map((file) => file.split(path.sep).join('/')).toSorted();
}

/** Every kind of page. Tests of all kinds run over this table; each built page is of exactly one kind. */
export const KINDS: readonly Kind[] = [
  { name: 'beranda', example: '', files: /^index\.html$/, least: 1 },
  { name: 'daftar kasus', example: 'kasus/', files: /^kasus\/(halaman\/\d+\/)?index\.html$/, least: 1 },
  { name: 'kasus', example: 'kasus/edat-malaria-teluk-bintuni/', files: /^kasus\/[^/]+\/index\.html$/, least: 21 },
  { name: 'daftar praktik', example: 'praktik/', files: /^praktik\/(halaman\/\d+\/)?index\.html$/, least: 1 },
  { name: 'praktik', example: 'praktik/bedah-kasus/', files: /^praktik\/[^/]+\/index\.html$/, least: 20 },
  { name: 'semua peran', example: 'peran/', files: /^peran\/index\.html$/, least: 1 },
  { name: 'peran', example: 'peran/bidan/', files: /^peran\/[^/]+\/index\.html$/, least: 10 },
  {
    name: 'peran dan tema',
    example: 'peran/bidan/kesehatan/',
    files: /^peran\/[^/]+\/(?!buklet\/)[^/]+\/index\.html$/,
    least: 10,
  },
  {
    name: 'lembar diskusi',
    example: 'kasus/edat-malaria-teluk-bintuni/diskusi/',
    files: /^kasus\/[^/]+\/diskusi\/index\.html$/,
    least: 21,
    sheet: true,
  },
  {
    name: 'kartu praktik',
    example: 'praktik/bedah-kasus/kartu/',
    files: /^praktik\/[^/]+\/kartu\/index\.html$/,
    least: 20,
    sheet: true,
  },
  {
    name: 'buklet peran',
    example: 'peran/bidan/buklet/',
    files: /^peran\/[^/]+\/buklet\/index\.html$/,
    least: 10,
    sheet: true,
  },
  { name: 'masalah', example: 'masalah/', files: /^masalah\/index\.html$/, least: 1 },
  { name: 'semua tema', example: 'tema/', files: /^tema\/index\.html$/, least: 1 },
  { name: 'tema', example: 'tema/kesehatan/', files: /^tema\/[^/]+\/index\.html$/, least: 5 },
  { name: 'semua metode', example: 'metode/', files: /^metode\/index\.html$/, least: 1 },
  { name: 'metode', example: 'metode/bedah-kasus/', files: /^metode\/[^/]+\/index\.html$/, least: 5 },
  { name: 'semua kompetensi', example: 'kompetensi/', files: /^kompetensi\/index\.html$/, least: 1 },
  { name: 'kompetensi', example: 'kompetensi/kerja-sama/', files: /^kompetensi\/[^/]+\/index\.html$/, least: 5 },
  { name: 'semua unit', example: 'unit/', files: /^unit\/index\.html$/, least: 1 },
  { name: 'unit', example: 'unit/dpmptsp-sulsel/', files: /^unit\/[^/]+\/index\.html$/, least: 10 },
  { name: 'semua wilayah', example: 'wilayah/', files: /^wilayah\/index\.html$/, least: 1 },
  { name: 'wilayah', example: 'wilayah/73/', files: /^wilayah\/[^/]+\/index\.html$/, least: 38 },
  { name: 'cari', example: 'cari/', files: /^cari\/index\.html$/, least: 1 },
  { name: 'banding', example: 'banding/', files: /^banding\/index\.html$/, least: 1 },
  { name: 'data', example: 'data/', files: /^data\/index\.html$/, least: 1 },
  { name: 'kontribusi', example: 'kontribusi/', files: /^kontribusi\/index\.html$/, least: 1 },
  { name: 'tulis', example: 'kontribusi/tulis/', files: /^kontribusi\/tulis\/index\.html$/, least: 1 },
  { name: 'semua aturan', example: 'kontribusi/aturan/', files: /^kontribusi\/aturan\/index\.html$/, least: 1 },
  {
    name: 'aturan',
    example: 'kontribusi/aturan/unique-id/',
    files: /^kontribusi\/aturan\/[^/]+\/index\.html$/,
    least: 10,
  },
  {
    name: 'perlu dicek',
    example: 'transparansi/perlu-dicek/',
    files: /^transparansi\/perlu-dicek\/([^/]+\/)*index\.html$/,
    least: 1,
  },
  { name: 'luring', example: 'luring/', files: /^luring\/index\.html$/, least: 1 },
  { name: 'saya', example: 'saya/', files: /^saya\/index\.html$/, least: 1 },
  { name: 'transparansi', example: 'transparansi/', files: /^transparansi\/index\.html$/, least: 1 },
  { name: 'tentang', example: 'tentang/', files: /^tentang\/index\.html$/, least: 1 },
  { name: 'tentang: rincian', example: 'tentang/bukti/', files: /^tentang\/[^/]+\/index\.html$/, least: 3 },
  { name: 'istilah', example: 'istilah/', files: /^istilah\/index\.html$/, least: 1 },
  { name: 'tidak ada', example: '404.html', files: /^404\.html$/, least: 1 },
];

/** Kinds whose pages hold one entry. */
export const ENTRY_KINDS = KINDS.filter(({ name }) => name === 'kasus' || name === 'praktik');

/** The kind a file is of: the first row of the table that fits. */
export function kindOf(file: string): Kind | undefined {
  return KINDS.find(({ files }) => files.test(file));
}
