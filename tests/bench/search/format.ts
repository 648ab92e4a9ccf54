import { readFile } from 'node:fs/promises';
import path from 'node:path';

export interface BenchDocument {
  id: string;
  title?: string;
  text: string;
}

export interface BenchQuery {
  id: string;
  text: string;
  /** Document id → grade, 0 or more. */
  grades: ReadonlyMap<string, number>;
}

export interface BenchSet {
  documents: readonly BenchDocument[];
  queries: readonly BenchQuery[];
}

/** Reads docs.jsonl, queries.tsv and qrels.tsv of a folder. Throws with file and line when they are not what was agreed. */
export async function readBenchSet(folder: string): Promise<BenchSet> {
  const documents = (await lines(folder, 'docs.jsonl')).map(({ line, where }) => documentOf(line, where));
  const queries = (await lines(folder, 'queries.tsv')).map(({ line, where }) => {
    const [id, text] = columns(line, where, ['id kueri', 'teks kueri']);
    return { id, text, grades: new Map<string, number>() };
  });
  unique(documents, 'docs.jsonl');
  unique(queries, 'queries.tsv');
  const byId = new Map(queries.map((query) => [query.id, query]));
  const known = new Set(documents.map(({ id }) => id));
  for (const { line, where } of await lines(folder, 'qrels.tsv')) {
    const [query, document, grade] = columns(line, where, ['id kueri', 'id dokumen', 'nilai']);
    const grades = byId.get(query)?.grades;
    if (!grades) throw new Error(`${where}: kueri "${query}" tidak ada di queries.tsv.`);
    if (!known.has(document)) throw new Error(`${where}: dokumen "${document}" tidak ada di docs.jsonl.`);
    if (!/^\d+(\.\d+)?$/.test(grade)) throw new Error(`${where}: nilai "${grade}" bukan angka 0 atau lebih.`);
    grades.set(document, Number(grade));
  }
  const unjudged = queries.filter(({ grades }) => ![...grades.values()].some((grade) => grade > 0)).map(({ id }) => id);
  if (unjudged.length > 0)
    throw new Error(
      `qrels.tsv: ${unjudged.length} kueri tidak punya dokumen bernilai lebih dari 0: ${unjudged.slice(0, 5).join(', ')}${unjudged.length > 5 ? ', …' : ''}.`,
    );
  return { documents, queries };
}

interface Line {
  line: string;
  where: string;
}

async function lines(folder: string, name: string): Promise<Line[]> {
  const source = await readFile(path.join(folder, name), 'utf8').catch(() => {
    throw new Error(
      `${path.join(folder, name)} tidak ada atau tidak dapat dibaca. Folder uji berisi docs.jsonl, queries.tsv, dan qrels.tsv.`,
    );
  });
  const found = source
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, index) => ({ line, where: `${name}:${index + 1}` }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'));
  if (found.length === 0) throw new Error(`${path.join(folder, name)} kosong.`);
  return found;
}

function documentOf(line: string, where: string): BenchDocument {
  const value = parsed(line, where);
  const fields = new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  const [id, title, text] = ['id', 'title', 'text'].map((name) => fields.get(name));
  if (typeof id !== 'string' || id === '' || typeof text !== 'string')
    throw new Error(`${where}: tiap baris berbentuk {"id": "…", "title": "…", "text": "…"}; title boleh tidak ada.`);
  return typeof title === 'string' ? { id, title, text } : { id, text };
}

function parsed(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`${where}: baris ini bukan JSON.`);
  }
}

function columns<const N extends readonly string[]>(line: string, where: string, names: N): { [K in keyof N]: string };
function columns(line: string, where: string, names: readonly string[]): string[] {
  const cells = line.split('\t').map((cell) => cell.trim());
  if (cells.length !== names.length || cells.includes(''))
    throw new Error(`${where}: harus ada ${names.length} kolom dipisah tab: ${names.join(', ')}.`);
  return cells;
}

function unique(rows: readonly { id: string }[], file: string): void {
  const seen = new Set<string>();
  for (const { id } of rows) {
    if (seen.has(id)) throw new Error(`${file}: id "${id}" dipakai dua kali.`);
    seen.add(id);
  }
}
