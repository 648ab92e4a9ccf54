import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { z } from 'zod';
import { type Finding, type LocalFinding, sortFindings, type Spot } from '../schema/finding.ts';
import { type EntryCollection, entrySchemas } from '../schema/index.ts';
import { isOptional } from '../schema/field-meta.ts';
import { bilangan, formMessage, messageText, named, readMessage } from '../schema/messages.ts';
import { nearest } from '../schema/nearest.ts';
import { practicePath, withPracticeRows } from '../schema/old-practices.ts';
import { homeOf, type Reference, referencesOf } from '../schema/references.ts';
import { BODY_PLANS } from '../schema/sections.ts';
import { attributesOf, checkAllowed } from './allowed.ts';
import { type Format, parseDocument } from './parse.ts';
import { checkSections } from './sections.ts';
import { placeAt } from './source-text.ts';
import { wordCount } from './text.ts';
import type { YamlData } from './yaml.ts';

type EntryData<C extends EntryCollection> = z.output<(typeof entrySchemas)[C]>;

/** One contributed file, read and checked by itself; ids of other files are not looked up yet. */
export interface ReadEntry<C extends EntryCollection> {
  /** Undefined when the front matter does not fit the schema. */
  data: EntryData<C> | undefined;
  frontMatter: YamlData;
  tree: Root;
  words: number;
  references: LocatedReference[];
  findings: LocalFinding[];
}

/** An id of another collection, and where it is written. Lines and columns count from 1. */
export type LocatedReference = Reference & Spot;

/** Text of a file in, typed entry and all its findings out. The build, the checker and the writing form all call this. */
export function readEntry<C extends EntryCollection>(collection: C, source: string, format: Format): ReadEntry<C> {
  const { frontMatter: written, tree, findings } = parseDocument(source, format);
  const frontMatter = collection === 'kasus' ? ofToday(written) : written;
  const front = checkData(frontMatter, entrySchemas[collection]);
  const words = wordCount(tree);
  return {
    data: front.data as EntryData<C> | undefined,
    frontMatter,
    tree,
    words,
    references: [...frontReferences(collection, frontMatter), ...istilahReferences(tree)],
    findings: sortFindings([
      ...findings,
      ...front.findings,
      ...checkAllowed(tree, format),
      ...checkSections(tree, collection),
      ...checkLength(words, collection, frontMatter),
    ]),
  };
}

/** Front matter as the schema has it today, found where it is written. */
function ofToday(yaml: YamlData): YamlData {
  if (typeof yaml.data !== 'object' || yaml.data === null) return yaml;
  const data = yaml.data as Record<string, unknown>;
  return {
    ...yaml,
    data: withPracticeRows(data),
    locate: (path) => ({ ...yaml.locate(practicePath(data, path)), about: { field: path } }),
  };
}

/** Holds YAML data to a schema; each issue becomes a finding at its key. */
export function checkData<S extends z.ZodType>(
  yaml: YamlData,
  schema: S,
  path: readonly PropertyKey[] = [],
): { data: z.output<S> | undefined; findings: LocalFinding[] } {
  if (yaml.data === undefined && yaml.findings.length > 0) return { data: undefined, findings: [] };
  const value = path.reduce<unknown>(
    (part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key],
    yaml.data,
  );
  const result = schema.safeParse(value ?? {}, { reportInput: true });
  if (result.success) return { data: result.data, findings: [] };
  const told = new Set(yaml.findings.map(({ line }) => line));
  const findings = result.error.issues.map((issue) => toFinding(issue, yaml, path, schema));
  // Half a value is wrong in many ways; that half of it is lost says it all.
  return { data: undefined, findings: findings.filter(({ line }) => !told.has(line)) };
}

/** Ids that no file or row has, each with the nearest id that exists. */
export function checkReferences(
  references: readonly LocatedReference[],
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): LocalFinding[] {
  return references.flatMap(({ collection, id, line, column, about }) => {
    const known = ids.get(collection) ?? new Set();
    if (known.has(id)) return [];
    const guess = nearest(id, known);
    return [
      {
        rule: 'unknown-reference',
        line,
        column,
        ...(about && { about }),
        subject: collection,
        message: `${collection} "${id}" tidak ada di ${homeOf(collection)}.`,
        help: guess ? `Maksud Anda "${guess}"?` : 'Pilih id dari daftar itu, atau tambahkan di sana.',
      },
    ];
  });
}

/** Gives local findings the path of their file. */
export function inFile(path: string, findings: readonly LocalFinding[]): Finding[] {
  return findings.map((finding) => ({ ...finding, path }));
}

function toFinding(
  issue: z.core.$ZodIssue,
  yaml: YamlData,
  prefix: readonly PropertyKey[],
  schema: z.ZodType,
): LocalFinding {
  const key = issue.path.findLast((part) => typeof part === 'string');
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const isSpare = issue.input === null && isOptional(schema, issue.path);
  const said = readMessage(isSpare ? named('', 'kosong: hapus kuncinya, atau tulis isinya') : issue.message);
  const message = messageText(said, key);
  const field = [...prefix, ...issue.path, ...unknown];
  const isMissing = issue.input === undefined || issue.input === null;
  return {
    rule: 'front-matter',
    ...yaml.locate(field),
    about: isMissing ? { field, missing: true } : { field },
    message: /[.?]$/.test(message) ? message : `${message}.`,
    ...formMessage(said),
  };
}

function frontReferences(collection: EntryCollection, frontMatter: YamlData): LocatedReference[] {
  const { data } = frontMatter;
  if (typeof data !== 'object' || data === null) return [];
  return referencesOf(collection, data as Record<string, unknown>).map((reference) => ({
    ...reference,
    ...frontMatter.locate(reference.field),
  }));
}

function istilahReferences(tree: Root): LocatedReference[] {
  const references: LocatedReference[] = [];
  visit(tree, (node) => {
    if ((node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') || node.name !== 'Istilah') return;
    const { id } = attributesOf(node);
    const { line, column } = placeAt(node);
    if (typeof id === 'string') references.push({ collection: 'istilah', id, field: ['Istilah', id], line, column });
  });
  return references;
}

function checkLength(words: number, collection: EntryCollection, { data }: YamlData): LocalFinding[] {
  const { words: usual, short } = BODY_PLANS[collection];
  const akhir: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'akhir') : undefined;
  const [min, max] = [short?.endings.some((one) => one === akhir) ? short.least : usual[0], usual[1]];
  if (words >= min && words <= max) return [];
  const found = words < min ? 'terlalu pendek' : 'terlalu panjang';
  return [
    {
      rule: 'body-length',
      line: 1,
      column: 1,
      about: { place: 'body' },
      message: `isi tulisan ${found}: ${bilangan(words)} kata, perlu ${min}–${bilangan(max)} kata.`,
    },
  ];
}
