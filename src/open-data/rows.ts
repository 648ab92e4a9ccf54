import type { FieldDescription } from '../schema/fields-of.ts';
import type { Cell } from './csv.ts';

export type Row = Readonly<Record<string, Cell>>;

/** One published table: a CSV and a JSON file of the same rows, and its dictionary. */
export interface Table {
  name: string;
  title: string;
  description: string;
  fields: readonly FieldDescription[];
  rows: readonly Row[];
}

/** The values of some fields of an entry or row, as cells. */
export function pick(data: object, fields: readonly FieldDescription[]): Row {
  return Object.fromEntries(fields.map(({ name }) => [name, cell(Reflect.get(data, name))]));
}

function cell(value: unknown): Cell {
  if (Array.isArray(value)) return value.map((item: unknown) => (typeof item === 'number' ? item : String(item)));
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

/** By id, so that two builds of the same content give the same bytes. */
export function sortById<T extends { id: string }>(entries: readonly T[]): T[] {
  return entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
