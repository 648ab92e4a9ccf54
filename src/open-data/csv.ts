/** What joins the items of a list in one cell; no item holds it. */
export const LIST_DELIMITER = '|';

export type Cell = string | number | readonly (string | number)[] | undefined;

/** A table as CSV (UTF-8 by whoever writes it). */
export function toCsv({ fields, rows }: CsvTable): string {
  const names = fields.map(({ name }) => name);
  const lines = rows.map((row) => csvLine(names.map((name) => row[name])));
  return csvText(names, lines);
}

/** Lines of `csvLine` as a whole file under its header (RFC 4180, CRLF). */
export function csvText(header: readonly string[], lines: readonly string[]): string {
  return [csvLine(header), ...lines, ''].join('\r\n');
}

/**
 * The cells of one row, quoted where needed. A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers are
 * left alone.
 */
export function csvLine(cells: readonly Cell[]): string {
  return cells.map((cell) => quoted(cellText(cell))).join(',');
}

/** A value as the text of one cell, before quoting. */
export function cellText(value: Cell): string {
  if (typeof value === 'object') return value.map(itemText).join(LIST_DELIMITER);
  return typeof value === 'string' ? guardFormula(value) : String(value ?? '');
}

// Where a spreadsheet may see a cell begin: it splits at the sign of its own country, which is ; in Indonesia, or at another that
// was chosen. Full-width signs are signs to some.
const FORMULA = /(^|[;|\t\r\n])([ \u00a0"]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])|^(?=[\t\r\n])/g;

/** `=SUM(A1)` → `'=SUM(A1)`, `a;=SUM(A1)` → `a;'=SUM(A1)`: https://owasp.org/www-community/attacks/CSV_Injection */
export function guardFormula(text: string): string {
  return text.replace(FORMULA, "$1$2'");
}

function itemText(item: string | number): string {
  return typeof item === 'number' ? String(item) : guardFormula(item.replaceAll(LIST_DELIMITER, '/'));
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

interface CsvTable {
  fields: readonly { name: string }[];
  rows: readonly Readonly<Record<string, Cell>>[];
}
