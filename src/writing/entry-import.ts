import { toString } from 'mdast-util-to-string';
import { Lexer } from 'yaml';
import { splitFrontMatter } from '../markdown/front-matter.ts';
import type { Format } from '../markdown/parse.ts';
import { plainImage, renderTree } from '../markdown/render.ts';
import { readYaml } from '../markdown/yaml.ts';
import { type EntryCollection, entrySchemas } from '../schema/index.ts';
import { withPracticeRows } from '../schema/old-practices.ts';
import { sectionTitles } from '../schema/sections.ts';
import { tidy, typedText } from './body-text.ts';
import { numberText } from './entry-data.ts';
import { type Field, formFields, type Shape } from './form-fields.ts';
import type { FormState, FormValue } from './form-state.ts';
import { bodyTree, endOf, startOf } from './body-tree.ts';
import { type YamlValue, yamlLines } from './yaml-text.ts';

/** The text of a contributed file, back into the form. What has no place there comes as text in `rest`; nothing is dropped. */
export function importEntry(source: string, given: Format): FormState {
  const { yaml = '', body } = splitFrontMatter(source.replace(/\r\n?/g, '\n'));
  const data = recordOf(readYaml(yaml).data);
  const kind = kindOf(data ?? {}, body);
  const format = formatOf(body, given);
  const current = kind === 'kasus' ? withPracticeRows(data ?? {}) : (data ?? {});
  const { values, left } = readFields(formFields(kind), current);
  const { sections, other } = readSections(kind, body, format);
  const rest = [data === undefined ? yaml : [commentsOf(yaml), leftText(left)].filter(Boolean).join('\n'), other];
  return { kind, id: '', values, sections, rest: rest.filter((part) => part.trim() !== '').join('\n\n'), format };
}

/** The kind whose keys these are; without keys, the kind whose headings these are. */
function kindOf(data: Readonly<Record<string, unknown>>, body: string): EntryCollection {
  const kinds: EntryCollection[] = ['kasus', 'praktik', 'adopsi', 'studi'];
  const score = (kind: EntryCollection) => {
    const { shape } = entrySchemas[kind];
    const keys = Object.keys(data).reduce((sum, key) => sum + (Object.hasOwn(shape, key) ? 2 : -1), 0);
    const headings = sectionTitles(kind).filter((title) => title !== '' && body.includes(`## ${title}\n`)).length;
    // Of the keys a kind asks for, those that are missing speak against it.
    const asked = formFields(kind).filter(({ required }) => required);
    const missing = keys > 0 ? asked.filter(({ name }) => !Object.hasOwn(data, name)).length : 0;
    return keys + headings - missing / 4;
  };
  return kinds.reduce((best, kind) => (score(kind) > score(best) ? kind : best));
}

/** `.mdx` only where the text is not the same without it: `.md` is the simpler file. */
function formatOf(body: string, given: Format): Format {
  if (given === 'md') return 'md';
  const html = (format: Format) => renderTree(bodyTree(body, format), { base: '/', image: plainImage }).html;
  return html('md') === html('mdx') ? 'md' : 'mdx';
}

interface Read {
  values: Record<string, FormValue>;
  left: Record<string, YamlValue>;
}

function readFields(fields: readonly Field[], data: Readonly<Record<string, unknown>>): Read {
  const values: Record<string, FormValue> = {};
  const left: [string, YamlValue][] = [];
  for (const [name, given] of Object.entries(data)) {
    const shape = fields.find((field) => field.name === name)?.shape;
    if (shape?.type === 'fixed') continue;
    const part = shape === undefined ? { left: asYaml(given) } : readValue(shape, given);
    if ('value' in part && part.value !== undefined) values[name] = part.value;
    if (part.left !== undefined) left.push([name, part.left]);
  }
  // From entries, so that a key such as `__proto__` is a key like any other.
  return { values, left: Object.fromEntries(left) };
}

