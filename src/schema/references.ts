import { z } from 'zod';
import { type CollectionName, collectionSchemas, entrySchemas } from './index.ts';
import { unwrap } from './field-meta.ts';

/** One id that points at another collection, and the path of the field that holds it. */
export interface Reference {
  collection: CollectionName;
  id: string;
  field: PropertyKey[];
}

/** The collection whose ids a field holds, one or a list of them, as its schema says by `ref`. Throws for one that is not there. */
export function collectionOf(field: z.core.$ZodType): CollectionName | undefined {
  const { inner, ref } = unwrap(field);
  if (inner instanceof z.ZodArray) return collectionOf(inner.element);
  if (ref === undefined || isCollection(ref)) return ref;
  throw new Error(`collectionOf: ada ref "${ref}", tetapi tidak ada koleksi bernama itu.`);
}

/** All ids in `data` that point elsewhere, those in groups and rows too. */
export function referencesOf(collection: CollectionName, data: Readonly<Record<string, unknown>>): Reference[] {
  return referencesIn(collectionSchemas[collection], data, []);
}

/** Where the rows of a collection are written, for messages. */
export function homeOf(collection: CollectionName): string {
  return Object.hasOwn(entrySchemas, collection) ? `content/${collection}/` : `content/acuan/${collection}.yml`;
}

function referencesIn(schema: z.core.$ZodType, value: unknown, field: PropertyKey[]): Reference[] {
  if (value === undefined || value === null) return [];
  const { inner, ref } = unwrap(schema);
  if (inner instanceof z.ZodArray)
    return Array.isArray(value)
      ? value.flatMap((item, index) => referencesIn(inner.element, item, [...field, index]))
      : [];
  if (inner instanceof z.ZodObject)
    return Object.entries(inner.shape).flatMap(([key, part]) =>
      referencesIn(part, Reflect.get(Object(value), key), [...field, key]),
    );
  const target = ref === undefined ? undefined : collectionOf(schema);
  return target === undefined ? [] : [{ collection: target, id: String(value), field }];
}

function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(collectionSchemas, name);
}
