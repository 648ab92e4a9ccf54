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
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return guardFormula(value);
  return guardFormula(value.map((item) => String(item).replaceAll(LIST_DELIMITER, '/')).join(LIST_DELIMITER));
}

/**
 * `=SUM(A1)` → `'=SUM(A1)`: https://owasp.org/www-community/attacks/CSV_Injection
 * A text may be cut anew where another program has another separator: Excel in Indonesian cuts at ";".
 */
export function guardFormula(text: string): string {
  return text.replace(/(^|[;\t\r\n|])(\s*)(?=[=+\-@＝＋－＠])/g, "$1$2'").replace(/^(?=[\t\r])/, "'");
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

interface CsvTable {
  fields: readonly { name: string }[];
  rows: readonly Readonly<Record<string, Cell>>[];
}