/** What a control can show of a value, and what it cannot. */
function readValue(shape: Shape, data: unknown): { value?: FormValue; left?: YamlValue } {
  if (data === null || data === undefined) return {};
  switch (shape.type) {
    case 'group':
      return readGroup(shape.fields, data);
    case 'rows':
      return readList(data, (row) => readGroup(shape.fields, row));
    case 'items':
      return readList(data, (item) => readValue(shape.item, item));
    case 'choices':
      return readList(data, readScalar);
    default:
      return readScalar(data);
  }
}

function readScalar(data: unknown): { value?: FormValue; left?: YamlValue } {
  if (typeof data === 'number') return { value: numberText(data) };
  if (typeof data === 'string' || typeof data === 'boolean') return { value: String(data) };
  return { left: asYaml(data) };
}

function readGroup(fields: readonly Field[], data: unknown): { value?: FormValue; left?: YamlValue } {
  const record = recordOf(data);
  if (record === undefined) return { left: asYaml(data) };
  const { values, left } = readFields(fields, record);
  return Object.keys(left).length > 0 ? { value: values, left } : { value: values };
}

function readList(
  data: unknown,
  read: (item: unknown) => { value?: FormValue; left?: YamlValue },
): { value?: FormValue; left?: YamlValue } {
  if (!Array.isArray(data)) return { left: asYaml(data) };
  const parts = data.map(read);
  const left = parts.flatMap((part) => (part.left === undefined ? [] : [part.left]));
  const value = parts.flatMap((part) => (part.value === undefined ? [] : [part.value]));
  return left.length > 0 ? { value, left } : { value };
}

function readSections(
  kind: EntryCollection,
  body: string,
  format: Format,
): { sections: Record<string, string>; other: string } {
  const known = sectionTitles(kind);
  const sections: Record<string, string> = {};
  const other: string[] = [];
  for (const { title, heading, text } of cutSections(body, known.includes(''), format)) {
    const clean = typedText(tidy(text), title, format);
    if (!known.includes(title)) other.push(tidy(heading + text));
    else sections[title] = [sections[title], clean].filter(Boolean).join('\n\n');
  }
  return { sections, other: other.filter(Boolean).join('\n\n') };
}

function cutSections(body: string, whole: boolean, format: Format): { title: string; heading: string; text: string }[] {
  if (whole) return [{ title: '', heading: '', text: body }];
  const cuts = bodyTree(body, format).children.flatMap((node) => {
    if (node.type !== 'heading' || node.depth !== 2) return [];
    const [start, end] = [startOf(node), endOf(node)];
    return [{ start, end, heading: body.slice(start, end), title: toString(node).trim() }];
  });
  const first = { title: '', heading: '', text: body.slice(0, cuts[0]?.start ?? body.length) };
  return [
    first,
    ...cuts.map(({ title, heading, end }, index) => ({
      title,
      heading,
      text: body.slice(end, cuts[index + 1]?.start ?? body.length),
    })),
  ];
}

function commentsOf(yaml: string): string {
  // The lexer puts a mark before the text of every scalar; a token with "#" and no mark before it is a comment.
  const tokens = [...new Lexer().lex(yaml)];
  return tokens.filter((token, index) => token.startsWith('#') && tokens[index - 1] !== '\u001f').join('\n');
}

function leftText(left: Record<string, YamlValue>): string {
  return yamlLines(left).join('\n');
}

function recordOf(data: unknown): Record<string, unknown> | undefined {
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : undefined;
}

/** Any parsed YAML as something that can be written again; a list inside a list, which no field has, as JSON. */
function asYaml(data: unknown): YamlValue {
  if (typeof data === 'string' || typeof data === 'number') return data;
  if (Array.isArray(data))
    return data.map((item: unknown) => (Array.isArray(item) ? JSON.stringify(item) : asYaml(item)));
  const record = recordOf(data);
  if (record) return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, asYaml(value)]));
  return String(data);
}
