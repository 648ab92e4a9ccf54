import { find } from '../site/dom.ts';
import { outlastBack } from '../site/outlast-back.ts';
import type { Sorting } from './engine.ts';
import { checkNamed } from './facets.ts';

/** The form of the search page and its address: what is asked lives in the address, and the form shows it. */
export class SearchForm {
  readonly element: HTMLFormElement;
  readonly query: HTMLInputElement;

  constructor(home: HTMLElement) {
    this.element = find(home, 'form');
    const input = this.element.elements.namedItem('q');
    if (!(input instanceof HTMLInputElement)) throw new Error('cari-lumbung: isian q tidak ada.');
    this.query = input;
  }

  get boxes(): NodeListOf<HTMLInputElement> {
    return this.element.querySelectorAll('input[type="checkbox"]');
  }

  get sorting(): Sorting {
    const value = new FormData(this.element).get('urut');
    return value === 'bukti' || value === 'terbit' ? value : '';
  }

  /** Shows what the address asks. Gives the values of facets that no box has: renamed since, or written by hand. */
  readAddress(): string[] {
    const state = new URLSearchParams(location.search);
    this.query.value = state.get('q') ?? '';
    outlastBack(this.query);
    const sort = this.element.elements.namedItem('urut');
    if (sort instanceof HTMLSelectElement) sort.value = state.get('urut') ?? '';
    const strange = checkNamed(this.boxes, state);
    for (const group of this.element.querySelectorAll<HTMLDetailsElement>('[data-facet]'))
      if (group.querySelector(':checked')) group.open = true;
    return strange;
  }

  /** The address that asks what the form shows. `exact`: typing errors are not corrected. */
  address(exact: boolean): string {
    const state = new URLSearchParams();
    for (const [name, value] of new FormData(this.element))
      if (typeof value === 'string' && value.trim() !== '') state.append(name, value);
    outlastBack(this.query);
    if (exact) state.set('persis', '1');
    const compared = new URLSearchParams(location.search).get('banding');
    if (compared) state.set('banding', compared);
    return location.pathname + (String(state) && `?${String(state)}`);
  }
}
