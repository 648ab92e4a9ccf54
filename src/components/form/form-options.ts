import type { CollectionName } from '../../schema/index.ts';

export interface FormOption {
  id: string;
  nama: string;
}

/** What can be chosen in a field that refers to a collection. */
export interface FormOptions {
  of: Readonly<Partial<Record<CollectionName, readonly FormOption[]>>>;
}

/** Classes of the element around a field: a bar at its side while something is wrong with it. */
export const FIELD_CLASS = 'min-w-0 data-salah:border-l-4 data-salah:border-bata data-salah:pl-3';
