import type { Kamus } from '../../search/kamus.ts';
import type { QueryPlan } from '../../search/query.ts';
import { make, say } from '../site/dom.ts';

const NEAR = 5;

/** Status of a search: how much was found, which typing errors were corrected, which words it does not know. */
export class SearchStatus {
  readonly #home: HTMLElement;

  constructor(home: HTMLElement) {
    this.#home = home;
  }

  say(text: string): void {
    say(this.#home, '[data-status]', text);
  }

  explain(plan: QueryPlan, kamus: Kamus, found: number): void {
    this.say(found === 0 ? 'Tidak ada hasil.' : `${found} tulisan ditemukan.`);
    this.#home.querySelector('[data-catatan]')?.replaceChildren(...mended(plan), ...unknown(plan, kamus));
  }
}

/** "Menampilkan hasil untuk “pelayanan”." with a way back. */
function mended({ terms }: QueryPlan): HTMLElement[] {
  const corrections = terms.flatMap(({ correction }) => correction ?? []);
  if (corrections.length === 0) return [];
  const [right, typed] = [
    corrections.map(({ to }) => `“${to}”`).join(', '),
    corrections.map(({ from }) => `“${from}”`).join(', '),
  ];
  const back = make('button', { type: 'button', className: 'tombol tombol-tepi' }, `Cari ${typed} saja`);
  back.dataset['persis'] = '';
  return [make('p', { className: 'mt-1' }, `Menampilkan hasil untuk ${right}. `, back)];
}

function unknown({ unknown: words }: QueryPlan, kamus: Kamus): HTMLElement[] {
  return words.map((word) => {
    const near = kamus.startingWith(word.toLowerCase().slice(0, 3), NEAR);
    const links = near.flatMap((other, index) => {
      const href = `?${new URLSearchParams({ q: other }).toString()}`;
      return [
        index > 0 ? ', ' : ' Yang mirip: ',
        make('a', { href, className: 'inline-flex min-h-11 items-center' }, other),
      ];
    });
    const text = `Kata “${word}” tidak ada di perpustakaan ini.`;
    return make('p', { className: 'mt-1' }, text, ...links, links.length > 0 ? '.' : '');
  });
}
