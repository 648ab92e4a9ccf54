import { withPracticeRows } from '../../schema/old-practices.ts';
import { type FormState, isFormKind, valueText } from '../../writing/form-state.ts';
import { fillLeast, rowsOf } from './form-rows.ts';
import { choose, fill, readValues, showOther, writeValues } from './form-values.ts';
import { type Control, heldText, isHeldChosen, showHeld } from './held.ts';

/** Reads everything typed into a form. */
export function readState(form: HTMLFormElement): FormState {
  const kind = form.dataset['form'];
  if (!isFormKind(kind)) throw new Error(`readState: form "${kind ?? ''}" tidak dikenal.`);
  return {
    kind,
    id: textIn(form, '[data-nama]').trim(),
    values: readValues(form),
    sections: Object.fromEntries(sectionsOf(form).map((area) => [area.dataset['section'] ?? '', heldText(area)])),
    rest: textIn(form, '[data-sisa]'),
    format: form.dataset['format'] === 'mdx' ? 'mdx' : 'md',
  };
}

/** Fills a fresh form. */
export function writeState(form: HTMLFormElement, state: FormState): void {
  fillLeast(form);
  form.dataset['format'] = state.format;
  writeValues(form, state.kind === 'kasus' ? withPracticeRows(state.values) : state.values);
  for (const area of sectionsOf(form)) fill(area, state.sections[area.dataset['section'] ?? ''] ?? '');
  const [name, rest] = [box(form, '[data-nama]'), box(form, '[data-sisa]')];
  if (name) fill(name, state.id);
  if (rest) {
    fill(rest, state.rest);
    rest.closest<HTMLElement>('[data-bagian-sisa]')?.toggleAttribute('hidden', state.rest === '');
  }
  openFilled(form);
  refresh(form);
}

/** Shows again what is held, where the browser put something else into the form. */
export function showAgain(form: HTMLFormElement): void {
  showHeld(form.querySelectorAll<Control>('input,select,textarea'));
  refresh(form);
}

/** Updates what follows from the rest of the form: choices of sources, fields for others, counts. */
export function refresh(form: HTMLFormElement): void {
  const sources = [...form.querySelectorAll<HTMLElement>('[data-rows="sumber"]')].flatMap(rowsOf).flatMap((row) => {
    const id = textIn(row, '[data-field="id"] input').trim();
    const title = textIn(row, '[data-field="judul"] :is(input,textarea)').trim();
    return id === '' ? [] : [{ id, text: title === '' ? id : `${id}: ${title.slice(0, 60)}` }];
  });
  for (const select of form.querySelectorAll<HTMLSelectElement>('select[data-sumber]')) offer(select, sources);
  for (const select of form.querySelectorAll('select')) showOther(select);
  for (const counter of form.querySelectorAll<HTMLElement>('[data-hitung]')) count(counter);
}

/** Title of a draft in the list. */
export function titleOf(form: HTMLFormElement, { kind, values }: FormState): string {
  if (kind !== 'adopsi') return valueText(values['judul']);
  const practice = form.querySelector<HTMLSelectElement>('[data-field="praktik"] select');
  return valueText(values['praktik']) === '' ? '' : (practice?.selectedOptions[0]?.text ?? '');
}

function offer(select: HTMLSelectElement, sources: readonly { id: string; text: string }[]): void {
  const chosen = heldText(select);
  const [first] = select.options;
  select.replaceChildren(...(first ? [first] : []), ...sources.map(({ id, text }) => new Option(text, id)));
  choose(select, chosen);
}

/** Counts characters as the schema counts them, or words. */
function count(counter: HTMLElement): void {
  const areas =
    counter.dataset['hitung'] === 'kata'
      ? sectionsOf(counter.closest('form'))
      : [...(counter.closest('[data-field]')?.querySelectorAll<HTMLTextAreaElement>('input,textarea') ?? [])].slice(
          0,
          1,
        );
  const texts = areas.map((area) => heldText(area).trim());
  const amount =
    counter.dataset['hitung'] === 'kata'
      ? texts.join(' ').split(/\s+/).filter(Boolean).length
      : [...(texts[0] ?? '')].length;
  const place = counter.querySelector('[data-n]');
  if (place && place.textContent !== String(amount)) place.textContent = String(amount);
  counter.toggleAttribute('data-lewat', amount > Number(counter.dataset['max']));
}

function openFilled(form: HTMLFormElement): void {
  for (const fold of form.querySelectorAll<HTMLDetailsElement>('details:not([data-redaksi])')) {
    const filled = [...fold.querySelectorAll<Control>('input,select,textarea')].some((control) =>
      control.type === 'checkbox' || control.type === 'radio' ? isHeldChosen(control) : heldText(control) !== '',
    );
    if (filled) fold.open = true;
  }
}

function sectionsOf(form: HTMLFormElement | null): HTMLTextAreaElement[] {
  return [...(form?.querySelectorAll<HTMLTextAreaElement>('[data-section]') ?? [])];
}

function box(scope: Element, selector: string): HTMLInputElement | HTMLTextAreaElement | null {
  return scope.querySelector(selector);
}

function textIn(scope: Element, selector: string): string {
  const control = box(scope, selector);
  return control ? heldText(control) : '';
}
