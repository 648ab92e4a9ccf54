import type { AcuanName } from '../schema/acuan.ts';
import type { AcuanRows } from '../schema/names.ts';
import type { Entry, Library } from './library.ts';
import type { Shelf } from './grouping.ts';

/** Whom an entry is for, as names with the ids of their pages; what is for everyone has no page. */
export function audienceOf({ peran, everyone }: Pick<Entry, 'peran' | 'everyone'>): { nama: string; id?: string }[] {
  return everyone ? [{ nama: everyone.nama }] : peran.map(({ id, nama }) => ({ id, nama }));
}

/** What is for every role, and therefore on no role's shelf. */
export function forEveryone({ praktik, kasus }: Shelf): Shelf {
  return {
    praktik: praktik.filter(({ everyone }) => everyone),
    kasus: kasus.filter(({ everyone }) => everyone),
  };
}

/** The rows of a list as its file has them: of the roles, also the one that has no shelf. */
export function listRows(library: Library, name: AcuanName): readonly AcuanRows[AcuanName][number][] {
  const { everyone } = library;
  return name === 'peran' && everyone ? [...library.peran, everyone] : library[name];
}
