import { href } from '../../catalog/urls.ts';
import { find, fromTemplate } from '../site/dom.ts';
import { type Note, noteText } from './note.ts';

// The notes of a year; a page with thousands of rows stands still.
const MOST_ROWS = 200;

/** Shows a row for each note, the first ones and the one that was asked for; the rest behind a button. Rows that are there already stay, with what is being typed in them. */
export function showRows(
  page: HTMLElement,
  name: string,
  all: readonly Note[],
  show: (row: HTMLElement, note: Note) => void,
): void {
  const list = find(page, `[data-daftar="${name}"]`);
  const most = Number(list.dataset['batas'] ?? MOST_ROWS);
  const notes = all.filter(({ id }, index) => index < most || id === page.dataset['dibuka']);
  find(page, `[data-lebih="${name}"]`).hidden = notes.length === all.length;
  const rows = new Map(
    [...list.querySelectorAll<HTMLElement>(':scope > [data-catatan]')].map((row) => [row.dataset['catatan'], row]),
  );
  for (const [index, note] of notes.entries()) {
    const row = rows.get(note.id) ?? fromTemplate(page, `template[data-cetakan="${name}"]`);
    rows.delete(note.id);
    row.dataset['catatan'] = note.id;
    show(row, note);
    // Moving a row takes the focus away: while one is in use, all stay where they are.
    const there = list.children[index];
    if (there !== row && !(row.isConnected && list.contains(document.activeElement)))
      list.insertBefore(row, there ?? null);
  }
  for (const row of rows.values()) row.remove();
  const empty = page.querySelector<HTMLElement>(`[data-kosong="${name}"]`);
  if (empty) empty.hidden = notes.length > 0;
}

/** Raises the number of rows that a list shows. */
export function showMoreRows(list: HTMLElement): void {
  list.dataset['batas'] = String(Number(list.dataset['batas'] ?? MOST_ROWS) + MOST_ROWS);
}

/** Fills in text where the row has a place for it. All that a reader or a file wrote goes in as text. */
export function fillText(row: Element, name: string, text: string): void {
  const place = row.querySelector(`[data-kata="${name}"]`);
  if (place && place.textContent !== text) place.textContent = text;
}

/** Links to the entry that a note is about; without one the link is hidden. */
export function linkEntry(row: Element, note: Note, text?: string): void {
  const anchor = row.querySelector<HTMLAnchorElement>('a[data-tautan]');
  const entri = noteText(note, 'entri');
  if (!anchor) return;
  anchor.hidden = entri === '';
  anchor.href = entri === '' ? '' : href(`/${entri}/`);
  if (text !== undefined) anchor.textContent = text;
}
