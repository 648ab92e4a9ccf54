import { unclearNumber } from '../schema/messages.ts';
import { slug } from './entry-id.ts';
import type { Field, Shape } from './form-fields.ts';
import { type FormValue, type FormValues, isEmpty, isGroup, isList, valueText } from './form-state.ts';
import { withoutHidden } from './hidden.ts';
import type { YamlValue } from './yaml-text.ts';

export type EntryInput = Record<string, YamlValue>;

/** What was typed, as the data a schema reads: numbers where numbers are meant, empty fields left out. */
export function entryData(fields: readonly Field[], values: FormValues): EntryInput {
  const data: EntryInput = {};
  for (const { name, shape } of fields) {
    const value = values[name];
    if (value === undefined || isEmpty(value)) continue;
    const written = dataOf(shape, value);
    if (written !== undefined) data[name] = written;
  }
  return data;
}

/** 9,2 · 9.2 · 1.063 (thousands) · Rp 750.000 · 45% · 1e-7. Anything else stays text, and the schema says what is wrong with it. */
export function numberFrom(text: string): number | string {
  const bare = text.replace(/^Rp\.?\s*/i, '').replace(/\s*%$|,-+$/, '');
  if (unclearNumber(bare)) return text;
  const compact = bare.replace(
    /^([+-]?)([1-9]\d{0,2}(?:\.\d{3})+)(?=,|$)/,
    (_, sign: string, whole: string) => sign + whole.replaceAll('.', ''),
  );
  const plain = compact.replace(',', '.');
  if (!/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(plain)) return text;
  const number = Number(plain);
  return Number.isFinite(number) ? number : text;
}

/** A number as people type it here: with a decimal comma and without dots; never with three decimals, which may be thousands. */
export function numberText(value: number): string {
  const text = String(value).replace('.', ',');
  return unclearNumber(text) ? `${text}0` : text;
}

function dataOf(shape: Shape, value: FormValue): YamlValue | undefined {
  switch (shape.type) {
    case 'fixed':
      return undefined;
    case 'text':
      return scalar(shape.kind, valueText(value));
    case 'source':
      return valueText(value);
    case 'choice':
      if (shape.numeric) return numberFrom(valueText(value));
      // A unit that is not in the list is typed by its name.
      return shape.of === undefined ? valueText(value) : asId(valueText(value));
    case 'choices':
      return (isList(value) ? value : [value]).filter((item) => !isEmpty(item)).map((item) => asId(valueText(item)));
    case 'group':
      return isGroup(value) ? entryData(shape.fields, value) : undefined;
    case 'rows':
      return filledRows(value).map((row) => (isGroup(row) ? entryData(shape.fields, row) : valueText(row)));
    case 'items':
      return filledRows(value).map((item) => dataOf(shape.item, item) ?? '');
  }
}

function filledRows(value: FormValue): readonly FormValue[] {
  return isList(value) ? value.filter((row) => !isEmpty(row)) : [];
}

function scalar(kind: (Shape & { type: 'text' })['kind'], text: string): string | number {
  if (kind === 'number' || kind === 'integer') return numberFrom(text);
  // A bare year is written as one; the schema keeps it as text.
  if ((kind === 'month' || kind === 'span') && /^[1-9]\d{3}$/.test(text)) return Number(text);
  return withoutHidden(text).trim();
}

function asId(text: string): string {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? text : slug(text) || text;
}
