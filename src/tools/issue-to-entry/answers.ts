import { saysNothing } from '../../markdown/content.ts';
import { OWN_NOTES } from '../../schema/fields.ts';
import type { EntryCollection } from '../../schema/index.ts';
import { BODY_PLANS } from '../../schema/sections.ts';
import { unclearNumber } from '../../schema/messages.ts';
import { numberFrom } from '../../writing/entry-data.ts';
import { type Field, initialValues } from '../../writing/form-fields.ts';
import {
  emptyState,
  type FormState,
  type FormValue,
  type FormValues,
  isEmpty,
  valueText,
} from '../../writing/form-state.ts';
import { isLines, issueFields, issueParts, questionId, sectionId } from '../../writing/issue-form.ts';
import type { Choices } from '../new-entry/choices.ts';
import { itemsOf, oneLine, prose } from './clean.ts';
import type { FormAnswers } from './form.ts';
import { sourceRow, sourceRows } from './sources.ts';
import { dateOf, findRow, findRows, monthOnly, quote, spanOf, valueNamed } from './values.ts';

const SAYS_NONE = /\b(ada|nihil|kosong)\b/i;

/** A field that was answered with what is in no list. */
export interface AnswerProblem {
  field: string;
  message: string;
}

interface Reader {
  answers: FormAnswers;
  choices: Choices;
  problems: AnswerProblem[];
  notes: string[];
}

/** The answers to an issue form as the form they fill, and what is in none of the lists. Whatever the answers hold, they stay text. */
export function readAnswers(kind: EntryCollection, answers: FormAnswers, choices: Choices, today: string) {
  const reader: Reader = { answers, choices, problems: [], notes: [] };
  const read = Object.fromEntries(
    issueFields(kind).map((field) => [field.name, fieldValue(field, [field.name], reader)]),
  );
  const values = { ...read, sumber: sourcesOf(reader, read, today) };
  const filled = Object.entries(values).filter(([, value]) => !isEmpty(value));
  const state: FormState = {
    ...emptyState(kind, { ...initialValues(kind, today), ...Object.fromEntries(filled) }),
    sections: Object.fromEntries(
      BODY_PLANS[kind].sections.map((plan) => {
        return [plan.title, prose(answerTo(sectionId(plan), plan.label ?? plan.title, plan.required, reader) ?? '')];
      }),
    ),
  };
  return { state, problems: reader.problems, notes: reader.notes };
}

function fieldValue(field: Field, path: readonly string[], reader: Reader): FormValue {
  const answer = answerTo(questionId(...path), field.label, field.required, reader);
  const { shape } = field;
  switch (shape.type) {
    case 'group':
      return partValues(field, path, reader);
    case 'rows':
      return isLines(field) ? [] : [partValues(field, path, reader)];
    case 'items':
      return itemsOf(answer);
    case 'choices': {
      const found = findRows(prose(answer ?? ''), reader.choices.rows(shape.of), field.label);
      for (const message of found.problems) reader.problems.push({ field: field.name, message });
      return found.ids;
    }
    case 'choice':
      return shape.of === undefined
        ? valueNamed(oneLine(answer), shape.names)
        : chosenId(field, shape.of, reader, answer);
    case 'source':
      return answer === undefined ? '' : OWN_NOTES;
    case 'text':
      return typedText(field, shape.kind, oneLine(answer), path, reader);
    case 'fixed':
      return '';
  }
}

function partValues(field: Field, path: readonly string[], reader: Reader): FormValues {
  return Object.fromEntries(
    issueParts(field).map((part) => [part.name, fieldValue(part, [...path, part.name], reader)]),
  );
}

function chosenId(
  field: Field,
  of: Parameters<Choices['rows']>[0],
  reader: Reader,
  answer: string | undefined,
): string {
  const text = oneLine(answer);
  if (text === '') return '';
  const found = findRow(text, reader.choices.rows(of), field.label);
  if (found.ok) return found.id;
  const advice = of === 'unit' ? ' Unit baru: npm run baru -- unit' : '';
  reader.problems.push({ field: field.name, message: found.problem + advice });
  return '';
}

/** An answer that is none, such as "-" or "N/A", is left out and noted; "tidak ada" may say something where an answer is asked for. */
function answerTo(id: string, label: string, required: boolean, { answers, notes }: Reader): string | undefined {
  const answer = answers[id];
  if (answer === undefined || !saysNothing(prose(answer)) || prose(answer) === '') return answer;
  if (required && SAYS_NONE.test(answer)) return answer;
  notes.push(`Jawaban "${oneLine(answer)}" pada bagian "${label}" dibaca sebagai kosong.`);
  return undefined;
}

function typedText(field: Field, kind: string, text: string, path: readonly string[], reader: Reader): string {
  switch (kind) {
    case 'date':
      return dateOf(text);
    case 'month':
      return monthOnly(text);
    case 'span':
      return spanOf(text);
    case 'number':
    case 'integer': {
      const [whole, decimal] = unclearNumber(text) ?? [];
      if (whole === undefined) return typeof numberFrom(text) === 'string' ? quote(text) : text;
      const message = `${field.label}: "${text}" dapat berarti ${whole} atau ${decimal}. Tanyakan kepada pengirim.`;
      reader.problems.push({ field: path[0] ?? '', message });
      return '';
    }
    default:
      return text;
  }
}

/** The sources written one a line, and the record that a measured row names. */
function sourcesOf({ answers, choices, problems }: Reader, { unit }: FormValues, today: string): FormValues[] {
  const publisher = choices.rows('unit').find(({ id }) => id === valueText(unit))?.nama ?? '';
  const record = oneLine(answers[questionId('hasil', 'sumber')]);
  const own = record === '' ? [] : [sourceRow({ id: OWN_NOTES, judul: record, penerbit: publisher }, today)];
  const written = sourceRows(answers['sumber'], publisher, today);
  problems.push(...written.problems.map((message) => ({ field: 'sumber', message })));
  return [...own, ...written.rows];
}
