import { siteAkar } from '../../../src/search/indonesian.ts';
import { buildKamus, type KamusLimits } from '../../../src/search/kamus-build.ts';
import { readKamus } from '../../../src/search/kamus.ts';
import { concepts, type SynonymRow } from '../../../src/search/synonyms.ts';

const ROWS: SynonymRow[] = [
  { id: 'puskesmas', nama: 'Pusat kesehatan masyarakat', singkatan: 'puskesmas' },
  { id: 'siswa', nama: 'Siswa', padanan: ['murid', 'pelajar'] },
  { id: 'umpan-balik', nama: 'Umpan balik', padanan: ['feedback', 'masukan'] },
  { id: 'se', nama: 'Surat edaran', singkatan: 'SE' },
];

const TITLES: [string, string, string, ...string[]][] = [
  ['kasus', 'pangkas', 'Memangkas waktu pelayanan kependudukan', 'antrean KTP'],
  ['kasus', 'keliling', 'Puskesmas keliling ke pulau terluar'],
  ['praktik', 'tulisan', 'Klinik tulisan ilmiah untuk widyaiswara'],
  ['praktik', 'kelas', 'Umpan balik dari siswa untuk guru', 'kepala dinas belajar'],
];

/** A small site to search, through the file that the browser would read. */
export function smallSite(limits?: KamusLimits) {
  const akar = siteAkar(ROWS);
  const all = concepts(ROWS, akar);
  const built = buildKamus(
    {
      texts: TITLES.map(([, , ...texts]) => texts.join('\n')),
      titles: TITLES,
      suggestions: [
        ['masalah', 'm1', 'Warga menunggu terlalu lama'],
        ['peran', 'guru', 'Guru', 'pengajar'],
      ],
      concepts: all,
      akar,
    },
    limits,
  );
  const kamus = readKamus(JSON.parse(JSON.stringify(built.kamus)));
  return { akar, concepts: all, ...built, kamus };
}
