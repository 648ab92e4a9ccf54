import type { CollectionName } from './index.ts';

/** Which fields hold ids of which collection: what the checker looks up. `catalog/library.ts` resolves the same fields. */
export const REFERENCE_FIELDS = {
  kasus: {
    unit: 'unit',
    peran: 'peran',
    tema: 'tema',
    metode: 'metode',
    kompetensi: 'kompetensi',
    praktik: 'praktik',
    adaptasi_dari: 'kasus',
  },
  praktik: { peran: 'peran', tema: 'tema', metode: 'metode', kompetensi: 'kompetensi' },
  adopsi: { praktik: 'praktik', unit: 'unit' },
  unit: { jenis_instansi: 'instansi', provinsi: 'wilayah', induk: 'unit' },
} as const satisfies Partial<Record<CollectionName, Readonly<Record<string, CollectionName>>>>;

/** One id that points at another collection, and the path of the field that holds it. */
export interface Reference {
  collection: CollectionName;
  id: string;
  field: PropertyKey[];
}

/** All ids in `data` that point elsewhere. */
export function referencesOf(collection: CollectionName, data: Readonly<Record<string, unknown>>): Reference[] {
  if (!isReferring(collection)) return [];
  return Object.entries(REFERENCE_FIELDS[collection]).flatMap(([field, target]: [string, CollectionName]) => {
    const value = data[field];
    if (typeof value === 'string') return [{ collection: target, id: value, field: [field] }];
    if (!Array.isArray(value)) return [];
    return value.map((id, index) => ({ collection: target, id: String(id), field: [field, index] }));
  });
}

/** Where the rows of a collection are written, for messages. */
export function homeOf(collection: CollectionName): string {
  return collection === 'kasus' || collection === 'praktik' || collection === 'adopsi'
    ? `content/${collection}/`
    : `content/acuan/${collection}.yml`;
}

function isReferring(collection: CollectionName): collection is keyof typeof REFERENCE_FIELDS {
  return Object.hasOwn(REFERENCE_FIELDS, collection);
}
