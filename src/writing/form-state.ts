import type { Format } from '../markdown/parse.ts';
import type { EntryCollection } from '../schema/index.ts';

/** What stands in the writing form, as typed: leaves are text, so that nothing half written is lost. */
export interface FormState {
  kind: EntryCollection;
  /** File name without its ending; empty while it follows from the title. */
  id: string;
  values: FormValues;
  /** Text under each `##` heading; an adopsi and a studi have one text without a heading, under ''. */
  sections: Readonly<Record<string, string>>;
  /** What an opened file held and the form has no place for. It stays with the draft and does not go into the file. */
  rest: string;
  format: Format;
}

export type FormValue = string | readonly FormValue[] | FormValues;
export interface FormValues {
  readonly [name: string]: FormValue;
}

/** Without the schemas, which no page needs before it is used. */
export function isFormKind(name: unknown): name is EntryCollection {
  return name === 'kasus' || name === 'praktik' || name === 'adopsi' || name === 'studi';
}

/** A form in which nothing was written but `values`. */
export function emptyState(kind: EntryCollection, values: FormValues = {}): FormState {
  return { kind, id: '', values, sections: {}, rest: '', format: 'md' };
}

/** A form that someone opens to write: dated today, and told by the unit itself until they say otherwise. */
export function newState(kind: EntryCollection, today: string, values: FormValues = {}): FormState {
  const date = kind === 'adopsi' ? 'tanggal' : 'terbit';
  return emptyState(kind, { [date]: today, ...(kind === 'praktik' ? {} : { pelapor: 'unit' }), ...values });
}

/** Several values of one kind: chosen ids, rows, texts. */
export function isList(value: FormValue | undefined): value is readonly FormValue[] {
  return Array.isArray(value);
}

/** Values under names: a row, a period. */
export function isGroup(value: FormValue | undefined): value is FormValues {
  return typeof value === 'object' && !Array.isArray(value);
}

/** The text of a control without spaces around it; empty for what is no text. */
export function valueText(value: FormValue | undefined): string {
  return typeof value === 'string' ? value.trim() : '';
}

// What the form itself calls a new source.
const GIVEN_ID = /^sumber-\d+$/;

/** Nothing was written here. A source's own `id` is filled in by the form, so alone it counts as nothing. */
export function isEmpty(value: FormValue | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (isList(value)) return value.every(isEmpty);
  return Object.entries(value).every(
    ([name, part]) => (name === 'id' && GIVEN_ID.test(valueText(part))) || isEmpty(part),
  );
}

/** The path of a value in the file, as its path in the form: rows that are empty are not in the file. */
export function formPath(values: FormValues, path: readonly PropertyKey[]): string {
  let value: FormValue | undefined = values;
  const parts = path.map((part) => {
    if (isList(value)) {
      const filled = [...value.entries()].filter(([, row]) => !isEmpty(row));
      const [index, row] = filled[Number(part)] ?? [Number(part), undefined];
      value = row;
      return String(index);
    }
    value = isGroup(value) ? value[String(part)] : undefined;
    return String(part);
  });
  return parts.join('.');
}
