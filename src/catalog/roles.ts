import type { Peran, Tema } from '../schema/acuan.ts';
import { COBA, TRIAL_NAMES } from '../schema/praktik.ts';
import { answersNaming } from './answers.ts';
import { forEveryone } from './everyone.ts';
import { gaps } from './gaps.ts';
import { type Counted, present, type Shelf, shelves } from './grouping.ts';
import type { KasusEntry, Library, PraktikEntry } from './library.ts';
import { insideSentence, joinNames } from './phrases.ts';
import { linkRows, type ShelfPage } from './shelf-page.ts';
import { urls } from './urls.ts';

const MOST_A_STEP = 3;
const FEWEST_A_STEP = 2;
const FEWEST_KASUS = 2;
const MOST_ANSWERS = 8;

/** Something to read, with the reason it is here when it was not written for this role. */
interface Suggestion<T> {
  entry: T;
  alasan?: string;
}

export interface RolePage extends Shelf {
  peran: Peran;
  /** What editors say to read first, in their order, each with their reason. */
  first: readonly Required<Suggestion<PraktikEntry | KasusEntry>>[];
  /** First tries by the time they take. */
  start: readonly { nama: string; picks: readonly Suggestion<PraktikEntry>[] }[];
  /** Cases of roles of the same family, when this role has hardly any. */
  borrowed: readonly Suggestion<KasusEntry>[];
  lists: ShelfPage['lists'];
  /** What is for every role. */
  everyone: Shelf;
  /** Problems with an answer that names something for this role. */
  answers: ReturnType<typeof answersNaming>;
  gaps: readonly string[];
}

/** Everything the page of each role shows. */
export function rolePages(library: Library): RolePage[] {
  const shelfOf = shelves(library, 'peran');
  const everyone = forEveryone(library);
  return library.peran.map((peran) => {
    const shelf = shelfOf(peran.id);
    const others = siblings(library, peran).map((sibling) => ({ sibling, ...shelfOf(sibling.id) }));
    const own = new Set<PraktikEntry | KasusEntry>([...shelf.praktik, ...shelf.kasus]);
    const borrow = <T extends PraktikEntry | KasusEntry>(of: (shelf: Shelf) => readonly T[]): Suggestion<T>[] =>
      unique(others.flatMap((other) => of(other).map((entry) => ({ entry, alasan: alasan(other.sibling) })))).filter(
        ({ entry }) => !own.has(entry),
      );
    const tema = present(library, 'tema', shelf);
    return {
      peran,
      ...shelf,
      first: firstReads(library, peran),
      start: startSteps(
        shelf.praktik,
        borrow(({ praktik }) => praktik),
      ),
      borrowed: shelf.kasus.length < FEWEST_KASUS ? borrow(({ kasus }) => kasus).slice(0, MOST_A_STEP) : [],
      lists: [
        { id: 'tema', title: 'Menurut tema', rows: linkRows(tema, (id) => urls.peran(peran.id, id)) },
        {
          id: 'kompetensi',
          title: 'Kompetensi yang dilatih',
          rows: linkRows(present(library, 'kompetensi', shelf), urls.kompetensi),
        },
      ],
      everyone,
      answers: answersNaming(library, [...own]).slice(0, MOST_ANSWERS),
      gaps: [...gaps(shelf, forRole(peran)), ...temaGaps(tema)],
    };
  });
}

/** "untuk perawat" */
export function forRole({ nama }: { nama: string }): string {
  return `untuk ${insideSentence(nama)}`;
}

/** Throws when an id points nowhere: the checker refuses such a list first. */
function firstReads(library: Library, { mulai = [] }: Peran): RolePage['first'] {
  return mulai.map(({ praktik, kasus, sebab }) => {
    const entry = library.praktik.find(({ id }) => id === praktik) ?? library.kasus.find(({ id }) => id === kasus);
    if (!entry) throw new Error(`firstReads: "${praktik ?? kasus ?? ''}" tidak ada.`);
    return { entry, alasan: sebab };
  });
}

function startSteps(own: readonly PraktikEntry[], borrowed: readonly Suggestion<PraktikEntry>[]): RolePage['start'] {
  return COBA.map((coba) => {
    const picks = own.filter(({ data }) => data.coba === coba).map((entry) => ({ entry }));
    const more = borrowed
      .filter(({ entry }) => entry.data.coba === coba)
      .slice(0, Math.max(FEWEST_A_STEP - picks.length, 0));
    return { nama: TRIAL_NAMES[coba], picks: [...picks.slice(0, MOST_A_STEP), ...more] };
  });
}

function temaGaps(tema: readonly Counted<Tema>[]): string[] {
  const without = tema.filter(({ kasus }) => kasus.length === 0).map(({ item }) => insideSentence(item.nama));
  if (without.length === 0 || without.length === tema.length) return [];
  return [`Sudah ada praktik, belum ada pengalaman, tentang: ${joinNames(without)}.`];
}

function siblings({ peran }: Library, { id, rumpun }: Peran): Peran[] {
  return rumpun === undefined ? [] : peran.filter((other) => other.rumpun === rumpun && other.id !== id);
}

function alasan({ nama }: Peran): string {
  return `dari peran serumpun: ${insideSentence(nama)}`;
}

function unique<T>(picks: readonly Suggestion<T>[]): Suggestion<T>[] {
  return [...new Map(picks.toReversed().map((pick) => [pick.entry, pick])).values()].toReversed();
}
