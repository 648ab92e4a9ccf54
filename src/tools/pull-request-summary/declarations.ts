import { splitFrontMatter } from '../../markdown/front-matter.ts';
import { readYaml } from '../../markdown/yaml.ts';

/** Words that an author says are no personal data, for a reviewer to judge. */
export interface Declaration {
  path: string;
  potongan: string;
  alasan: string;
  /** It stood there before. */
  known: boolean;
}

const KEY = 'bukan_data_pribadi';

/** What a file declares, in its text after a change; what it declared before is known. */
export function declarations(path: string, before: string | undefined, after: string | undefined): Declaration[] {
  const old = rowsOf(before).map(({ text }) => text);
  return rowsOf(after).map(({ text, row }) => ({ path, ...row, known: old.includes(text) }));
}

/** The rows as they stand, in whatever shape: a reviewer has to see them before they are sound. */
function rowsOf(source = '') {
  const data: unknown = readYaml(splitFrontMatter(source).yaml ?? '').data;
  const value: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, KEY) : undefined;
  const rows: readonly unknown[] = value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
  return rows.map((row) => {
    const record = typeof row === 'object' && row !== null ? { ...row } : { potongan: row };
    const field = (name: string) => wordsOf(Reflect.get(record, name));
    return { text: JSON.stringify(row), row: { potongan: field('potongan'), alasan: field('alasan') } };
  });
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
