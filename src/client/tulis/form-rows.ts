import { fromTemplate } from '../site/dom.ts';
import { type Control, heldText, hold } from './held.ts';
import { offerLists } from './offered-lists.ts';

let serial = 0;

export function rowsOf(rows: Element): HTMLElement[] {
  return [...rows.querySelectorAll<HTMLElement>(':scope > [data-baris] > [data-row]')];
}

/** The controls of a field, without the box that filters its choices. */
export function controlsOf(field: Element): Control[] {
  return [...field.querySelectorAll<Control>('input:not([data-saring]),select,textarea')];
}

/** Adds an empty row from the template of the group, with ids of its own. */
export function addRow(rows: HTMLElement): HTMLElement {
  const row = fromTemplate(rows, ':scope > template:not([data-urung])');
  ownIds(row, `b${(serial += 1)}`);
  offerLists(row);
  rows.querySelector(':scope > [data-baris]')?.append(row);
  fillLeast(row);
  fillSourceId(rows, row);
  numberRows(rows);
  return row;
}

/** Adds the rows that a list must have at least. */
export function fillLeast(scope: ParentNode): void {
  for (const rows of scope.querySelectorAll<HTMLElement>('[data-rows]'))
    while (rowsOf(rows).length < Number(rows.dataset['min'])) addRow(rows);
}

/** Removes a row and leaves an undo button in its place, which gets the focus. */
export function removeRow(row: HTMLElement, changed: () => void): void {
  const rows = row.closest<HTMLElement>('[data-rows]');
  if (!rows) return;
  const undo = fromTemplate(rows, ':scope > template[data-urung]');
  rows.querySelector(':scope > [data-baris] > [data-dibuang]')?.remove();
  row.replaceWith(undo);
  numberRows(rows);
  const button = undo.querySelector('button');
  button?.addEventListener('click', () => {
    undo.replaceWith(row);
    numberRows(rows);
    focusRow(row);
    changed();
  });
  button?.focus();
}

export function focusRow(row: HTMLElement): void {
  controlsOf(row)
    .find(({ hidden }) => !hidden)
    ?.focus();
}

/** Numbers the rows for people, and hides the add button when the list is full. */
function numberRows(rows: HTMLElement): void {
  const list = rowsOf(rows);
  for (const [index, row] of list.entries())
    for (const place of row.querySelectorAll('[data-nomor]'))
      if (place.closest('[data-row]') === row) place.textContent = String(index + 1);
  const most = Number(rows.dataset['max'] || Infinity);
  const button = addButton(rows);
  if (button) button.hidden = list.length >= most;
}

function addButton(rows: HTMLElement): HTMLButtonElement | null {
  return rows.querySelector(':scope > [data-aksi="tambah-baris"]');
}

/** Makes ids unique: replaces the placeholder in them and in what points at them; a template inside keeps its own until it is used. */
function ownIds(row: HTMLElement, mark: string): void {
  for (const element of [row, ...row.querySelectorAll('*')])
    for (const name of ['id', 'for', 'name', 'aria-describedby', 'aria-labelledby']) {
      const value = element.getAttribute(name);
      if (value?.includes('__')) element.setAttribute(name, value.replaceAll('__', mark));
    }
}

/** Names a new source, so that the rows of figures can point at it. */
function fillSourceId(rows: HTMLElement, row: HTMLElement): void {
  if (rows.dataset['rows'] !== 'sumber') return;
  const field = row.querySelector<HTMLElement>('[data-field="id"]');
  const input = field && controlsOf(field)[0];
  if (!input) return;
  const taken = new Set([...rows.querySelectorAll<Control>('[data-field="id"] input')].map(heldText));
  let number = 1;
  while (taken.has(`sumber-${number}`)) number += 1;
  input.value = `sumber-${number}`;
  hold(input);
}
