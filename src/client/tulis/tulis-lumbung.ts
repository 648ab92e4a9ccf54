import { find, hasStarted, say } from '../site/dom.ts';
import { failureText } from '../site/failure.ts';
import { mayHaveDrafts } from './draft-hint.ts';
import type { Draft } from './draft-store.ts';
import type { WritingForm } from './writing-form.ts';

const drafts = () => import('./draft-list.ts');

/**
 * The writing page: what to write, and the drafts on this device. The form (`writing-form.ts`) loads when one is opened; checker,
 * preview and the ways to send (`form-tools.ts`) load when a form is in use.
 */
class TulisLumbung extends HTMLElement {
  declare private wiring: AbortController | undefined;
  declare private loading: Promise<WritingForm> | undefined;
  declare private desk: WritingForm | undefined;

  connectedCallback(): void {
    hasStarted();
    const { signal } = (this.wiring = new AbortController());
    const on = (type: string, listener: (event: Event) => void) => this.addEventListener(type, listener, { signal });
    on('click', (event) => this.clicked(event));
    on(
      'change',
      ({ target }) => target instanceof HTMLInputElement && target.type === 'file' && void this.importFile(target),
    );
    // Whoever touches the page will write: loaded now, the form works when the network goes.
    on('focusin', () => void this.warm());
    on('pointerdown', () => void this.warm());
    on('draf-berubah', () => this.desk?.form ?? void this.listDrafts());
    // What is listed may have changed since Back was possible.
    const back = ({ persisted }: PageTransitionEvent) => persisted && (this.desk?.form ?? void this.listDrafts());
    window.addEventListener('pageshow', back, { signal });
    // With the drafts on top, so that nothing moves when they come.
    void this.route().finally(() => this.classList.remove('invisible'));
  }

  disconnectedCallback(): void {
    this.wiring?.abort();
    this.desk?.close();
  }

  /** `?draf=…` opens a draft, `?jenis=adopsi&praktik=…` begins one with fields filled in, nothing shows the list. */
  private async route(): Promise<void> {
    const query = new URLSearchParams(location.search);
    const draft = await (await this.listDrafts())?.findDraft(query.get('draf') ?? '');
    if (draft) await this.openDraft(draft);
    else await this.begin(query.get('jenis') ?? '', query);
  }

  private async begin(kind: string, query = new URLSearchParams()): Promise<void> {
    if (kind === '') return;
    const given = [...query].filter(([name]) => name !== 'jenis' && name !== 'draf');
    const desk = await this.load();
    if (desk?.begin(kind, Object.fromEntries(given))) this.showView('tulis');
  }

  private async openDraft({ state, ...draft }: Draft): Promise<WritingForm | undefined> {
    // A short form is written on its own page.
    if (!('sections' in state)) {
      location.assign((await drafts()).addressOfDraft({ ...draft, state }, this.dataset['base'] ?? '/'));
      return undefined;
    }
    const desk = await this.load();
    desk?.open({ ...draft, state });
    if (desk) this.showView('tulis');
    return desk;
  }

  private clicked({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-aksi]') : null;
    if (!button) return;
    const id = button.closest<HTMLElement>('[data-draf]')?.dataset['draf'] ?? '';
    void this.act(button.dataset['aksi'] ?? '', button, id);
  }

  /** Shows the drafts, where there may be any, and gives the module that handles them. */
  private async listDrafts(): Promise<typeof import('./draft-list.ts') | undefined> {
    try {
      if (!(await mayHaveDrafts())) return undefined;
      const list = await drafts();
      await list.showDrafts(this.draftsHome);
      return list;
    } catch (error) {
      return this.fail(error, 'drafGagal');
    }
  }

  private async act(action: string, button: HTMLElement, id: string): Promise<void> {
    if (action === 'baru') return this.begin(button.dataset['untuk'] ?? '');
    if (action === 'kembali') return this.back();
    if (id === '') return this.desk?.act(action, button);
    return this.actOnDraft(action, id).catch((error: unknown) => this.fail(error, 'drafGagal'));
  }

  private async actOnDraft(action: string, id: string): Promise<void> {
    const list = await drafts();
    if (action !== 'buka-draf') return list.changeDraft(this.draftsHome, action, id);
    const draft = await list.findDraft(id);
    if (draft) await this.openDraft(draft);
  }

  private async back(): Promise<void> {
    await this.desk?.leave();
    history.replaceState(null, '', location.pathname);
    this.showView('mulai');
    await this.listDrafts();
    this.querySelector<HTMLElement>('[data-mulai]')?.focus();
  }

  private async importFile(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const why = await (await this.load())?.importFile(file);
    input.value = '';
    if (why === undefined) return;
    this.say(why);
    if (why === '') this.showView('tulis');
  }

  private async load(): Promise<WritingForm | undefined> {
    try {
      this.desk = await this.warm();
      return this.desk;
    } catch (error) {
      return this.fail(error, 'tanpaFormulir');
    }
  }

  private warm(): Promise<WritingForm> {
    this.loading ??= import('./writing-form.ts').then(({ WritingForm }) => new WritingForm(this));
    // Only a caller that waits for the form learns that it did not load.
    this.loading.catch(() => (this.loading = undefined));
    return this.loading;
  }

  private showView(view: 'mulai' | 'tulis'): void {
    for (const part of document.querySelectorAll<HTMLElement>('[data-view]'))
      part.hidden = part.dataset['view'] !== view;
    if (view === 'tulis') this.querySelector<HTMLElement>('[data-form] h2')?.focus();
  }

  /** Shows the message that the page holds for this failure. */
  private fail(error: unknown, text: 'tanpaFormulir' | 'drafGagal'): undefined {
    console.warn(error);
    this.say(`${this.dataset[text] ?? ''} ${failureText(error)}`);
  }

  private say(text: string): void {
    say(this, '[data-kata="mulai"]', text);
  }

  private get draftsHome(): HTMLElement {
    return find(this, '[data-draf-saya]');
  }
}

customElements.define('tulis-lumbung', TulisLumbung);
