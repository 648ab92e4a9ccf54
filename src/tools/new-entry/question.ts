import type { z } from 'zod';
import { slug } from '../../writing/entry-id.ts';
import { idSchema } from '../../schema/fields.ts';
import { messageText, readMessage } from '../../schema/messages.ts';
import type { Choice } from './choices.ts';

/** What was answered so far, by the key of the question. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** One question of the scaffold. Its key is also the name of its flag. */
export interface Question {
  key: string;
  /** `text` is typed; `one` and `many` are chosen from `choices`. */
  kind: 'text' | 'one' | 'many';
  ask: string;
  /** An answer may be left out. */
  optional?: boolean;
  choices?: readonly Choice[];
  /** Shown as the answer when nothing is typed. */
  initial?: (answers: Answers) => string;
  /** False when earlier answers make the question pointless. */
  when?: (answers: Answers) => boolean;
  /** What is wrong with an answer, in Indonesian. */
  problem: (answer: string | readonly string[]) => string | undefined;
}

export function text(key: string, ask: string, schema: z.ZodType, optional = false): Question {
  return { key, kind: 'text', ask, optional, problem: (answer) => firstIssue(schema, answer) };
}

export function one(key: string, ask: string, schema: z.ZodType | undefined, choices: readonly Choice[]): Question {
  const problem = (answer: string | readonly string[]) => schema && firstIssue(schema, answer);
  return { key, kind: 'one', ask, choices, problem };
}

export function many(
  key: string,
  ask: string,
  schema: z.ZodType,
  choices: readonly Choice[],
  optional = false,
): Question {
  return { key, kind: 'many', ask, choices, optional, problem: (answer) => firstIssue(schema, answer) };
}

export function fileName(taken: ReadonlySet<string>, initial: (answers: Answers) => string): Question {
  return free({ ...text('id', 'Nama berkas; menjadi alamat halaman', idSchema), initial }, taken);
}

export function unitId(taken: ReadonlySet<string>): Question {
  const initial = ({ singkatan, nama }: Answers) => words(singkatan ?? nama);
  return free({ ...text('id', 'Id unit; tidak diganti setelah terbit', idSchema), initial }, taken);
}

/** The same question, refusing an id that is in use. */
function free(question: Question, taken: ReadonlySet<string>): Question {
  const used = (id: unknown) =>
    `"${String(id)}" sudah ada dan tidak ditimpa. Pakai yang lain, misalnya ${String(id)}-2`;
  return { ...question, problem: (id) => question.problem(id) ?? (taken.has(String(id)) ? used(id) : undefined) };
}

export function words(...parts: readonly (Answers[string] | undefined)[]): string {
  return slug(parts.flat().join(' '));
}

export function named(names: Readonly<Record<string, string>>): (id: string) => Choice {
  return (id) => ({ id, nama: names[id] ?? id });
}

function firstIssue(schema: z.ZodType, answer: unknown): string | undefined {
  const result = schema.safeParse(answer);
  return result.success
    ? undefined
    : messageText(readMessage(result.error.issues[0]?.message ?? 'isinya tidak dapat dipakai'));
}
