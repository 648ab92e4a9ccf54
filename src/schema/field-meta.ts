import { z } from 'zod';

/**
 * What a schema says of a field to whoever asks for it: the web form, `npm run baru`, the issue forms and their reader. Groups, rows and
 * closed lists follow from the schema itself; these keys say what it cannot. They are not published (`json.ts`).
 */
export interface FieldMeta {
  kind?: AnswerKind;
  /** The question to the author. Without it, the description is what is asked. */
  ask?: string;
  /** A made-up answer as it would be typed; of a list, some of its items. */
  example?: string | string[];
  /** The name of the field, where its key with a capital letter is none. */
  label?: string;
  /** How people say each value of a closed list. */
  names?: Readonly<Record<string, string>>;
  /** The collection whose ids the field holds. */
  ref?: string;
  /** What stands there until somebody says otherwise. */
  initial?: 'today';
  /** Asked in the web form alone; the short ways leave it out. */
  formOnly?: boolean;
  /** Name on the command line of a part of a group, where its key alone is too short. */
  flag?: string;
}

/** How the answer to a question of one line or paragraph is typed and read. `source` is the id of a row of `sumber` in the same file. */
export type AnswerKind =
  'text' | 'paragraph' | 'number' | 'integer' | 'scale' | 'date' | 'month' | 'span' | 'url' | 'id' | 'source';

declare module 'zod' {
  interface GlobalMeta extends FieldMeta {}
}

export const FIELD_META_KEYS = ['kind', 'ask', 'example', 'label', 'names', 'ref', 'initial', 'formOnly', 'flag'] as const satisfies readonly (keyof FieldMeta)[]; // prettier-ignore

/** A field under its optional and default wrappers: the schema that holds its rules, and all that is said of it. */
export interface Unwrapped extends FieldMeta {
  inner: z.ZodType;
  required: boolean;
  description?: string | undefined;
}

/** Takes the wrappers off a field. What an outer one says goes before what an inner one says. */
export function unwrap(schema: z.core.$ZodType): Unwrapped {
  if (!(schema instanceof z.ZodType)) throw new Error('unwrap: the field is no schema of zod');
  if (!(schema instanceof z.ZodOptional || schema instanceof z.ZodDefault))
    return { ...schema.meta(), inner: schema, required: true };
  return { ...unwrap(schema.unwrap()), ...schema.meta(), required: false };
}

/** May the value at `path` be left out? */
export function isOptional(schema: z.core.$ZodType, [key, ...rest]: readonly PropertyKey[]): boolean {
  const { inner, required } = unwrap(schema);
  if (key === undefined) return !required;
  if (inner instanceof z.ZodArray) return isOptional(inner.element, rest);
  const part = inner instanceof z.ZodObject ? inner.shape[String(key)] : undefined;
  return part !== undefined && isOptional(part, rest);
}
