import { type StoryKind, storyProblems, type StoryState } from '../../writing/story-state.ts';
import { newId } from '../device/new-id.ts';
import { find, say } from '../site/dom.ts';
import { Autosave, type SaveReport } from '../tulis/autosave.ts';
import type { Draft, DraftState } from '../tulis/draft-store.ts';
import { recalledStory, type Recalled } from './recall-story.ts';
import { lastAnswered, offerKabupaten, readStory, writeStory } from './story-fields.ts';
import { forgetSolved, screenOf, showStoryProblems } from './story-problems.ts';
import type { StorySending } from './story-sending.ts';
import { showSummary } from './story-summary.ts';

/** Opens a short form with the draft that its address names, or with what the address gives it. */
export async function openStoryForm(page: HTMLElement): Promise<StoryForm> {
  const kind: StoryKind = page.dataset['jenis'] === 'umpan' ? 'umpan' : 'titipan';
  const query = new URLSearchParams(location.search);
  return new StoryForm(page, kind, await recalledStory(page, kind, query));
}

/** Controller of a short form: one screen at a time, each of them a step in the browser's history; what is typed is saved at once. */
export class StoryForm {
  readonly page: HTMLElement;
  readonly kind: StoryKind;
  readonly form: HTMLFormElement;
  readonly #screens: HTMLElement[];
  readonly #saver = new Autosave((report) => this.#report(report));
  readonly #wiring = new AbortController();
  #draft: string;
  #declared: StoryState['declared'];
  #sending: Promise<StorySending> | undefined;
  /** Was something typed that is in no draft yet? */
  #begun: boolean;

  constructor(page: HTMLElement, kind: StoryKind, { draft, values, declared = [] }: Recalled) {
    this.page = page;
    this.kind = kind;
    this.form = find(page, 'form');
    this.#screens = [...this.form.querySelectorAll<HTMLElement>('[data-layar]')];
    this.#draft = draft?.id ?? newId();
    this.#begun = draft !== undefined;
    this.#declared = declared;
    writeStory(this.form, { values });
    this.#saver.follow(draft ?? this.#blank());
    for (const button of this.form.querySelectorAll<HTMLElement>('[data-jalan="bagikan"]'))
      button.hidden = !('share' in navigator);
    const { signal } = this.#wiring;
    window.addEventListener('popstate', () => this.#show(this.#asked, 'heading'), { signal });
    // A draft goes on where its last answer stands; one that was sent and is mended begins at the first.
    const query = new URLSearchParams(location.search);
    const isGoingOn = draft !== undefined && !query.has('layar') && !query.has('perbaiki');
    const start = isGoingOn ? lastAnswered(this.form, values) : this.#asked;
    if (start > 1) this.#show(start, undefined);
    // Whoever opened the form will send: loaded now, the gate stands when the network goes.
    setTimeout(() => void this.#gate().catch(() => undefined), 0);
  }

  close(): void {
    this.#wiring.abort();
    this.#saver.close();
  }

  async handle(event: Event): Promise<void> {
    const { target } = event;
    if (!(target instanceof Element)) return;
    if (event.type === 'submit') return this.#next(event);
    if (event.type === 'click') return this.#press(target.closest<HTMLElement>('[data-aksi],[data-jalan]'));
    if (!this.form.contains(target) || !target.matches('[name]')) return;
    if (event.type === 'change' && target.matches('[name="provinsi"]')) offerKabupaten(this.form);
    this.save();
    forgetSolved(this.form, storyProblems(this.state));
    // The gate takes words out of a field while its screen is hidden.
    this.#summarise();
  }

  save(): void {
    const state = this.state;
    if (!this.#begun) {
      this.#begun = true;
      history.replaceState(history.state, '', this.#address(this.#asked));
    }
    this.#saver.change({ title: titleOfStory(state), state });
  }

  get state(): StoryState {
    return readStory(this.form, this.kind, this.#declared);
  }

  get draft(): { draf: string; judul: string; state: DraftState } {
    const { state } = this;
    return { draf: this.#draft, judul: titleOfStory(state), state };
  }

  declare(row: StoryState['declared'][number]): void {
    this.#declared = [...this.#declared, row];
    this.save();
  }

  /** Resolves when all that was typed is stored, and forgets the draft: it has been sent. */
  async leave(): Promise<void> {
    await this.#saver.settled();
    this.#saver.follow(undefined);
  }

  /** Shows what the intake wants mended, on the screen of the first field. */
  showProblems(problems: readonly { field: string; message: string }[]): void {
    const [first] = problems;
    if (first) this.#go(screenOf(this.form, first.field));
    showStoryProblems(this.form, problems);
  }

  async #next(event: Event): Promise<void> {
    const screen = this.#current;
    const wrong = storyProblems(this.state).filter(({ field }) => screenOf(this.form, field) === screen);
    showStoryProblems(this.form, wrong);
    if (wrong.length > 0) return;
    if (screen < this.#screens.length) return this.#go(screen + 1);
    const { submitter } = event instanceof SubmitEvent ? event : { submitter: null };
    const door =
      submitter?.dataset['jalan'] ?? this.#screens.at(-1)?.querySelector<HTMLElement>('[data-jalan]')?.dataset['jalan'];
    await this.#send(door ?? 'unduh');
  }

  async #press(button: HTMLElement | null): Promise<void> {
    // A button that submits comes as a submit event too.
    if (!button || (button instanceof HTMLButtonElement && button.type === 'submit')) return;
    const { aksi, jalan, ke } = button.dataset;
    if (aksi === 'kembali') this.#back();
    else if (aksi === 'ubah') this.#go(Number(ke));
    else if (jalan !== undefined) await this.#send(jalan);
  }

  async #send(door: string): Promise<void> {
    const wrong = storyProblems(this.state);
    if (wrong.length > 0 && door !== 'unduh') return this.showProblems(wrong);
    this.say('Sebentar …');
    try {
      const sending = await this.#gate();
      await sending.leaveBy(door);
    } catch (error) {
      console.warn('titip:', error);
      this.say('Belum terkirim: jaringan terputus. Cerita tersimpan di perangkat ini. Tekan lagi saat jaringan ada.');
    }
  }

  #gate(): Promise<StorySending> {
    this.#sending ??= import('./story-sending.ts').then(({ StorySending }) => new StorySending(this));
    // What did not come is asked for again.
    this.#sending.catch(() => (this.#sending = undefined));
    return this.#sending;
  }

  say(text: string): void {
    say(this.page, '[data-kata="status"]', text);
  }

  get #current(): number {
    return this.#screens.findIndex(({ hidden }) => !hidden) + 1;
  }

  /** The screen that the address asks for. */
  get #asked(): number {
    const asked = Number(new URLSearchParams(location.search).get('layar') ?? 1);
    return asked >= 1 && asked <= this.#screens.length ? Math.floor(asked) : 1;
  }

