import { stringify } from 'csv-stringify/sync';
import { cellText } from './csv-text.ts';
import type { Table } from './tables.ts';

/**
 * A table as CSV (RFC 4180, CRLF, with a header row; UTF-8 by whoever writes it). A text that a spreadsheet would run as a
 * formula gets an apostrophe in front; numbers are left alone.
 */
export function toCsv({ fields, rows }: Pick<Table, 'fields' | 'rows'>): string {
  return stringify(
    rows.map((row) => fields.map(({ name }) => cellText(row[name]))),
    { header: true, columns: fields.map(({ name }) => name), record_delimiter: 'windows' },
  );
}
