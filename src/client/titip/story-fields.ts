import type { DeclaredWords, StoryKind, StoryState } from '../../writing/story-state.ts';

/** Reads what stands in a short form. */
export function readStory(form: HTMLFormElement, kind: StoryKind, declared: readonly DeclaredWords[]): StoryState {
  const values: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) if (typeof value === 'string' && value !== '') values[name] = value;
  return { kind, values, declared };
}

/** Fills a short form. */
export function writeStory(form: HTMLFormElement, { values }: Pick<StoryState, 'values'>): void {
  for (const [name, value] of Object.entries(values)) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLSelectElement) choose(control, value);
    else if (control && 'value' in control) control.value = value;
    if (name === 'provinsi') offerKabupaten(form);
  }
  for (const place of form.querySelectorAll<HTMLElement>('[data-nilai]')) {
    const value = values[place.dataset['nilai'] ?? ''] ?? '';
    place.textContent = value;
    place.parentElement?.toggleAttribute('hidden', value === '');
  }
}

/** The number of the last screen on which something stands. */
export function lastAnswered(form: HTMLFormElement, values: StoryState['values']): number {
  const screens = [...form.querySelectorAll<HTMLElement>('[data-layar]')];
  const answered = (screen: HTMLElement) =>
    [...screen.querySelectorAll<HTMLInputElement>('[name]')].some(({ name }) => (values[name] ?? '') !== '');
  return Math.max(1, screens.findLastIndex(answered) + 1);
}

/** Puts the kabupaten and kota of the chosen province into the second list. */
export function offerKabupaten(form: HTMLFormElement): void {
  const [provinsi, kabupaten] = ['provinsi', 'kabupaten'].map((name) => form.elements.namedItem(name));
  if (!(provinsi instanceof HTMLSelectElement) || !(kabupaten instanceof HTMLSelectElement)) return;
  const offered = document.querySelector<HTMLTemplateElement>(`template[data-kabupaten="${provinsi.value}"]`);
  const first = new Option(offered ? 'Pilih' : 'Pilih provinsi dahulu', '');
  kabupaten.replaceChildren(first, ...(offered ? [offered.content.cloneNode(true)] : []));
  kabupaten.disabled = !offered;
}

/** What a text field is called in the form. */
export function labelOf(form: HTMLFormElement, name: string): string {
  return form.querySelector(`[data-bidang="${name}"] [data-label]`)?.textContent.trim() ?? name;
}

/** What a chosen answer says: the text beside the button, or of the option. */
export function chosenText(form: HTMLFormElement, name: string, value: string): string {
  const control = form.elements.namedItem(name);
  if (control instanceof HTMLSelectElement) return value === '' ? '' : (control.selectedOptions[0]?.text ?? value);
  return form.querySelector(`[data-bidang="${name}"] [data-pilihan="${value}"]`)?.textContent.trim() ?? value;
}

/** A draft may hold what the list has no longer. */
function choose(select: HTMLSelectElement, value: string): void {
  select.value = value;
  if (select.value === value) return;
  select.append(new Option(value, value));
  select.value = value;
}