  #go(screen: number): void {
    if (screen === this.#current) return;
    history.pushState({ dari: this.#current }, '', this.#address(screen));
    this.#show(screen, 'heading');
  }

  /** Back as the browser goes back, where that leads to the screen before. */
  #back(): void {
    const before = this.#current - 1;
    const state: unknown = history.state;
    if (typeof state === 'object' && state !== null && Reflect.get(state, 'dari') === before) return history.back();
    history.replaceState(null, '', this.#address(before));
    this.#show(before, 'heading');
  }

  #show(screen: number, focus: 'heading' | undefined): void {
    for (const [index, section] of this.#screens.entries()) section.hidden = index + 1 !== screen;
    const shown = this.#screens[screen - 1];
    this.#summarise();
    this.say('');
    if (screen === this.#screens.length && screen > 1)
      void this.#gate().then(
        (sending) => sending.look(),
        () => undefined,
      );
    if (focus === undefined || !shown) return;
    find(shown, 'h2').focus({ preventScroll: true });
    this.page.scrollIntoView({ block: 'start' });
  }

  /** Writes the answers onto the last screen, where that is shown. */
  #summarise(): void {
    if (this.#screens[this.#current - 1]?.querySelector('[data-ringkasan]')) showSummary(this.form, this.state);
  }

  #address(screen: number): string {
    const query = new URLSearchParams();
    if (this.#begun) query.set('draf', this.#draft);
    if (screen > 1) query.set('layar', String(screen));
    return query.size === 0 ? location.pathname : `?${query.toString()}`;
  }

  #blank(): Draft {
    return { id: this.#draft, title: '', changed: '', revision: '', state: this.state };
  }

  #report(report: SaveReport): void {
    if (report.kind === 'saved') return this.#saved('Tersimpan di perangkat ini.');
    if (report.kind === 'copied') {
      this.#draft = report.draft.id;
      history.replaceState(history.state, '', this.#address(this.#current));
      this.#saved('Draf ini juga diubah di tab lain. Tulisan di sini disimpan sebagai salinan.');
    }
    if (report.kind === 'failed')
      this.#saved('Belum tersimpan: penyimpanan peramban penuh atau tertutup. Jangan tutup halaman ini.');
  }

  #saved(text: string): void {
    find(this.page, '[data-kata="simpan"]').textContent = text;
  }
}

/** The first words of a story stand for it in lists. */
function titleOfStory({ values }: StoryState): string {
  const text = (values['cerita'] ?? values['teks'] ?? '').replace(/\s+/g, ' ').trim();
  if (text.length <= 60) return text;
  return `${text.slice(0, 60).replace(/\s\S*$/, '')} …`;
}
