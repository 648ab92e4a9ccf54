import type { Library } from './library.ts';
import { gapMatrix } from './gap-matrix.ts';
import { insideSentence } from './phrases.ts';
import { rolesByGroup } from './role-groups.ts';
import { threadRuns } from './tenun.ts';
import { href } from './urls.ts';

/** How bright a pair is that has something: 1, 2 or 3. */
const BRIGHTEST = 3;
/** Groups of roles that are named; the others come together, because a finger does not hit a narrow one. */
const NAMED = 3;
const OTHERS = 'Bidang lain';

/** Kain Lumbung: a column for each role, a row for each theme, in cells. */
export interface Cloth {
  width: number;
  height: number;
  /** Pairs by how much they have, dimmest first: one path of runs each, to be stroked one cell wide. Pairs with nothing are in none. */
  levels: readonly string[];
  /** Neighbouring columns of roles that belong together, from left to right, and where their pages are listed. */
  groups: readonly { nama: string; url: string; x: number; width: number }[];
  /** The pair with most entries, in words: "perawat dan kesehatan, 23 tulisan". */
  fullest: string | undefined;
}

/** The cloth of a library. Its size follows the lists of roles and themes, never the number of entries. */
export function cloth(library: Library): Cloth {
  const { rows, tema } = gapMatrix(library);
  const byRole = new Map(rows.map((row) => [row.peran.id, row]));
  const groups = columnGroups(library);
  const columns = groups.flatMap(({ ids }, at) => [...(at > 0 ? [undefined] : []), ...ids.map((id) => byRole.get(id))]);
  const pairs = rows.flatMap(({ peran, cells }) => cells.map(({ tema: { nama }, n }) => ({ peran, nama, n })));
  const fullest = pairs.reduce((best, pair) => (pair.n > best.n ? pair : best), {
    peran: { nama: '' },
    nama: '',
    n: 0,
  });
  const level = (n: number) => brightness(n, fullest.n);
  return {
    width: columns.length,
    height: tema.length,
    levels: Array.from({ length: BRIGHTEST }, (_, index) =>
      tema
        .map((__, y) => {
          const lit = columns.map((row) => level(row?.cells[y]?.n ?? 0) === index + 1);
          return lit.includes(true) ? `M0 ${y}.5${threadRuns(lit)}` : '';
        })
        .join(''),
    ),
    groups: groups.map(({ nama, url, x, ids }) => ({ nama, url, x, width: ids.length })),
    fullest:
      fullest.n === 0
        ? undefined
        : `${insideSentence(fullest.peran.nama)} dan ${insideSentence(fullest.nama)}, ${fullest.n} tulisan`,
  };
}

/** 0 for nothing, else 1–3 by the order of size: thrice as many are a step brighter where the fullest pair has about thirty. */
function brightness(n: number, most: number): number {
  if (n === 0) return 0;
  return Math.min(BRIGHTEST, 1 + Math.floor((BRIGHTEST * Math.log(n)) / Math.log(Math.max(most, BRIGHTEST))));
}

/** A column of nothing stands between two groups. */
function columnGroups(library: Library): { nama: string; url: string; x: number; ids: string[] }[] {
  const all = rolesByGroup(library).map(({ nama, peran }, index) => ({
    nama,
    url: href(`/peran/#rumpun-${index + 1}`),
    ids: peran.map(({ item }) => item.id),
  }));
  const rest = all.slice(NAMED);
  const [first] = rest;
  const named = all.slice(0, NAMED);
  const groups = first
    ? [...named, { nama: rest.length > 1 ? OTHERS : first.nama, url: first.url, ids: rest.flatMap(({ ids }) => ids) }]
    : named;
  let x = 0;
  return groups.map((group) => {
    const at = x;
    x += group.ids.length + 1;
    return { ...group, x: at };
  });
}
