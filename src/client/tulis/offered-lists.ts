import { fromTemplate } from '../site/dom.ts';

/** Offers in the fields under `scope` what the page's lists hold: each list stands in the page once, for all forms and rows. */
export function offerLists(scope: ParentNode): void {
  for (const place of scope.querySelectorAll<HTMLElement>('[data-dari]')) {
    const name = place.dataset['dari'] ?? '';
    const list = document.querySelector<HTMLTemplateElement>(`template[data-daftar="${name}"]`);
    if (!list) throw new Error(`offerLists: daftar "${name}" tidak ada.`);
    const options = [...list.content.querySelectorAll('option')];
    if (place instanceof HTMLSelectElement) place.options[0]?.after(...options.map((option) => option.cloneNode(true)));
    else place.append(...options.map((option) => boxOf(place, option)));
  }
}

function boxOf(place: HTMLElement, { value, text }: HTMLOptionElement): HTMLElement {
  const label = fromTemplate(place, 'template');
  const box = label.querySelector('input');
  if (box) Object.assign(box, { value, id: `${place.closest('[data-field]')?.id ?? ''}-${value}` });
  label.querySelector('span')?.replaceChildren(text);
  return label;
}
