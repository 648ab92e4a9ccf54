import type { z } from 'zod';
import { unitSchema } from '../../schema/acuan.ts';
import { messageText, readMessage } from '../../schema/messages.ts';
import { idSchema } from '../../schema/values.ts';
import { entryData } from '../../writing/entry-data.ts';
import { entryId, slug } from '../../writing/entry-id.ts';
import { fieldHint, lengthHint } from '../../writing/field-hint.ts';
import { type Field, formFields, initialValues, schemaFields } from '../../writing/form-fields.ts';
import type { FormValues } from '../../writing/form-state.ts';
import type { Choice, Choices } from './choices.ts';

export const KINDS = ['kasus', 'praktik', 'adopsi', 'studi', 'unit'] as const;
export type Kind = (typeof KINDS)[number];

/** What was answered so far, by the flag of the question. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** One question of the scaffold: a field of the form that one line can answer. */
export interface Question {
  flag: string;
  /** `text` is typed; `one` and `many` are chosen from `choices`. */
  kind: 'text' | 'one' | 'many';
  ask: string;
  /** An answer may be left out. */
  optional: boolean;
  choices?: readonly Choice[] | undefined;
  /** Shown as the answer when nothing is typed. */
  initial?: ((answers: Answers) => string) | undefined;
  /** False when earlier answers make the question pointless. */
  when?: (answers: Answers) => boolean;
  /** What is wrong with an answer, in Indonesian. */
  problem: (answer: string | readonly string[]) => string | undefined;
}

/** What `npm run baru` asks for a kind: its fields as the schema asks them, then the name of the file. */
export function questionsFor(kind: Kind, choices: Choices, today: string): Question[] {
  if (kind === 'unit') return unitQuestions(choices);
  const dates = initialValues(kind, today);
  const questions = askedFields(kind).flatMap((field) => fieldQuestions(field, choices));
  return [
    ...questions.map((question) => ({ ...question, initial: dates[question.flag] ? () => today : undefined })),
    fileQuestion(choices.taken[kind], (answers) => entryId({ kind, values: formValues(kind, answers) })),
  ];
}

/** Answers by flag as the values of the form, parts of a group under its name. */
export function formValues(kind: Kind, answers: Answers): FormValues {
  return groupValues(askedFields(kind), answers);
}

/** The fields that are asked for a kind, of `unit.yml` too. */
export function askedFields(kind: Kind): Field[] {
  return (kind === 'unit' ? schemaFields(unitSchema) : formFields(kind)).filter(({ formOnly }) => !formOnly);
}

function groupValues(fields: readonly Field[], answers: Answers): FormValues {
  return Object.fromEntries(
    fields.flatMap(({ name, flag, shape }) => {
      const value = shape.type === 'group' ? groupValues(shape.fields, answers) : answers[flag];
      return value === undefined || Object.keys(value).length === 0 ? [] : [[name, value]];
    }),
  );
}

/** Rows and lists of texts are left to the file, where there is room for them. */
function fieldQuestions(field: Field, choices: Choices, inOptional = false): Question[] {
  const { flag, shape, help = field.label } = field;
  const optional = inOptional || !field.required;
  const hint = [help, fieldHint(shape), lengthHint(shape)].filter(Boolean).join(' ');
  const ask = optional ? `${hint} (boleh dilewati)` : hint;
  const problem = (answer: string | readonly string[]) => schemaProblem(field, answer);
  switch (shape.type) {
    case 'group':
      return shape.fields.flatMap((part) => fieldQuestions(part, choices, optional));
    case 'text':
      // A whole paragraph may come later: the file asks for it again.
      return shape.kind === 'paragraph'
        ? [{ flag, kind: 'text', ask: `${hint} (boleh nanti)`, optional: true, problem }]
        : [{ flag, kind: 'text', ask, optional, problem }];
    case 'choice': {
      const named = shape.values.map((id) => ({ id, nama: shape.names[id] ?? id }));
      const rows = shape.of === undefined ? named : choices.rows(shape.of);
      const advice = shape.of === 'unit' ? `${ask} (Belum ada di daftar? Ctrl-C, lalu: npm run baru -- unit)` : ask;
      return [{ flag, kind: 'one', ask: advice, optional, choices: rows, problem }];
    }
    case 'choices':
      return [{ flag, kind: 'many', ask, optional, choices: choices.rows(shape.of), problem }];
    default:
      return [];
  }
}

function unitQuestions(choices: Choices): Question[] {
  const local = ({ tingkat }: Answers) => tingkat === 'kabupaten' || tingkat === 'kota';
  const conditions: Readonly<Record<string, (answers: Answers) => boolean>> = {
    provinsi: ({ tingkat }) => tingkat !== 'pusat',
    kode_kabkota: local,
    nama_kabkota: local,
  };
  const questions = askedFields('unit')
    .filter(({ name }) => name !== 'id')
    .flatMap((field) => fieldQuestions(field, choices));
  return [
    ...questions.map((question) => {
      const when = conditions[question.flag];
      return when
        ? { ...question, ask: question.ask.replace(' (boleh dilewati)', ''), when, optional: false }
        : question;
    }),
    fileQuestion(choices.taken.unit, ({ singkatan, nama }) => slug(String(singkatan ?? nama))),
  ];
}

/** The id; one that is in use is refused. */
function fileQuestion(taken: ReadonlySet<string>, initial: (answers: Answers) => string): Question {
  return {
    flag: 'id',
    kind: 'text',
    ask: 'Nama berkas atau id; menjadi alamat halaman dan tidak diganti setelah terbit',
    optional: false,
    initial,
    problem: (id) => {
      if (taken.has(String(id)))
        return `"${String(id)}" sudah ada dan tidak ditimpa. Pakai yang lain, misalnya ${String(id)}-2`;
      return firstIssue(idSchema.safeParse(id));
    },
  };
}

function schemaProblem(field: Field, answer: string | readonly string[]): string | undefined {
  const data = entryData([field], { [field.name]: answer });
  return firstIssue(field.schema.safeParse(data[field.name]));
}

function firstIssue({ error }: z.ZodSafeParseResult<unknown>): string | undefined {
  const [issue] = error?.issues ?? [];
  return issue && messageText(readMessage(issue.message));
}
