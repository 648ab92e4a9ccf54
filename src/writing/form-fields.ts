import { z } from 'zod';
import { type CollectionName, type EntryCollection, entrySchemas } from '../schema/index.ts';
import { REFERENCE_FIELDS } from '../schema/references.ts';

/** One field of the writing form, as its schema describes it. */
export interface Field {
  name: string;
  label: string;
  help: string | undefined;
  required: boolean;
  shape: Shape;
}

type TextKind = 'teks' | 'angka' | 'bulat' | 'tanggal' | 'bulan' | 'masa' | 'url' | 'id';

export type Shape =
  | { type: 'text'; kind: TextKind; min: number | undefined; max: number | undefined }
  /** One of a list: of the schema's own words, or of the ids of another collection. */
  | { type: 'choice'; values: readonly string[]; of: CollectionName | undefined; numeric: boolean }
  | { type: 'choices'; of: CollectionName; min: number; max: number | undefined }
  /** Id of one of the rows under `sumber` in the same file. */
  | { type: 'source' }
  | { type: 'group'; fields: Field[] }
  | { type: 'rows'; min: number; max: number | undefined; fields: Field[] }
  /** A list of texts or source ids, one control each. */
  | { type: 'items'; min: number; max: number | undefined; item: Shape & { type: 'text' | 'source' } }
  /** Has one possible value; nobody is asked. */
  | { type: 'fixed' };

/** The fields of a kind of entry in the order of its schema. Labels, help and limits come from the schema alone. */
export function formFields(kind: EntryCollection): Field[] {
  return fieldsOf(entrySchemas[kind], REFERENCE_FIELDS[kind]);
}

// Free text takes at least one of these, whatever its limits; a date, an address or an id takes none.
const FREE = [4, 12, 30, 60, 100, 280].map((length) => 'Kata biasa '.repeat(30).slice(0, length).trim());
const TELLING = [
  ['tanggal', '2024-02-29', '2024'],
  ['masa', '2015/2017', 'x'],
  ['bulan', '2024-03', 'x'],
  ['url', 'https://contoh.example', 'x'],
  ['id', 'kata-satu', 'X'],
] as const;

function fieldsOf(schema: z.ZodObject, references: Readonly<Record<string, CollectionName>> = {}): Field[] {
  return Object.entries(schema.shape).map(([name, part]) => {
    const { inner, optional, description, title } = unwrap(part);
    const shape = shapeOf(inner, name, references[name]);
    const words = isReference(shape) ? withoutIds(description) : description;
    // A key of one letter says nothing: its description is the label.
    const label = title ?? (name.length > 1 ? humanised(name) : words?.replace(/\.$/, '')) ?? name;
    return { name, label, help: words?.replace(/\.$/, '') === label ? undefined : words, required: !optional, shape };
  });
}

function shapeOf(schema: unknown, name: string, of: CollectionName | undefined): Shape {
  if (schema instanceof z.ZodObject) return { type: 'group', fields: fieldsOf(schema) };
  if (schema instanceof z.ZodLiteral) return { type: 'fixed' };
  if (schema instanceof z.ZodEnum)
    return { type: 'choice', values: schema.options.map(String), of: undefined, numeric: false };
  if (schema instanceof z.ZodArray) return listShape(schema, name, of);
  if (schema instanceof z.ZodNumber) return numberShape(schema);
  if (!(schema instanceof z.ZodType)) throw new Error(`formFields: the schema of "${name}" is of an unknown kind`);
  if (of !== undefined) return { type: 'choice', values: [], of, numeric: false };
  const kind = textKind(schema);
  if (kind === 'id' && name === 'sumber') return { type: 'source' };
  const limits = schema instanceof z.ZodString ? schema : undefined;
  return { type: 'text', kind, min: limits?.minLength ?? undefined, max: limits?.maxLength ?? undefined };
}

function listShape(schema: z.ZodArray, name: string, of: CollectionName | undefined): Shape {
  const limits = { min: limitOf(schema, 'min_length') ?? 0, max: limitOf(schema, 'max_length') };
  if (of !== undefined) return { type: 'choices', of, ...limits };
  const item = shapeOf(unwrap(schema.element).inner, name, undefined);
  if (item.type === 'group') return { type: 'rows', ...limits, fields: item.fields };
  if (item.type === 'text' || item.type === 'source') return { type: 'items', ...limits, item };
  throw new Error(`formFields: the list "${name}" holds what the form cannot show`);
}

/** A whole number out of a handful is chosen, any other is typed. */
function numberShape(schema: z.ZodNumber): Shape {
  const [min, max] = [bounded(schema.minValue), bounded(schema.maxValue)];
  const whole = !schema.safeParse((min ?? 0) + 1.5).success;
  if (whole && min !== undefined && max !== undefined && max - min < 10)
    return {
      type: 'choice',
      values: Array.from({ length: max - min + 1 }, (_, n) => String(min + n)),
      of: undefined,
      numeric: true,
    };
  return { type: 'text', kind: whole ? 'bulat' : 'angka', min, max };
}

function bounded(limit: number | null): number | undefined {
  return limit === null || Math.abs(limit) >= Number.MAX_SAFE_INTEGER ? undefined : limit;
}

function textKind(schema: z.ZodType): TextKind {
  const takes = (text: string) => schema.safeParse(text).success;
  if (FREE.some(takes)) return 'teks';
  return TELLING.find(([, yes, no]) => takes(yes) && !takes(no))?.[0] ?? 'teks';
}

interface Unwrapped {
  inner: unknown;
  optional: boolean;
  description: string | undefined;
  title: string | undefined;
}

function unwrap(schema: unknown): Unwrapped {
  let inner = schema;
  let optional = false;
  let description: string | undefined;
  let title: string | undefined;
  while (inner instanceof z.ZodType) {
    description ??= inner.description;
    title ??= inner.meta()?.title;
    if (!(inner instanceof z.ZodOptional || inner instanceof z.ZodDefault)) break;
    optional = true;
    inner = inner.unwrap();
  }
  return { inner, optional, description, title };
}

function limitOf(schema: z.ZodArray, check: 'min_length' | 'max_length'): number | undefined {
  for (const { _zod } of schema._zod.def.checks ?? []) {
    if (_zod.def.check !== check) continue;
    const limit: unknown = Reflect.get(_zod.def, check === 'min_length' ? 'minimum' : 'maximum');
    if (typeof limit === 'number') return limit;
  }
  return undefined;
}

function humanised(name: string): string {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function isReference(shape: Shape): boolean {
  if (shape.type === 'items') return isReference(shape.item);
  return shape.type === 'source' || (shape.type !== 'text' && 'of' in shape && shape.of !== undefined);
}

/** The description without what only a writer of files needs: which list an id is in, and that it is an id. */
function withoutIds(description: string | undefined): string | undefined {
  const words = description
    ?.replace(/^(\d+–\d+ )?id( \w+)? di content\/acuan\/\w+\.yml[.:]?\s*/i, '')
    .replace(/^(\d+–\d+ )?id (?=\p{L})/iu, '')
    .trim();
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : undefined;
}
