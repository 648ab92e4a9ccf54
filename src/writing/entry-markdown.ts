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
  /** For each line of the text, the value or section (`isi:Masalah`) that stands there; '' for none. */
  places: readonly string[];
}

/** Form state to the text of the file. The checker reads back the same entry. */
export function entryMarkdown({ kind, values, sections, format }: FormState): EntryText {
  const data = entryData(formFields(kind), values);
  const lines = [
    { text: '---', path: '' },
    ...yamlLines(data),
    { text: '---', path: '' },
    ...sectionTitles(kind).flatMap((title) => sectionLines(title, sections[title] ?? '', format)),
  ];
  return {
    text: `${lines.map(({ text }) => text).join('\n')}\n`,
    format,
    data,
    places: lines.map(({ path }) => path),
  };
}

function sectionLines(title: string, typed: string, format: Format): { text: string; path: string }[] {
  const body = bodyText(typed, title, format);
  if (body === '') return [];
  const path = `isi:${title}`;
  const heading =
    title === ''
      ? []
      : [
          { text: '', path },
          { text: `## ${title}`, path },
        ];
  return [...heading, { text: '', path }, ...body.split('\n').map((text) => ({ text, path }))];
}
