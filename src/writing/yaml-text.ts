import { DOTTED } from '../schema/messages.ts';

export type YamlValue = string | number | boolean | readonly YamlValue[] | { readonly [key: string]: YamlValue };

// YAML 1.1 readers take these for booleans or null; ours (1.2) only some of them. Quoted, nobody can be mistaken.
const RESERVED = /^(true|false|null|yes|no|on|off|y|n)$/i;
// Begins with a letter, and holds nothing that could mean something in YAML.
const PLAIN = /^\p{L}[\p{L}\p{N} ,.()/%–…“”’-]*$/u;
const DATE = /^\d{4}-\d{2}(-\d{2})?$|^\d{4}(-\d{2})?\/\d{4}(-\d{2})?$/;
const KEY = /^[a-z]\w*$/;
const ID = /^[a-z][a-z0-9-]*$/;
// Not allowed in YAML, or line breaks to some reader of it: written as escapes.
const SPECIAL = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g;

// Typed by hand in a path such as C:\new these change the text, so the reader takes none of them.
const LETTER_ESCAPES: Readonly<Record<string, string>> = {
  '\\b': '\\u0008',
  '\\t': '\\u0009',
  '\\n': '\\u000a',
  '\\f': '\\u000c',
  '\\r': '\\u000d',
};

/** Data as lines of YAML, block style, one key a line; any text comes back as the same text from any reader of YAML. */
export function yamlLines(data: Readonly<Record<string, YamlValue>>, indent = ''): string[] {
  return Object.entries(data).flatMap(([key, value]) => pairLines(key, value, indent));
}

/** Data as the text of a YAML file. */
export function yamlText(data: Readonly<Record<string, YamlValue>>): string {
  return yamlLines(data)
    .map((line) => `${line}\n`)
    .join('');
}

/** A value on one line: `{id: a, kode: "73"}`. */
export function yamlFlow(value: YamlValue): string {
  if (!isNested(value)) return /[,[\]{}]/.test(String(value)) ? quoted(String(value)) : yamlScalar(value);
  if (isList(value)) return `[${value.map(yamlFlow).join(', ')}]`;
  const pairs = Object.entries(value).map(
    ([key, part]) => `${KEY.test(key) ? key : yamlScalar(key)}: ${yamlFlow(part)}`,
  );
  return `{${pairs.join(', ')}}`;
}

function yamlScalar(value: string | number | boolean): string {
  // Three decimals alone would look like a thousands dot.
  if (typeof value !== 'string') return String(value).replace(DOTTED, '$&0');
  const plain = (PLAIN.test(value) && !value.endsWith(' ') && !RESERVED.test(value)) || DATE.test(value);
  return plain ? value : quoted(value);
}

function quoted(text: string): string {
  return JSON.stringify(text)
    .replace(SPECIAL, escaped)
    .replace(/\\./g, (escape) => LETTER_ESCAPES[escape] ?? escape);
}

function pairLines(key: string, value: YamlValue, indent: string): string[] {
  const name = `${indent}${KEY.test(key) ? key : yamlScalar(key)}:`;
  if (!isNested(value)) return [`${name} ${yamlScalar(value)}`];
  if (isList(value)) {
    if (value.every((item) => typeof item === 'string' && ID.test(item)))
      return [`${name} [${value.map((item) => yamlScalar(String(item))).join(', ')}]`];
    return [name, ...value.flatMap((item) => itemLines(item, indent))];
  }
  const inner = yamlLines(value, `${indent}  `);
  return inner.length === 0 ? [`${name} {}`] : [name, ...inner];
}

function itemLines(item: YamlValue, indent: string): string[] {
  const dash = `${indent}  - `;
  if (!isNested(item)) return [dash + yamlScalar(item)];
  if (isList(item)) throw new Error(`yamlLines: a list inside a list: ${JSON.stringify(item)}`);
  const [first, ...rest] = yamlLines(item, `${indent}    `);
  return first === undefined ? [`${dash}{}`] : [dash + first.trimStart(), ...rest];
}

function isNested(value: YamlValue): value is Exclude<YamlValue, string | number | boolean> {
  return typeof value === 'object';
}

function isList(value: Exclude<YamlValue, string | number | boolean>): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function escaped(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
