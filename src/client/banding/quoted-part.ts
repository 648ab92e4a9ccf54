import { make } from '../site/dom.ts';

/** Copies a part of another page for this one: without ids, facts and its own heading, lower headings one level down. */
export function quotedPart(part: Element): HTMLElement {
  const copy = document.importNode(part, true);
  for (const left of copy.querySelectorAll('h1, dl')) left.remove();
  copy.querySelector('h2')?.remove();
  for (const marked of [copy, ...copy.querySelectorAll('[id], [aria-labelledby]')]) {
    marked.removeAttribute('id');
    marked.removeAttribute('aria-labelledby');
  }
  copy.classList.remove('panel', 'mt-10', 'mb-10');
  for (const heading of copy.querySelectorAll('h2, h3')) {
    heading.replaceWith(make('h4', { className: heading.className }, ...heading.childNodes));
  }
  // Two tables of the same name would be two landmarks of the same name.
  for (const region of copy.querySelectorAll('[role="region"]'))
    for (const name of ['role', 'aria-label']) region.removeAttribute(name);
  for (const anchor of copy.querySelectorAll('a[href^="#"]')) anchor.replaceWith(...anchor.childNodes);
  return make('div', {}, copy);
}
