import type { Format } from '../markdown/parse.ts';
import { sectionTitles } from '../schema/sections.ts';
import { bodyText } from './body-text.ts';
import { entryData, type EntryInput } from './entry-data.ts';
import { formFields } from './form-fields.ts';
import type { FormState } from './form-state.ts';
import { yamlLines } from './yaml-text.ts';

/** A contributed file made from the form. */
export interface EntryText {
  text: string;
  format: Format;
  /** The front matter before the schema read it. */
  data: EntryInput;
}

/** Form state to the text of the file. The checker reads back the same entry. */
export function entryMarkdown({ kind, values, sections, format }: FormState): EntryText {
  const data = entryData(formFields(kind), values);
  const body = sectionTitles(kind).flatMap((title) => sectionLines(title, sections[title] ?? '', format));
  const lines = ['---', ...yamlLines(data), '---', ...body];
  return { text: `${lines.join('\n')}\n`, format, data };
}

function sectionLines(title: string, typed: string, format: Format): string[] {
  const body = bodyText(typed, title, format);
  if (body === '') return [];
  return [...(title === '' ? [] : ['', `## ${title}`]), '', body];
}
