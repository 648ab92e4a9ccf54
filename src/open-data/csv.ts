/** What joins the items of a list in one cell; no item holds it. */
export const LIST_DELIMITER = '|';

/** How a CSV is written. */
interface CsvForm {
  delimiter: string;
  /** The sign before the decimals of a number. */
  decimal: string;
  /** What stands before the first line. */
  start: string;
}

/** For programs (RFC 4180): UTF-8, comma, decimal point. */
const OPEN: CsvForm = { delimiter: ',', decimal: '.', start: '' };
/** For an Excel with Indonesian settings: a double click opens it in columns, with numbers that are numbers and letters that are right. */
export const EXCEL: CsvForm = { delimiter: ';', decimal: ',', start: '\uFEFF' };

export type Cell = string | number | readonly (string | number)[] | undefined;

/** A table as CSV (UTF-8 by whoever writes it). */
export function toCsv({ fields, rows }: CsvTable, form = OPEN): string {
  const names = fields.map(({ name }) => name);
  const lines = rows.map((row) =>
    csvLine(
      names.map((name) => row[name]),
      form,
    ),
  );
  return csvText(names, lines, form);
}

/** Lines of `csvLine` as a whole file under its header (RFC 4180, CRLF). */
export function csvText(header: readonly string[], lines: readonly string[], form = OPEN): string {
  return form.start + [csvLine(header, form), ...lines, ''].join('\r\n');
}

/**
 * The cells of one row, quoted where needed. A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers are
 * left alone.
 */
export function csvLine(cells: readonly Cell[], form = OPEN): string {
  return cells.map((cell) => quoted(cellText(cell, form), form)).join(form.delimiter);
}

/** A value as the text of one cell, before quoting. */
export function cellText(value: Cell, form = OPEN): string {
  if (typeof value === 'object') return value.map((item) => itemText(item, form)).join(LIST_DELIMITER);
  if (typeof value === 'number') return numberText(value, form);
  return guardFormula(value ?? '');
}

// Where a spreadsheet may see a cell begin: it splits at the sign of its own country, which is ; in Indonesia, or at another that
// was chosen. Full-width signs are signs to some.
const FORMULA = /(^|[;|\t\r\n])([ \u00a0"]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])|^(?=[\t\r\n])/g;

/** `=SUM(A1)` → `'=SUM(A1)`, `a;=SUM(A1)` → `a;'=SUM(A1)`: https://owasp.org/www-community/attacks/CSV_Injection */
export function guardFormula(text: string): string {
  return text.replace(FORMULA, "$1$2'");
}

function itemText(item: string | number, form: CsvForm): string {
  return typeof item === 'number' ? numberText(item, form) : guardFormula(item.replaceAll(LIST_DELIMITER, '/'));
}

function numberText(value: number, { decimal }: CsvForm): string {
  return String(value).replace('.', decimal);
}

function quoted(text: string, { delimiter }: CsvForm): string {
  return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}

interface CsvTable {
  fields: readonly { name: string }[];
  rows: readonly Readonly<Record<string, Cell>>[];
}
