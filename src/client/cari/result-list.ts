import { fromTemplate, make } from '../site/dom.ts';
import type { Ranked } from './engine.ts';
import type { Marking } from './marks.ts';
import { offerQuestion } from './question-link.ts';
import { type ResultRow, seekReasons } from './reasons.ts';
import { fillRow, offerComparison } from './result-row.ts';

const PAGE_SIZE = 12;

/** The list of results: the near ones by the dozen, the far ones behind a button, and after Back as many as there were. */
export class ResultList {
  readonly #home: HTMLElement;
  readonly #place: HTMLElement;
  /** A search that is over: what comes of it late is not shown. */
  readonly #isOver: (turn: number) => boolean;
  readonly #onFailure: (error: unknown) => void;

  constructor(
    home: HTMLElement,
    place: HTMLElement,
    on: { isOver(turn: number): boolean; failure(error: unknown): void },
  ) {
    this.#home = home;
    this.#place = place;
    this.#isOver = (turn) => on.isOver(turn);
    this.#onFailure = (error) => on.failure(error);
  }

  /** Shows results from the first on. */
  async show(found: Ranked, marking: Marking | undefined, turn: number): Promise<void> {
    const kept = keptPlace();
    const near = nearOf(found);
    const count = kept ? Math.max(kept.tampil, 1) : Math.min(PAGE_SIZE, near);
    const rows = await this.#rows(found, 0, count, marking);
    if (this.#isOver(turn)) return;
    const list = make('ul', { className: 'border-t border-garis' });
    this.#place.replaceChildren(found.ids.length > 0 ? list : fromTemplate(this.#home, 'template[data-kosong]'));
    offerQuestion(this.#place);
    this.#append(rows, found, marking, turn);
    if (kept?.tempat !== undefined) window.scrollTo(0, kept.tempat);
  }

  /** Keeps in the history how many are shown and where the reader is, for Back. */
  keepPlace(): void {
    const tampil = this.#list?.children.length ?? 0;
    if (tampil > 0) history.replaceState({ tampil, tempat: Math.round(window.scrollY) }, '');
  }

  async #more(found: Ranked, marking: Marking | undefined, turn: number, shown: number): Promise<void> {
    const near = nearOf(found);
    const end = shown < near ? Math.min(shown + PAGE_SIZE, near) : shown + PAGE_SIZE;
    const rows = await this.#rows(found, shown, end, marking);
    // A newer search has begun, or the button was pressed twice.
    if (this.#isOver(turn) || this.#list?.children.length !== shown) return;
    this.#append(rows, found, marking, turn);
    rows[0]?.row.querySelector('a')?.focus();
    this.keepPlace();
  }

  async #rows(found: Ranked, from: number, to: number, marking: Marking | undefined): Promise<ResultRow[]> {
    const page = await Promise.all(found.ids.slice(from, to).map((id) => found.load(id)));
    const base = this.#home.dataset['base'] ?? '/';
    return page.map((data) => {
      const row = fillRow(fromTemplate(this.#home, 'template[data-kartu]'), data, marking);
      return { row: offerComparison(row, data, base), data };
    });
  }

  #append(rows: readonly ResultRow[], found: Ranked, marking: Marking | undefined, turn: number): void {
    this.#place.querySelector('[data-lagi]')?.remove();
    this.#list?.append(...rows.map(({ row }) => row));
    if (marking) seekReasons(this.#home.dataset['base'] ?? '/', rows, marking);
    const shown = this.#list?.children.length ?? 0;
    const text = moreText(found, shown);
    if (text === undefined) return;
    const button = make('button', { type: 'button', className: 'tombol tombol-tepi mt-4' }, text);
    button.dataset['lagi'] = '';
    button.addEventListener('click', () => void this.#more(found, marking, turn, shown).catch(this.#onFailure));
    this.#place.append(button);
  }

  get #list(): HTMLUListElement | null {
    return this.#place.querySelector('ul');
  }
}

/** What was kept when the reader left: how many rows, and how far down. */
export function keptPlace(): { tampil: number; tempat?: number } | undefined {
  const kept: unknown = history.state;
  if (typeof kept !== 'object' || kept === null || !('tampil' in kept) || typeof kept.tampil !== 'number')
    return undefined;
  return 'tempat' in kept && typeof kept.tempat === 'number'
    ? { tampil: kept.tampil, tempat: kept.tempat }
    : { tampil: kept.tampil };
}

/** How many of the results are near. */
export function nearOf({ ids, far }: Ranked): number {
  return ids.filter((id) => !far.has(id)).length;
}

function moreText(found: Ranked, shown: number): string | undefined {
  const near = nearOf(found);
  const left = found.ids.length - shown;
  if (left <= 0) return undefined;
  return shown < near ? `Tampilkan lagi (${near - shown} tersisa)` : `${left} yang kurang cocok`;
}
