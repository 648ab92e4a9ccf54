import type { CsvUse } from '../../open-data/selection.ts';
import type { Kamus } from '../../search/kamus.ts';
import { type QueryPlan, rootsOfPlan } from '../../search/query.ts';
import { find, fromTemplate, say } from '../site/dom.ts';
import { failureOf, failureText } from '../site/failure.ts';
import { forgetEngine, rank, type Ranked } from './engine.ts';
import { failureLinks, pageAsked, pinnedLinks } from './answer-links.ts';
import { choiceOf, countValues, narrow } from './facets.ts';
import { showFilterChips } from './filter-chips.ts';
import { forgetKamus, loadKamus } from './kamus.ts';
import { isAsked, planFor } from './plan.ts';
import type { Marking } from './marks.ts';
import { keptPlace, nearOf, ResultList } from './result-list.ts';
import { SearchForm } from './search-form.ts';
import { SearchStatus } from './search-status.ts';

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
  readonly #list: ResultList;

  constructor(home: HTMLElement) {
    this.#home = home;
    this.#form = new SearchForm(home);
    this.#notes = new SearchStatus(home);
    this.#list = new ResultList(home, this.#find('[data-hasil]'), {
      isOver: (turn) => turn !== this.#turn,
      failure: (error) => this.#notes.say(`Hasil berikutnya belum dapat dimuat. ${failureText(error)}`),
    });
  }

  start(): void {
    const { signal } = (this.#wiring = new AbortController());
    const { element: form, query } = this.#form;
    form.addEventListener('submit', (event) => (event.preventDefault(), this.#commit('push')), { signal });
    form.addEventListener('change', ({ target }) => target !== query && this.#commit('push'), { signal });
    query.addEventListener(
      'input',
      () => {
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
    if (isAsked(new URLSearchParams(location.search)) || keptPlace()) void this.#search(false);
    else this.#home.dataset['tampil'] = '';
    if (typed === '') return;
    query.value = typed;
    this.#commit('replace');
  }

  stop(): void {
    this.#wiring.abort();
    clearTimeout(this.#pause);
  }

  #onClick(target: EventTarget | null): void {
    // A hit is opened: Back leads to the same place.
    if (target instanceof Element && target.closest('[data-hasil] a')) this.#list.keepPlace();
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
    const { lepasSatu, nilai } = target.dataset;
    if (lepasSatu !== undefined) {
      for (const box of this.#form.boxes) if (box.name === lepasSatu && box.value === nilai) box.checked = false;
      this.#find('[data-status]').focus();
      this.#commit('push');
    }
    if (target.dataset['tampilkan'] !== undefined) {
      this.#find('[data-saring]').removeAttribute('open');
      this.#find('[data-status]').focus();
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
    showFilterChips(this.#home, this.#form.boxes);
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
      const choice = choiceOf(this.#form.boxes);
      const page = choice.size === 0 ? pageAsked(typed, kamus) : undefined;
      // The words of a page that is named are right, though no entry has them.
      const plan = await planFor(typed, kamus, { typing, correct: !exact && page === undefined });
      const ranked = await rank(this.#base, typed, plan, kamus.akar, this.#form.sorting);
      const ids = await narrow(this.#base, ranked.ids, choice);
      if (turn !== this.#turn) return;
      this.#shown = { ...ranked, ids };
      this.#found = ranked.ids;
      this.#find('[data-unduhan]').hidden = ids.length === 0;
      const found = { all: ids.length, near: nearOf(this.#shown) };
      this.#notes.explain(plan, kamus, found, { typed, page: page !== undefined, strange: this.#strange });
      this.#find('[data-jawaban]').replaceChildren(
        ...(choice.size === 0 ? pinnedLinks(page, plan, kamus, this.#base) : []),
        ...failureLinks(typed, this.#form.boxes, this.#base),
      );
      say(this.#home, '[data-tampilkan]', `Tampilkan ${ids.length} hasil`);
      await this.#list.show(this.#shown, this.#marking(plan, kamus), turn);
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
    for (const place of ['[data-catatan]', '[data-jawaban]']) this.#find(place).replaceChildren();
    this.#notes.say('Pencarian gagal, jadi belum tahu ada atau tidaknya.');
    this.#find('[data-hasil]').replaceChildren(this.#template('gagal'));
    say(this.#home, '[data-sebab]', failureText(error));
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
