import { listRows } from '../catalog/everyone.ts';
import type { Library } from '../catalog/library.ts';
import { ACUAN_NAMES } from '../schema/names.ts';
import { type LintContext, lintContext } from './context.ts';

const ENTRIES = ['kasus', 'praktik', 'adopsi'] as const;
const LISTS = ['unit', 'peran', 'tema', 'metode', 'kompetensi', 'istilah', 'wilayah'] as const;

/** What the checker in the writing form knows of the library, as `daftar.json` sends it. */
export interface CheckerFile {
  ids: Readonly<Record<string, readonly string[]>>;
  regions: Readonly<Record<string, { kab: number; kota: number }>>;
  abbreviations: readonly string[];
  /** Id and meaning of each term. */
  istilah: readonly (readonly [id: string, artinya: string])[];
}

/** The rules' context again, where the file has come to. */
export function contextFrom({ ids, regions, abbreviations }: CheckerFile, today: string): LintContext {
  return {
    today,
    ids: new Map(Object.entries(ids).map(([name, list]) => [name, new Set(list)])),
    regions: new Map(Object.entries(regions)),
    abbreviations: new Set(abbreviations),
  };
}

/** Collects at build what the form checks against: ids for references, names and places for the rules. */
export function checkerFile(library: Library): CheckerFile {
  const rows = new Map(ACUAN_NAMES.map((name) => [name, { rows: listRows(library, name) }] as const));
  const { regions, abbreviations } = lintContext(rows, new Map(), library.today);
  return {
    ids: Object.fromEntries([
      ...ENTRIES.map((name) => [name, idsOf(library[name])]),
      ...LISTS.map((name) => [name, idsOf(listRows(library, name))]),
    ]),
    regions: Object.fromEntries(regions),
    abbreviations: [...abbreviations].toSorted(),
    istilah: library.istilah.flatMap(({ id, artinya }) => (artinya === undefined ? [] : [[id, artinya] as const])),
  };
}

function idsOf(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id).toSorted();
}
