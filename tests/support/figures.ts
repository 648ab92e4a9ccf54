import type { HtmlElement } from 'html-validate/node';
import { textOf } from './html.ts';

/** A figure of /transparansi/ as it stands on the page. */
export interface ShownFigure {
  /** Numbers in the finding and in the words under it, in order. */
  judul: number[];
  keterangan: number[];
  /** Name of each row and the numbers of its cells. */
  rows: [string, ...number[]][];
}

/** The section whose heading has this id; throws when the page has none. */
export function figureSection(root: HtmlElement, id: string): HtmlElement {
  const section = root.querySelector(`[id="${id}"]`)?.closest('section');
  if (!section) throw new Error(`figureSection: no section "${id}"`);
  return section;
}

/** The figure whose heading has this id. */
export function shownFigure(root: HtmlElement, id: string): ShownFigure {
  const section = figureSection(root, id);
  const rows = section.querySelectorAll('tbody tr').flatMap((row): [string, ...number[]][] => {
    const name = row.querySelector('th');
    return name ? [[textOf(name), ...row.querySelectorAll('td').flatMap((cell) => numbers(textOf(cell)))]] : [];
  });
  return { judul: numbersOf(section.querySelector('h4')), keterangan: numbersOf(section.querySelector('p')), rows };
}

function numbersOf(element: HtmlElement | null): number[] {
  return numbers(textOf(element));
}

/** "1.234 dari 2 (5%)" → [1234, 2, 5]. */
export function numbers(text: string): number[] {
  return [...text.matchAll(/\d+(?:\.\d{3})*(?:,\d+)?/g)].map(([found]) =>
    Number(found.replaceAll('.', '').replace(',', '.')),
  );
}
