import type { FormState } from '../../writing/form-state.ts';
import { find } from '../site/dom.ts';
import { type CheckerData, loadCheckerData } from './checker-data.ts';
import { check, type Checked } from './checker.ts';
import { readState } from './form-document.ts';
import { showPreview } from './preview.ts';
import { openFile } from './open-file.ts';
import { focusSummary, showProblems } from './problems.ts';
import { leaveForm, type Leaving, type Parted } from './entry-sending.ts';

const LEAVING_PAUSE_MS = 150;
const TYPING_PAUSE_MS = 600;

/** Loads everything that needs the schema and the reader of Markdown. */
export async function openFormTools(page: HTMLElement): Promise<FormTools> {
  return new FormTools(page, await loadCheckerData(page.dataset['base'] ?? '/'));
}

export class FormTools {
  readonly #page: HTMLElement;
  readonly #lists: CheckerData;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** Ids that entries of the kind on screen already have. */
  taken: ReadonlySet<string> = new Set();

  constructor(page: HTMLElement, lists: CheckerData) {
    this.#page = page;
    this.#lists = lists;
  }

  /** Checks, previews or sends what is in the form. Gives the sentence that reports it, and the code of what was sent. */
  async act(action: string, form: HTMLFormElement, state: FormState, draft: Leaving['draft']): Promise<Parted> {
    this.taken = this.#lists.ids.get(state.kind) ?? new Set();
    if (action === 'pratinjau') return { said: this.#togglePreview(form) };
    form.dataset['diperiksa'] = '';
    const checked = this.#checked(form);
    if (action === 'periksa') {
      if (checked.problems.length > 0) focusSummary(form);
      return { said: verdict(checked, '') };
    }
    const parted = await leaveForm(action, { form, state, checked, draft }, this.#page.dataset, this.#lists.regions);
    return { ...parted, said: verdict(checked, parted.said) };
  }

  /** Checks a field that was left: from now on it may show what is wrong with it. */
  left(form: HTMLFormElement, control: HTMLElement): void {
    for (
      let field = control.closest<HTMLElement>('[data-bidang]');
      field;
      field = field.parentElement?.closest<HTMLElement>('[data-bidang]') ?? null
    )
      field.dataset['disentuh'] = '';
    this.#later(form, LEAVING_PAUSE_MS);
  }

  typed(form: HTMLFormElement): void {
    this.#later(form, TYPING_PAUSE_MS);
  }

  /** Reads an opened file into the state of a form, or says why it cannot. */
  readonly importFile = openFile;

  #later(form: HTMLFormElement, pause: number): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => form.isConnected && this.#checked(form), pause);
  }

  #checked(form: HTMLFormElement): Checked {
    const state = readState(form);
    const checked = check(state, this.#lists);
    showProblems(form, checked.problems);
    const preview = find(this.#page, '[data-pratinjau]');
    if (!preview.hidden)
      showPreview(preview, state, checked, { base: this.#page.dataset['base'] ?? '/', istilah: this.#lists.istilah });
    return checked;
  }

  #togglePreview(form: HTMLFormElement): string {
    const preview = find(this.#page, '[data-pratinjau]');
    preview.hidden = !preview.hidden;
    this.#page.toggleAttribute('data-berdampingan', !preview.hidden);
    for (const button of this.#page.querySelectorAll('[data-aksi="pratinjau"]'))
      button.setAttribute('aria-expanded', String(!preview.hidden));
    if (preview.hidden) return '';
    this.#checked(form);
    preview.focus();
    return 'Pratinjau dibuka dan mengikuti tulisan Anda.';
  }
}

function verdict({ problems, unfinished }: Checked, done: string): string {
  if (problems.length > 0)
    return `${done}Masih ada ${problems.length} hal yang perlu diperbaiki; daftarnya di atas formulir.`;
  const rest = unfinished ? ' Sisanya dilengkapi redaksi.' : '';
  return `${done}Tidak ada temuan: berkas ini lolos pemeriksaan.${rest}`;
}
