import { globSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../src/lint/rules/pages.ts';
import { outDir } from '../../src/reading/paths.ts';
import { testedLibrary } from './library.ts';

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

/** Files of the build that are downloads, not pages of the site: the library in one file, and each role of a large one. */
const DOWNLOADS = 'lumbung-praktik*.html';

/** The pages of a built site as sorted paths with `/`, such as `kasus/x/index.html`. */
export function htmlFiles(dir: string = outDir()): string[] {
  const files = globSync('**/*.html', { cwd: dir, exclude: [DOWNLOADS] });
  if (files.length === 0) throw new Error(`htmlFiles: no HTML in ${dir}; run "npm run build" first`);
  return files.map((file) => file.split(path.sep).join('/')).toSorted();
}

const library = await testedLibrary();
const { kasus, praktik, studi, peran, tema, metode, kompetensi, unit, wilayah } = library;
/** The story and the practice that say most: looked at closely. */
const story = longest(kasus);
const practice = longest(praktik);
const role = practice.peran[0]?.id ?? '';
const theme = practice.tema[0]?.id ?? '';
const method = story.metode[0]?.id ?? '';
const province = [...kasus, ...library.adopsi].flatMap((one) => one.wilayah ?? [])[0]?.id ?? wilayah[0]?.id ?? '';
const pairs = new Set(library.entries.flatMap((entry) => entry.peran.flatMap((one) => entry.tema.map((other) => `${one.id}/${other.id}`)))); // prettier-ignore
/** Roles with a practice, which have a booklet. */
const helped = new Set(praktik.flatMap((entry) => entry.peran.map(({ id }) => id)));

/** Every kind of page. Tests of all kinds run over this table; each built page is of exactly one kind. */
export const KINDS: readonly Kind[] = [
  single('beranda', ''),
  list('daftar kasus', 'kasus/'),
  each('kasus', `kasus/${story.id}/`, /^kasus\/[^/]+\/index\.html$/, kasus.length),
  list('daftar praktik', 'praktik/'),
  each('praktik', `praktik/${practice.id}/`, /^praktik\/[^/]+\/index\.html$/, praktik.length),
  list('daftar penelitian', 'studi/'),
  each(
    'penelitian menurut',
    'studi/menurut/rancangan/meta-analisis/',
    /^studi\/menurut\/[^/]+\/[^/]+\/index\.html$/,
    8,
  ),
  each('penelitian', `studi/${studi[0]?.id}/`, /^studi\/[^/]+\/index\.html$/, studi.length),
  single('bukti', 'bukti/'),
  single('yang tidak berhasil', 'bukti/tidak-berhasil/'),
  each('peta bukti', 'bukti/peta/', /^bukti\/peta\/(?:[^/]+\/)?index\.html$/, 3),
  single('semua peran', 'peran/'),
  each('peran', `peran/${role}/`, /^peran\/[^/]+\/index\.html$/, peran.length),
  each('peran dan tema', `peran/${role}/${theme}/`, /^peran\/[^/]+\/(?!buklet\/)[^/]+\/index\.html$/, pairs.size),
  sheet('lembar diskusi', `kasus/${story.id}/diskusi/`, /^kasus\/[^/]+\/diskusi\/index\.html$/, kasus.length),
  sheet('kartu praktik', `praktik/${practice.id}/kartu/`, /^praktik\/[^/]+\/kartu\/index\.html$/, praktik.length),
  sheet('buklet peran', `peran/${role}/buklet/`, /^peran\/[^/]+\/buklet\/index\.html$/, helped.size),
  single('masalah', 'masalah/'),
  each('jawaban', `masalah/${library.masalah[0]?.id}/`, /^masalah\/[^/]+\/index\.html$/, library.masalah.length),
  single('semua tema', 'tema/'),
  each('tema', `tema/${theme}/`, /^tema\/[^/]+\/index\.html$/, tema.length),
  single('semua metode', 'metode/'),
  each('metode', `metode/${method}/`, /^metode\/[^/]+\/index\.html$/, metode.length),
  single('semua kompetensi', 'kompetensi/'),
  each('kompetensi', `kompetensi/${kompetensi[0]?.id}/`, /^kompetensi\/[^/]+\/index\.html$/, kompetensi.length),
  single('semua unit', 'unit/'),
  each('unit', `unit/${story.unit.id}/`, /^unit\/[^/]+\/index\.html$/, unit.length),
  single('semua wilayah', 'wilayah/'),
  each('wilayah', `wilayah/${province}/`, /^wilayah\/[^/]+\/index\.html$/, wilayah.length),
  single('cari', 'cari/'),
  single('banding', 'banding/'),
  single('data', 'data/'),
  single('kontribusi', 'kontribusi/'),
  single('tulis', 'kontribusi/tulis/'),
  single('titip', 'titip/'),
  single('titip pesan', 'titip/pesan/'),
  sheet('titip kertas', 'titip/kertas/', /^titip\/kertas\/index\.html$/, 1),
  single('kirim', 'kirim/'),
  single('semua aturan', 'kontribusi/aturan/'),
  each('aturan', 'kontribusi/aturan/unique-id/', /^kontribusi\/aturan\/[^/]+\/index\.html$/, rules.length),
  each('perlu dicek', 'transparansi/perlu-dicek/', /^transparansi\/perlu-dicek\/([^/]+\/)*index\.html$/, 1),
  single('luring', 'luring/'),
  single('saya', 'saya/'),
  single('transparansi', 'transparansi/'),
  single('tentang', 'tentang/'),
  each('tentang: rincian', 'tentang/bukti/', /^tentang\/[^/]+\/index\.html$/, 3),
  sheet('lembar pemeriksa', 'tentang/libur-terselubung/lembar/', /^tentang\/[^/]+\/lembar\/index\.html$/, 1),
  single('untuk atasan', 'untuk-atasan/'),
  single('pasang', 'pasang/'),
  single('istilah', 'istilah/'),
  each('tidak ada', '404.html', /^404\.html$/, 1),
];

/** Kinds whose pages hold one entry. */
export const ENTRY_KINDS = KINDS.filter(({ name }) => name === 'kasus' || name === 'praktik');

/** The kind a file is of: the first row of the table that fits. */
export function kindOf(file: string): Kind | undefined {
  return KINDS.find(({ files }) => files.test(file));
}

function each(name: string, example: string, files: RegExp, least: number): Kind {
  return { name, example, files, least };
}

/** Sheets for print. */
function sheet(name: string, example: string, files: RegExp, least: number): Kind {
  return { name, example, files, least, sheet: true };
}

/** The one page of its kind. */
function single(name: string, example: string): Kind {
  return each(name, example, new RegExp(`^${example}index\\.html$`), 1);
}

/** A list, which may run over several pages. */
function list(name: string, example: string): Kind {
  return each(name, example, new RegExp(`^${example}(halaman/\\d+/)?index\\.html$`), 1);
}

function longest<T extends { words: number }>(entries: readonly T[]): T {
  const [found] = entries.toSorted((a, b) => b.words - a.words);
  if (!found) throw new Error('KINDS: the library has no case or no practice');
  return found;
}
