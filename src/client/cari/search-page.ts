import type { CsvUse } from '../../open-data/selection.ts';
import type { Kamus } from '../../search/kamus.ts';
import { type QueryPlan, rootsOfPlan } from '../../search/query.ts';
import { find, fromTemplate, make, say } from '../site/dom.ts';
import { failureOf, failureText } from '../site/failure.ts';
import { forgetEngine, rank, type Ranked } from './engine.ts';
import { choiceOf, countValues, narrow } from './facets.ts';
import { forgetKamus, loadKamus } from './kamus.ts';
import { isAsked, planFor } from './plan.ts';
import { offerQuestion } from './question-link.ts';
import { fillCard, type Marking, moreButton, offerComparison } from './result-card.ts';
import { SearchForm } from './search-form.ts';
import { SearchStatus } from './search-status.ts';
import { suggestionItems } from './suggestions.ts';

const PAGE_SIZE = 12;
const TYPING_PAUSE_MS = 200;
const SLOW_MS = 4000;

/** Controller of the search page: wires a real form to the search. State lives in the URL, so that back, forward and shared links work. */
export class SearchPage {
  readonly #home: HTMLElement;
  readonly #form: SearchForm;
  #wiring = new AbortController();
  #turn = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #shown: Ranked | undefined;
  /** Ids of all results, before any facet. */
  #found: readonly string[] = [];
  /** Values in the address that no box has. */
  #strange: readonly string[] = [];
  readonly #notes: SearchStatus;

  constructor(home: HTMLElement) {
    this.#home = home;
    this.#form = new SearchForm(home);
    this.#notes = new SearchStatus(home);
  }

