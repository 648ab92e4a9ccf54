/** One line of YAML and the path of the value that begins on it: `hasil.0.sumber`. */
export interface YamlLine {
  text: string;
  path: string;
}

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

/** Data as YAML, block style, one key a line; any text comes back as the same text from any reader of YAML. */
export function yamlLines(data: Readonly<Record<string, YamlValue>>, indent = '', path = ''): YamlLine[] {
  return Object.entries(data).flatMap(([key, value]) => pairLines(key, value, indent, path ? `${path}.${key}` : key));
}

/** Data as the text of a YAML file. */
export function yamlText(data: Readonly<Record<string, YamlValue>>): string {
  return yamlLines(data)
    .map(({ text }) => `${text}\n`)
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
  if (typeof value !== 'string') return String(value);
  const plain = (PLAIN.test(value) && !value.endsWith(' ') && !RESERVED.test(value)) || DATE.test(value);
  return plain ? value : quoted(value);
}

function quoted(text: string): string {
  return JSON.stringify(text).replace(SPECIAL, escaped);
}

function pairLines(key: string, value: YamlValue, indent: string, path: string): YamlLine[] {
  const name = `${indent}${KEY.test(key) ? key : yamlScalar(key)}:`;
  if (!isNested(value)) return [{ text: `${name} ${yamlScalar(value)}`, path }];
  if (isList(value)) {
    if (value.every((item) => typeof item === 'string' && ID.test(item)))
      return [{ text: `${name} [${value.map((item) => yamlScalar(String(item))).join(', ')}]`, path }];
    return [{ text: name, path }, ...value.flatMap((item, index) => itemLines(item, indent, `${path}.${index}`))];
  }
  const inner = yamlLines(value, `${indent}  `, path);
  return inner.length === 0 ? [{ text: `${name} {}`, path }] : [{ text: name, path }, ...inner];
}

function itemLines(item: YamlValue, indent: string, path: string): YamlLine[] {
  const dash = `${indent}  - `;
  if (!isNested(item)) return [{ text: dash + yamlScalar(item), path }];
  if (isList(item)) throw new Error(`yamlLines: a list inside a list at ${path}`);
  const [first, ...rest] = yamlLines(item, `${indent}    `, path);
  return first ? [{ ...first, text: dash + first.text.trimStart() }, ...rest] : [{ text: `${dash}{}`, path }];
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
