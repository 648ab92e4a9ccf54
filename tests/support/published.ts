import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { outDir } from '../../src/reading/paths.ts';

export type CsvRow = Readonly<Record<string, string>>;

/** Rows of a published CSV as a stranger would read them. */
export function readCsv(name: string, dir = outDir()): CsvRow[] {
  return parse(readFileSync(path.join(dir, 'data', `${name}.csv`), 'utf8'), {
    columns: true,
    record_delimiter: '\r\n',
  });
}

/** A published JSON file. */
export function readJson<T>(name: string, dir = outDir()): T {
  return JSON.parse(readFileSync(path.join(dir, 'data', name), 'utf8')) as T;
}

/** The items of a list in one cell. */
export function items(cell: string | undefined): string[] {
  return cell ? cell.split('|') : [];
}
