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

  explain(plan: QueryPlan, kamus: Kamus, found: Found, { typed, page, strange }: Asked): void {
    this.say(foundText(found));
    const notes = page ? [] : [...mended(plan), ...unknown(plan, kamus), ...unsought(plan, typed)];
    const left = strange.map((value) =>
      make('p', { className: 'mt-1' }, `Saringan “${value}” tidak ada, jadi tidak dipakai.`),
    );
    this.#home.querySelector('[data-catatan]')?.replaceChildren(...notes, ...left);
  }
}

/** What was typed, but nothing of it can be sought: words that stand in every text, or no word at all. */
function unsought({ terms, unknown: words, dropped }: QueryPlan, typed: string): HTMLElement[] {
  if (typed.trim() === '' || terms.length > 0 || words.length > 0) return [];
  if (dropped.length === 0)
    return [make('p', { className: 'mt-1' }, 'Tidak ada kata di dalamnya. Tulis kata dengan huruf atau angka.')];
  const all = dropped.map((word) => `“${word}”`).join(', ');
  return [
    make(
      'p',
      { className: 'mt-1' },
      `${all} ada di hampir semua tulisan, jadi tidak dicari. Tambahkan kata yang menyebut masalah Anda.`,
    ),
  ];
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

function foundText({ all, near }: Found): string {
  if (all === 0) return 'Tidak ada hasil.';
  return near < all ? `${all} tulisan ditemukan, ${near} paling cocok.` : `${all} tulisan ditemukan.`;
}

interface Found {
  all: number;
  near: number;
}

interface Asked {
  typed: string;
  /** A page of the house is named in full, so its words are neither wrong nor unknown. */
  page: boolean;
  /** Values of facets in the address that the page does not have. */
  strange: readonly string[];
}
