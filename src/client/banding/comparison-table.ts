import { make } from '../site/dom.ts';
import { quotedPart } from './quoted-part.ts';

/** An entry that is compared: its page, as it was loaded. */
export interface Compared {
  id: string;
  title: string;
  page: Document;
}

interface Row {
  name: string;
  /** The values that each entry names, in their order; none where it says nothing. */
  cells: readonly (readonly Element[])[];
  same: boolean;
}

const FACTS = '[data-banding="fakta"] > div';

/** Facts side by side, a row each: those that differ in a table, those that are the same folded under it. */
export function comparisonTable(entries: readonly Compared[], head: (entry: Compared) => HTMLElement[]): HTMLElement[] {
  const rows = rowsOf(entries);
  const [differ, same] = [rows.filter((row) => !row.same), rows.filter((row) => row.same)];
  const corner = make('td', {}, make('span', { className: 'sr-only' }, 'Hal yang dibandingkan'));
  const names = entries.map((entry) => make('th', { scope: 'col' }, ...head(entry)));
  const table = make(
    'table',
    {},
    make('thead', {}, make('tr', {}, corner, ...names)),
    make('tbody', {}, ...differ.map(tableRow)),
  );
  const box = make('div', { className: 'tabel tabel-banding mt-4', tabIndex: 0 }, table);
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', 'Tabel perbandingan');
  box.dataset['kolom'] = String(entries.length);
  if (same.length === 0) return [box];
  const list = make('dl', { className: 'grid max-w-baca grid-cols-[6rem_minmax(0,1fr)] gap-x-3 gap-y-1 py-2' });
  for (const { name, cells } of same)
    list.append(make('dt', { className: 'text-abu' }, name), make('dd', {}, ...textOf(cells[0] ?? [])));
  return [box, foldedPart(`${same.length} hal yang sama`, list)];
}

/** Something more, behind one tap. */
export function foldedPart(summary: string, ...content: Node[]): HTMLElement {
  const className = 'flex min-h-11 items-center font-semibold text-nila underline';
  return make('details', { className: 'border-b border-garis' }, make('summary', { className }, summary), ...content);
}

function rowsOf(entries: readonly Compared[]): Row[] {
  const facts = entries.map(({ page }) => factsOf(page));
  const names = new Set(facts.flatMap((own) => [...own.keys()]));
  return [...names].map((name) => {
    const cells = facts.map((own) => own.get(name) ?? []);
    const texts = new Set(
      cells.map((cell) => cell.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join('\n')),
    );
    return { name, cells, same: entries.length > 1 && texts.size === 1 };
  });
}

/** The facts of a page by their names; the first of a name counts. */
function factsOf(page: Document): Map<string, Element[]> {
  const found = new Map<string, Element[]>();
  for (const fact of page.querySelectorAll(FACTS)) {
    const name = fact.querySelector('dt')?.textContent.trim();
    if (name && !found.has(name)) found.set(name, [...fact.querySelectorAll('dd')]);
  }
  return found;
}

function tableRow({ name, cells }: Row): HTMLElement {
  return make('tr', {}, make('th', { scope: 'row' }, name), ...cells.map((cell) => make('td', {}, ...textOf(cell))));
}

function textOf(cell: readonly Element[]): Node[] {
  if (cell.length === 0) return [make('span', { className: 'text-abu' }, 'tidak disebut')];
  const className = '[&_a]:inline-block [&_a]:min-h-6 [&_a]:py-0.5';
  return cell.map((value) => make('div', { className }, ...(quotedPart(value).firstChild?.childNodes ?? [])));
}
