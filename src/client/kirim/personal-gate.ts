import { personalInText, type TextFind, withoutFind } from '../../lint/personal-data/in-form.ts';
import type { Regions } from '../../lint/personal-data/regions.ts';
import { upperFirst } from '../../schema/upper-first.ts';
import type { DeclaredWords } from '../../writing/story-state.ts';
import { find, fromTemplate, make } from '../site/dom.ts';

/** A control whose text leaves the device, and what it is called in the form. */
export interface GateField {
  label: string;
  control: HTMLInputElement | HTMLTextAreaElement;
}

export interface GateParts {
  regions: Regions;
  fields: () => readonly GateField[];
  declared: () => readonly DeclaredWords[];
  /** Takes down what the writer says of words that are no personal data. */
  declare: (row: DeclaredWords) => void;
  /** Finds that only this form knows of. */
  more?: (text: string) => readonly TextFind[];
}

const SHORTEST_REASON = 10;

/** Stands before every way out of a form: as long as it shows something, nothing leaves. */
export class PersonalGate {
  readonly #home: HTMLElement;
  readonly #parts: GateParts;

  constructor(home: HTMLElement, parts: GateParts) {
    this.#home = home;
    this.#parts = parts;
  }

  /** Looks through the fields and shows what it finds. True when nothing stands in the way. */
  check(): boolean {
    const found = this.#parts.fields().flatMap((field) => this.#finds(field).map((one) => this.#row(field, one)));
    this.#home.hidden = found.length === 0;
    find(this.#home, '[data-jumlah]').textContent = String(found.length);
    find(this.#home, 'ul').replaceChildren(...found);
    return found.length === 0;
  }

  /** Puts the focus where the writer reads what to do. */
  focus(): void {
    this.#home.focus();
    this.#home.scrollIntoView({ block: 'start' });
  }

  #finds({ control }: GateField): TextFind[] {
    const { declared, regions, more } = this.#parts;
    const words = declared().map(({ potongan }) => potongan);
    return [...personalInText(control.value, words, regions), ...(more?.(control.value) ?? [])];
  }

  #row(field: GateField, found: TextFind): HTMLElement {
    const row = fromTemplate(this.#home, 'template');
    const fill = (name: string, text: string) => find(row, `[data-${name}]`).replaceChildren(text);
    fill('apa', upperFirst(found.name));
    fill('letak', `“${field.label}”`);
    const marked = make('mark', { textContent: found.found });
    find(row, '[data-kutipan]').replaceChildren(`“${found.before}`, marked, `${found.after}”`);
    const deny = find(row, '[data-gerbang-aksi="bukan"]');
    deny.hidden = !found.deniable;
    row.addEventListener('click', ({ target }) => {
      const action = target instanceof Element && target.closest<HTMLElement>('[data-gerbang-aksi]');
      if (action) this.#act(action.dataset['gerbangAksi'] ?? '', row, field, found);
    });
    find(row, 'input').addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      this.#act('alasan', row, field, found);
    });
    return row;
  }

  #act(action: string, row: HTMLElement, { control }: GateField, found: TextFind): void {
    if (action === 'bukan') {
      find(row, '[data-alasan]').hidden = false;
      find(row, '[data-gerbang-aksi="bukan"]').setAttribute('aria-expanded', 'true');
      return find(row, 'input').focus();
    }
    if (action === 'alasan') {
      const alasan = find(row, 'input').value.trim();
      const isEnough = alasan.length >= SHORTEST_REASON;
      find(row, '[data-galat]').hidden = isEnough;
      if (!isEnough) return find(row, 'input').focus();
      this.#parts.declare({ potongan: found.found, alasan: alasan.slice(0, 200) });
    } else {
      control.value = withoutFind(control.value, found);
      control.dispatchEvent(new Event('input', { bubbles: true }));
    }
    if (this.check()) this.#home.dispatchEvent(new CustomEvent('gerbang-terbuka', { bubbles: true }));
    else find(this.#home, '[data-gerbang-aksi]').focus();
  }
}
