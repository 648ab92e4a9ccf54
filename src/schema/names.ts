import type { z } from 'zod';
import { type AcuanName, acuanSchemas } from './acuan.ts';
import { type EntryCollection, entrySchemas } from './index.ts';

/** The names of all controlled lists, in the order of `acuanSchemas`. */
export const ACUAN_NAMES: readonly AcuanName[] = Object.keys(acuanSchemas).filter(isAcuanName);

/** The kinds of written entries, in the order of `entrySchemas`. */
export const ENTRY_COLLECTIONS: readonly EntryCollection[] = Object.keys(entrySchemas).filter(isEntryCollection);

/** Rows of all lists by name. */
export type AcuanRows = { readonly [N in AcuanName]: readonly z.output<(typeof acuanSchemas)[N]>[] };

/** Are the rows of all lists there? That they fit is made sure of where each list is read. */
export function hasAllLists(rows: Partial<Record<AcuanName, readonly { id: string }[]>>): rows is AcuanRows {
  return ACUAN_NAMES.every((name) => rows[name] !== undefined);
}

function isAcuanName(name: string): name is AcuanName {
  return Object.hasOwn(acuanSchemas, name);
}

function isEntryCollection(name: string): name is EntryCollection {
  return Object.hasOwn(entrySchemas, name);
}
