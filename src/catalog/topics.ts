import type { Kompetensi, Metode } from '../schema/acuan.ts';
import { gaps } from './gaps.ts';
import { type Axis, counted, present } from './grouping.ts';
import type { Library } from './library.ts';
import { insideSentence } from './phrases.ts';
import { linkRows, type ShelfPage } from './shelf-page.ts';
import { urls } from './urls.ts';

type Topic = Exclude<Axis, 'peran'>;

/** Everything the page of a theme, a method or a competency shows. */
export interface TopicPage<T> extends ShelfPage {
  item: T;
}

const UNTUK: Readonly<Record<Topic, string>> = { tema: 'tentang', metode: 'lewat', kompetensi: 'untuk kompetensi' };

/** What learning at work the three parts of 70/20/10 stand for. */
export const LEARNING_SHARES = [
  {
    porsi: 70,
    nama: 'Belajar dari pengalaman',
    arti: 'Belajar sambil mengerjakan tugas yang nyata.',
  },
  {
    porsi: 20,
    nama: 'Belajar dari orang lain',
    arti: 'Belajar lewat percakapan: dengan atasan, rekan, atau kelompok seprofesi.',
  },
  { porsi: 10, nama: 'Belajar terstruktur', arti: 'Kelas, modul, dan kursus. Baru berguna bila dicoba di pekerjaan.' },
] as const satisfies readonly { porsi: Metode['porsi']; nama: string; arti: string }[];

export const COMPETENCE_GROUPS = [
  { kelompok: 'manajerial', nama: 'Manajerial', arti: 'Delapan kompetensi manajerial menurut PermenPANRB 38/2017.' },
  {
    kelompok: 'sosial-kultural',
    nama: 'Sosial kultural',
    arti: 'Satu kompetensi sosial kultural menurut PermenPANRB 38/2017.',
  },
  {
    kelompok: 'teknis',
    nama: 'Teknis',
    arti: 'Payung buatan redaksi agar mudah dicari. Bukan daftar resmi: kompetensi teknis tiap jabatan diatur instansi pembinanya.',
  },
] as const satisfies readonly { kelompok: Kompetensi['kelompok']; nama: string; arti: string }[];

/** The pages of all rows of an axis, in the order of its file. */
export function topicPages<A extends Topic>(library: Library, axis: A): TopicPage<Library[A][number]>[] {
  return counted(library, axis).map(({ item, ...shelf }) => {
    const untuk = `${UNTUK[axis]} ${insideSentence(item.nama)}`;
    const beside =
      axis === 'tema'
        ? { id: 'metode', title: 'Cara belajarnya', rows: linkRows(present(library, 'metode', shelf), urls.metode) }
        : { id: 'tema', title: 'Temanya', rows: linkRows(present(library, 'tema', shelf), urls.tema) };
    const peranUrl = (id: string) => (axis === 'tema' ? urls.peran(id, item.id) : urls.peran(id));
    return {
      ...shelf,
      item,
      untuk,
      // The search has no facet of competencies; their names are among its words.
      search: axis === 'kompetensi' ? { q: item.nama } : { [axis]: item.nama },
      lists: [
        { id: 'peran', title: 'Untuk siapa', rows: linkRows(present(library, 'peran', shelf), peranUrl) },
        beside,
      ],
      gaps: gaps(shelf, untuk),
    };
  });
}
