import { z } from 'zod';
import { upperFirst } from '../schema/upper-first.ts';
import { type CollectionName, type EntryCollection, entrySchemas } from '../schema/index.ts';
import { jsonSchemaOf } from '../schema/json.ts';
import { type AnswerKind, type FieldMeta, unwrap } from '../schema/field-meta.ts';
import { collectionOf } from '../schema/references.ts';

/** One field of a form, as its schema describes it. */
export interface Field {
  name: string;
  label: string;
  /** The question to the author. */
  help: string | undefined;
  /** Made-up answers as they would be typed. */
  examples: readonly string[];
  required: boolean;
  /** What stands there until somebody says otherwise. */
  initial: FieldMeta['initial'];
  /** Asked in the web form alone. */
  formOnly: boolean;
  /** Name on the command line. */
  flag: string;
  shape: Shape;
  schema: z.ZodType;
}

type TextKind = Exclude<AnswerKind, 'source' | 'scale'>;

export type Shape =
  | { type: 'text'; kind: TextKind; min: number | undefined; max: number | undefined }
  /** One of a list: of the schema's own words, or of the ids of another collection. */
  | {
      type: 'choice';
      values: readonly string[];
      names: Readonly<Record<string, string>>;
      of: CollectionName | undefined;
      numeric: boolean;
    }
  | { type: 'choices'; of: CollectionName; min: number; max: number | undefined }
  /** Id of one of the rows under `sumber` in the same file. */
  | { type: 'source' }
  | { type: 'group'; fields: Field[] }
  | { type: 'rows'; min: number; max: number | undefined; fields: Field[] }
  /** A list of texts or source ids, one control each. */
  | { type: 'items'; min: number; max: number | undefined; item: Shape & { type: 'text' | 'source' } }
  /** Has one possible value; nobody is asked. */
  | { type: 'fixed' };

const made = new Map<EntryCollection, Field[]>();

/** The fields of a kind of entry in the order of its schema. Labels, questions and limits come from the schema alone. */
export function formFields(kind: EntryCollection): Field[] {
  const fields = made.get(kind) ?? schemaFields(entrySchemas[kind]);
  made.set(kind, fields);
  return fields;
}

/** What stands in a new form before anybody wrote. */
export function initialValues(kind: EntryCollection, today: string): Record<string, string> {
  return Object.fromEntries(formFields(kind).flatMap(({ name, initial }) => (initial ? [[name, today]] : [])));
}

/** The fields of any object schema, for a form that asks for it. */
export function schemaFields({ shape }: z.ZodObject): Field[] {
  return Object.entries(shape).map(([name, part]) => {
    const { inner, required, description, label = upperFirst(name.replaceAll('_', ' ')), ask = description, example = [], ...said } = unwrap(part); // prettier-ignore
    const { initial, formOnly = false, flag = name } = said;
    return {
      ...{ name, label, required, initial, formOnly, flag },
      help: ask?.replace(/\.$/, '') === label ? undefined : ask,
      examples: [example].flat(),
      shape: shapeOf(part, name),
      schema: inner,
    };
  });
}

function shapeOf(part: z.core.$ZodType, name: string): Shape {
  const { inner, kind = 'text', names = {} } = unwrap(part);
  if (inner instanceof z.ZodObject) return { type: 'group', fields: schemaFields(inner) };
  if (inner instanceof z.ZodLiteral) return { type: 'fixed' };
  if (inner instanceof z.ZodArray) return listShape(inner, name);
  if (inner instanceof z.ZodEnum)
    return { type: 'choice', values: inner.options.map(String), names, of: undefined, numeric: false };
  const of = collectionOf(part);
  if (of !== undefined) return { type: 'choice', values: [], names, of, numeric: false };
  if (kind === 'source') return { type: 'source' };
  if (kind === 'scale') return { type: 'choice', values: Object.keys(names), names, of: undefined, numeric: true };
  return { type: 'text', kind, ...limitsOf(inner) };
}

function listShape(schema: z.ZodArray, name: string): Shape {
  const { minItems: min = 0, maxItems: max } = jsonSchemaOf(schema);
  const of = collectionOf(schema);
  if (of !== undefined) return { type: 'choices', of, min, max };
  const item = shapeOf(schema.element, name);
  if (item.type === 'group') return { type: 'rows', min, max, fields: item.fields };
  if (item.type === 'text' || item.type === 'source') return { type: 'items', min, max, item };
  throw new Error(`formFields: the list "${name}" holds what the form cannot show`);
}

/** The shortest and longest text, or the least and greatest number. */
function limitsOf(schema: z.ZodType): { min: number | undefined; max: number | undefined } {
  if (schema instanceof z.ZodString) return { min: schema.minLength ?? undefined, max: schema.maxLength ?? undefined };
  if (schema instanceof z.ZodNumber) return { min: bounded(schema.minValue), max: bounded(schema.maxValue) };
  return { min: undefined, max: undefined };
}

function bounded(limit: number | null): number | undefined {
  return limit === null || Math.abs(limit) >= Number.MAX_SAFE_INTEGER ? undefined : limit;
}
