import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { contentDir } from '../../src/reading/paths.ts';
import { attribute, type HtmlPage, textOf } from './html.ts';

/** A row of a list or the front matter of an entry, as its file has it. Nothing of src/ has read it. */
interface FileRow {
  id: string;
  nama?: string;
  judul?: string;
  unit?: string;
  provinsi?: string;
  praktik?: string | string[];
  kasus?: string[];
  studi?: string[];
  akhir?: string;
  coba?: string;
  pelapor?: string;
  peran?: string[];
  tema?: string[];
  metode?: string[];
  kompetensi?: string[];
  masalah?: string[];
  batasan?: string;
  dicek_pada?: string;
  hasil?: { indikator: string; sebelum: number; sesudah: number }[];
  sengketa?: { indikator?: string }[];
  sumber?: { url?: string }[];
  kabkota?: { kode: string };
  kab?: number;
  kota?: number;
}

/** The rows of `acuan/<name>.yml`, or the entries of a kind. */
function fileRows(name: string): readonly FileRow[] {
  const entries = globSync(`${name}/*.{md,mdx}`, { cwd: contentDir() }).toSorted();
  if (entries.length === 0) return parse(readFileSync(path.join(contentDir(), 'acuan', `${name}.yml`), 'utf8'));
  return entries.map((file) => {
    const [, front = ''] = readFileSync(path.join(contentDir(), file), 'utf8').split(/^---$/m);
    return { ...parse(front), id: path.parse(file).name };
  });
}

/** Whole sentences and titles of the library's files, longest first: where a page shows them, it is not the site that speaks. */
export function fileTexts(): string[] {
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
  };
  const others = ['instansi', 'istilah', 'regulasi', 'masalah', 'pelajaran', 'studi'].map(fileRows);
  const rows = [kasus, praktik, adopsi, unit, peran, tema, metode, kompetensi, ...others];
  return [...new Set(rows.flatMap(texts))]
    .filter((text) => /\S \S|^\d+\/\S{6}/.test(text))
    .toSorted((a, b) => b.length - a.length);
}

const BLOCKS = 'h1, h2, h3, h4, p, li, summary, dt, dd, td, th, figcaption, caption';

/** What a page says: its description and each block of text, without the cards of entries. */
export function blocksOf({ root }: HtmlPage): string[] {
  const blocks = root.querySelector('main')?.querySelectorAll(BLOCKS) ?? [];
  const said = blocks.filter((block) => !block.querySelector(BLOCKS) && block.closest('article') === null);
  return [attribute(root.querySelector('meta[name="description"]'), 'content'), ...said.map(textOf)];
}

export const [kasus, praktik, adopsi, unit, peran, tema, metode, wilayah] = [
  'kasus', 'praktik', 'adopsi', 'unit', 'peran', 'tema', 'metode', 'wilayah',
].map(countedRows) as [Rows, Rows, Rows, Rows, Rows, Rows, Rows, Rows]; // prettier-ignore
const kompetensi = fileRows('kompetensi');
export const masalah = fileRows('masalah');

/** What is for every role is counted for none. */
function countedRows(name: string): Rows {
  return fileRows(name).filter(({ id }) => id !== 'siapa-saja');
}

export const AXES = { peran, tema, metode, kompetensi } as const;

export type Rows = readonly FileRow[];
export interface Scope {
  kasus: Rows;
  praktik: Rows;
  adopsi: Rows;
}

export const ALL: Scope = { kasus, praktik, adopsi };
export const under = ({ kasus: cases, praktik: practices, adopsi: reports }: Scope, axis: keyof typeof AXES, id: string): Scope => ({
  kasus: cases.filter((row) => row[axis]?.includes(id)),
  praktik: practices.filter((row) => row[axis]?.includes(id)),
  adopsi: reports,
}); // prettier-ignore
const unitOf = new Map(unit.map((row) => [row.id, row]));
export const at = (keep: (place: FileRow) => boolean): Scope => {
  const here = (row: FileRow) => keep(unitOf.get(row.unit ?? '') ?? { id: '' });
  return { kasus: kasus.filter(here), praktik: [], adopsi: adopsi.filter(here) };
};
export const inProvince = (id: string) => at(({ provinsi = '' }) => provinsi === id);
export const measured = ({ hasil = [], sengketa = [] }: FileRow) =>
  hasil.some(({ indikator }) => !sengketa.some((row) => row.indikator === indikator));
const byEditors = ({ pelapor, sumber = [] }: FileRow) =>
  pelapor === undefined ? sumber.length > 0 && sumber.every(({ url }) => url) : pelapor === 'redaksi';
export const received = ({ adopsi: rows }: Scope) => rows.filter((row) => !byEditors(row));
export const retold = ({ adopsi: rows }: Scope) => rows.filter(byEditors);
export const told = (scope: Scope) => scope.kasus.length + scope.adopsi.length > 0;
export const count = (rows: Rows, key: 'akhir' | 'coba', value: string) =>
  rows.filter((row) => row[key] === value).length;

/** What stands on the shelf that a page shows. */
export function scopeOf(where: string): Scope {
  const [list = '', id = '', tema_ = ''] = where.split('/');
  if (id === '') return ALL;
  if (list === 'wilayah') return inProvince(id);
  if (list === 'unit') return at((row) => row.id === id);
  if (!isAxis(list)) return ALL;
  return tema_ === '' ? under(ALL, list, id) : under(under(ALL, list, id), 'tema', tema_);
}

function isAxis(name: string): name is keyof typeof AXES {
  return Object.hasOwn(AXES, name);
}