  start(): void {
    const { signal } = (this.#wiring = new AbortController());
    const { element: form, query } = this.#form;
    form.addEventListener('submit', (event) => (event.preventDefault(), this.#commit('push')), { signal });
    form.addEventListener('change', ({ target }) => target !== query && this.#commit('push'), { signal });
    query.addEventListener(
      'input',
      () => {
        void this.#suggest();
        clearTimeout(this.#pause);
        this.#pause = setTimeout(() => this.#commit('replace'), TYPING_PAUSE_MS);
      },
      { signal },
    );
    this.#home.addEventListener('click', ({ target }) => this.#onClick(target), { signal });
    // Only open facets are counted; one that opens is counted then.
    this.#home.addEventListener('toggle', () => void this.#showCounts(), { signal, capture: true });
    window.addEventListener('popstate', () => this.#readUrl(), { signal });
    // What a browser changed by itself meanwhile is put right.
    const back = ({ persisted }: PageTransitionEvent) => persisted && setTimeout(() => this.#form.readAddress());
    window.addEventListener('pageshow', back, { signal });
    const panel = this.#find('[data-saring]');
    if (window.matchMedia('(min-width: 64rem)').matches) panel.setAttribute('open', '');
    // Typed while the page was loading.
    const typed = document.activeElement === query ? query.value : '';
    // Also where nothing is asked: a browser may have kept boxes as they were before a reload.
    this.#strange = this.#form.readAddress();
    // Without a query there is no wait for the engine.
    if (isAsked(new URLSearchParams(location.search))) void this.#search(false);
    else this.#home.dataset['tampil'] = '';
    if (typed === '') return;
    query.value = typed;
    void this.#suggest();
    this.#commit('replace');
  }

  stop(): void {
    this.#wiring.abort();
    clearTimeout(this.#pause);
  }

  #onClick(target: EventTarget | null): void {
    if (!(target instanceof HTMLButtonElement)) return;
    const use = target.dataset['unduh'];
    if (use !== undefined) void this.#download(use === 'excel' ? 'excel' : 'terbuka');
    // Both buttons go away with what they stand for; the focus goes to where the reader reads on.
    if (target.dataset['persis'] !== undefined) {
      this.#find('[data-status]').focus();
      this.#commit('push', true);
    }
    if (target.dataset['lepas'] !== undefined) {
      for (const box of this.#form.boxes) box.checked = false;
      find(this.#find('[data-saring]'), 'summary').focus();
      this.#commit('push');
    }
  }

  /** Writes the form to the URL, then searches. `exact`: typing errors are not corrected, as the reader asked. */
  #commit(how: 'push' | 'replace', exact = false): void {
    const url = this.#form.address(exact);
    if (how === 'push') history.pushState(null, '', url);
    else history.replaceState(null, '', url);
    void this.#search(how === 'replace');
  }

  /** Reads the URL into the form, then searches. */
  #readUrl(): void {
    this.#strange = this.#form.readAddress();
    void this.#search(false);
  }

  async #search(typing: boolean, again = false): Promise<void> {
    const turn = ++this.#turn;
    // A search that waits for the typing pause is not needed any more: Enter, or Back, came first.
    clearTimeout(this.#pause);
    this.#notes.say('Mencari …');
    const slow = setTimeout(
      () =>
        turn === this.#turn &&
        this.#notes.say('Mesin pencari masih dimuat karena jaringan lambat. Saran judul sudah dapat dibuka.'),
      SLOW_MS,
    );
    try {
      const kamus = await loadKamus(this.#base);
      const exact = new URLSearchParams(location.search).has('persis');
      const typed = this.#form.query.value;
      const plan = await planFor(typed, kamus, { typing, correct: !exact });
      const choice = choiceOf(this.#form.boxes);
      const ranked = await rank(this.#base, typed, plan, kamus.akar, this.#form.sorting);
      const ids = await narrow(this.#base, ranked.ids, choice);
      if (turn !== this.#turn) return;
      this.#shown = { ...ranked, ids };
      this.#found = ranked.ids;
      this.#find('[data-unduhan]').hidden = ids.length === 0;
      if (!typing) this.#offer([]);
      this.#notes.explain(plan, kamus, ids.length, { typed, strange: this.#strange });
      await this.#show(this.#shown, this.#marking(plan, kamus), turn);
      // Tells tests, and styles that fade the old ones, which query the results are of.
      this.#home.dataset['tampil'] = typed;
      await this.#showCounts();
    } catch (error) {
      console.warn('Pencarian gagal:', error);
      if (turn !== this.#turn) return;
      forgetEngine();
      forgetKamus();
      // Once by itself: after a new edition, and after a slip of the line, that is all it takes. Not after a long wait.
      if (!again && failureOf(error) !== 'lambat') return await this.#search(typing, true);
      this.#fail(error);
    } finally {
      clearTimeout(slow);
    }
  }

  /** Could not look, which is not the same as nothing found. */
  #fail(error: unknown): void {
    this.#shown = undefined;
    this.#find('[data-unduhan]').hidden = true;
    this.#find('[data-catatan]').replaceChildren();
    this.#notes.say('Pencarian gagal, jadi belum tahu ada atau tidaknya.');
    this.#find('[data-hasil]').replaceChildren(this.#template('gagal'));
    say(this.#home, '[data-sebab]', failureText(error));
  }

  /** Shows suggestions at once, while the engine is still loading. */
  async #suggest(): Promise<void> {
    const typed = this.#form.query.value;
    const items = await suggestionItems(this.#base, typed).catch(() => []);
    if (typed === this.#form.query.value) this.#offer(items);
  }

  #offer(items: readonly HTMLElement[]): void {
    this.#find('[data-saran]').replaceChildren(...items);
    say(this.#home, '[data-kabar-saran]', items.length > 0 ? `${items.length} saran ada di bawah isian.` : '');
  }

  #marking(plan: QueryPlan, kamus: Kamus): Marking | undefined {
    const roots = rootsOfPlan(plan);
    return roots.length > 0 ? { roots, akar: kamus.akar } : undefined;
  }

  /** Downloads the results as CSV, made here from the open data. */
  async #download(use: CsvUse): Promise<void> {
    const { downloadSelection } = await import('./download-results.ts');
    const failed = (error: unknown) => this.#notes.say(`CSV belum dapat dibuat. ${failureText(error)}`);
    await downloadSelection(this.#base, this.#shown, use).catch(failed);
  }

  async #show(ranked: Ranked, marking: Marking | undefined, turn: number, shown = 0): Promise<void> {
    // Back shows as many as were shown, also where the browser has not kept the page.
    const size = shown === 0 ? Math.max(PAGE_SIZE, Number(history.state?.tampil) || 0) : PAGE_SIZE;
    const page = await Promise.all(ranked.ids.slice(shown, shown + size).map((id) => ranked.load(id)));
    const home = this.#find('[data-hasil]');
    // A newer search has begun, or the button was pressed twice.
    if (turn !== this.#turn || (shown > 0 && home.querySelector('ul')?.children.length !== shown)) return;
    if (shown === 0) {
      const list = make('ul', { className: 'grid gap-4 sm:grid-cols-2' });
      home.replaceChildren(ranked.ids.length > 0 ? list : this.#template('kosong'));
      offerQuestion(home);
    }
    home.querySelector('[data-lagi]')?.remove();
    const cards = page.map((data) =>
      offerComparison(fillCard(this.#template('kartu'), data, marking), data, this.#base),
    );
    home.querySelector('ul')?.append(...cards);
    const all = shown + page.length;
    if (shown > 0) {
      cards[0]?.querySelector('a')?.focus();
      history.replaceState({ tampil: all }, '');
    }
    if (ranked.ids.length > all)
      home.append(moreButton(ranked.ids.length - all, () => void this.#more(ranked, marking, turn, all)));
  }

  async #more(ranked: Ranked, marking: Marking | undefined, turn: number, shown: number): Promise<void> {
    const failed = (error: unknown) => this.#notes.say(`Hasil berikutnya belum dapat dimuat. ${failureText(error)}`);
    await this.#show(ranked, marking, turn, shown).catch(failed);
  }

  async #showCounts(): Promise<void> {
    if (!this.#shown) return;
    const turn = this.#turn;
    const choice = choiceOf(this.#form.boxes);
    const boxes = [...this.#form.boxes].filter((box) => !box.closest('details:not([open])'));
    const counts = await countValues(this.#base, this.#found, choice, boxes);
    if (turn !== this.#turn) return;
    for (const [index, box] of boxes.entries()) {
      const count = counts[index] ?? 0;
      const label = box.closest('label');
      label?.querySelector('[data-count]')?.replaceChildren(String(count));
      label?.toggleAttribute('hidden', count === 0 && !box.checked);
    }
    this.#find('[data-lepas]').hidden = choice.size === 0;
  }

  #template(name: string): HTMLElement {
    return fromTemplate(this.#home, `template[data-${name}]`);
  }

  #find(selector: string): HTMLElement {
    return find(this.#home, selector);
  }

  get #base(): string {
    return this.#home.dataset['base'] ?? '/';
  }
}
