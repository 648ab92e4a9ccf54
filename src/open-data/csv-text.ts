/** What joins the items of a list in one cell; no item holds it. */
export const LIST_DELIMITER = '|';

export type Cell = string | number | readonly (string | number)[] | undefined;

/** `=SUM(A1)` → `'=SUM(A1)`: https://owasp.org/www-community/attacks/CSV_Injection */
export function guardFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** A value as the text of one cell, before quoting. Numbers are left alone. */
export function cellText(value: Cell): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return guardFormula(value);
  return guardFormula(value.map((item) => String(item).replaceAll(LIST_DELIMITER, '/')).join(LIST_DELIMITER));
}
