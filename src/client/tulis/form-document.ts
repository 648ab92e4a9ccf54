import { type FormState, isFormKind, valueText } from '../../writing/form-state.ts';
import { fillLeast, rowsOf } from './form-rows.ts';
import { choose, readValues, showOther, writeValues } from './form-values.ts';

/** Reads everything typed into a form. */
export function readState(form: HTMLFormElement): FormState {
  const kind = form.dataset['form'];
  if (!isFormKind(kind)) throw new Error(`readState: form "${kind ?? ''}" tidak dikenal.`);
  return {
    kind,
    id: box(form, '[data-nama]')?.value.trim() ?? '',
    values: readValues(form),
    sections: Object.fromEntries(sectionsOf(form).map((area) => [area.dataset['section'] ?? '', area.value])),
    rest: box(form, '[data-sisa]')?.value ?? '',
    format: form.dataset['format'] === 'mdx' ? 'mdx' : 'md',
  };
}

/** Fills a fresh form. */
export function writeState(form: HTMLFormElement, state: FormState): void {
  fillLeast(form);
  form.dataset['format'] = state.format;
  writeValues(form, state.values);
  for (const area of sectionsOf(form)) area.value = state.sections[area.dataset['section'] ?? ''] ?? '';
  const [name, rest] = [box(form, '[data-nama]'), box(form, '[data-sisa]')];
  if (name) name.value = state.id;
  if (rest) {
    rest.value = state.rest;
    rest.closest<HTMLElement>('[data-bagian-sisa]')?.toggleAttribute('hidden', state.rest === '');
  }
  openFilled(form);
  refresh(form);
}

/** Updates what follows from the rest of the form: choices of sources, fields for others, counts. */
export function refresh(form: HTMLFormElement): void {
  const sources = [...form.querySelectorAll<HTMLElement>('[data-rows="sumber"]')].flatMap(rowsOf).flatMap((row) => {
    const id = row.querySelector<HTMLInputElement>('[data-field="id"] input')?.value.trim() ?? '';
    const title = row.querySelector<HTMLInputElement>('[data-field="judul"] :is(input,textarea)')?.value.trim() ?? '';
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
  const chosen = select.value;
  const [first] = select.options;
  select.replaceChildren(...(first ? [first] : []), ...sources.map(({ id, text }) => new Option(text, id)));
  choose(select, chosen);
}

/** Counts characters as the schema counts them, or words. */
function count(counter: HTMLElement): void {
  const areas =
    counter.dataset['hitung'] === 'kata'
      ? sectionsOf(counter.closest('form'))
      : [counter.closest('[data-field]')?.querySelector<HTMLTextAreaElement>('input,textarea')];
  const texts = areas.map((area) => area?.value.trim() ?? '');
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
    const filled = [...fold.querySelectorAll<HTMLInputElement>('input,select,textarea')].some(
      ({ type, checked, value }) => (type === 'checkbox' || type === 'radio' ? checked : value !== ''),
    );
    if (filled) fold.open = true;
  }
}

function sectionsOf(form: HTMLFormElement | null): HTMLTextAreaElement[] {
  return [...(form?.querySelectorAll<HTMLTextAreaElement>('[data-section]') ?? [])];
}

function box(form: HTMLFormElement, selector: string): HTMLInputElement | HTMLTextAreaElement | null {
  return form.querySelector(selector);
}
