import { rootsOf } from '../../search/document.ts';
import { akar } from '../../search/indonesian.ts';
import type { Document } from '../document.ts';
import type { DocumentRule } from '../rule.ts';

/** Words in names of roles that stand in any text; they count only beside their neighbour: "pegawai baru". */
const GENERAL = new Set(
  rootsOf(
    'administrator ahli analis bagian barang baru bidang database hidup hubungan ilmu jasa jalan kepala kelola langsung layanan ' +
      'lingkungan masyarakat operator pegawai pelaksana pemerintahan penata pengawas peserta pertama petugas pranata tahun tenaga teknis tinggi unit',
    akar,
  ),
);

export const roleScene: DocumentRule = {
  id: 'role-scene',
  name: 'Adegan untuk tiap peran',
  scope: 'document',
  group: 'saran',
  summary: 'Setiap peran di kunci peran disebut juga di judul, ringkasan, atau isi.',
  why: 'Perawat yang membuka tulisan untuk perawat mencari dirinya di situ. Bila tidak ada, ia tidak percaya pada daftar berikutnya.',
  mend: [
    'Ceritakan satu hal yang dikerjakan peran itu, dengan namanya atau sebutannya.',
    'Hapus peran yang tidak muncul di cerita.',
    'Sebutan yang lazim tetapi belum dikenal dapat ditambahkan sebagai alias di content/acuan/peran.yml.',
  ],
  good: [{ as: 'front', text: 'peran: [pelaksana-layanan]' }, { text: 'Seorang perawat puskesmas ikut mencatat.' }],
  bad: [{ as: 'front', text: 'peran: [pelaksana-layanan, perawat]' }],
  check(document) {
    const roles = (document.kasus ?? document.praktik)?.peran ?? [];
    const told = toldRoots(document);
    return roles.flatMap((id, index) => {
      const names = document.context.roles?.get(id);
      if (!names || names.some((name) => told.has(rootsOf(name, akar)))) return [];
      return [
        {
          ...document.frontMatter.locate(['peran', index]),
          message: `peran "${id}" belum punya adegan: ${names.join(', ')} tidak disebut di judul, ringkasan, atau isi.`,
          help: 'Ceritakan apa yang dikerjakannya, atau hapus perannya.',
        },
      ];
    });
  },
};

/** Whether a name is in the text: by a word of its own, or by two neighbours of it. */
function toldRoots({ pieces }: Document): { has: (name: readonly string[]) => boolean } {
  const roots = pieces
    .filter(({ kind, key }) => kind !== 'url' && (kind !== 'front' || key?.[0] === 'judul' || key?.[0] === 'ringkasan'))
    .map(({ value }) => rootsOf(value, akar));
  const words = new Set(roots.flat());
  const pairs = new Set(roots.flatMap((run) => run.map((root, at) => `${root} ${run[at + 1] ?? ''}`)));
  return {
    has: (name) =>
      name.some((root, at) => (!GENERAL.has(root) && words.has(root)) || pairs.has(`${root} ${name[at + 1] ?? '-'}`)),
  };
}
