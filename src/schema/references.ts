import { z } from 'zod';
import { type CollectionName, collectionSchemas, entrySchemas } from './index.ts';
import { unwrap } from './field-meta.ts';

/** One id that points at another collection, and the path of the field that holds it. */
export interface Reference {
  collection: CollectionName;
  id: string;
  field: PropertyKey[];
}

const FIELDS = new Map(Object.entries(collectionSchemas).map(([name, { shape }]) => [name, referencesIn(shape)]));

/** The collection whose ids a field holds, one or a list of them, as its schema says by `ref`. Throws for one that is not there. */
export function collectionOf(field: z.core.$ZodType): CollectionName | undefined {
  const { inner, ref } = unwrap(field);
  if (inner instanceof z.ZodArray) return collectionOf(inner.element);
  if (ref === undefined || isCollection(ref)) return ref;
  throw new Error(`collectionOf: ada ref "${ref}", tetapi tidak ada koleksi bernama itu.`);
}

/** All ids in `data` that point elsewhere. */
export function referencesOf(collection: CollectionName, data: Readonly<Record<string, unknown>>): Reference[] {
  return (FIELDS.get(collection) ?? []).flatMap(([field, target]) => {
    const value = data[field];
    if (typeof value === 'string') return [{ collection: target, id: value, field: [field] }];
    if (!Array.isArray(value)) return [];
    return value.map((id, index) => ({ collection: target, id: String(id), field: [field, index] }));
  });
}

/** Where the rows of a collection are written, for messages. */
export function homeOf(collection: CollectionName): string {
  return Object.hasOwn(entrySchemas, collection) ? `content/${collection}/` : `content/acuan/${collection}.yml`;
}

function referencesIn(shape: Readonly<Record<string, z.core.$ZodType>>): [field: string, target: CollectionName][] {
  return Object.entries(shape).flatMap(([name, field]) => {
    const target = collectionOf(field);
    return target === undefined ? [] : [[name, target]];
  });
}

function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(collectionSchemas, name);
}
