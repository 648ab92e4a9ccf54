import { find } from '../site/dom.ts';
import { upperFirst } from '../../schema/upper-first.ts';
import type { StoryProblem } from '../../writing/story-state.ts';

/** Writes each problem beside its field, and puts the focus into the first. Fields that are not named are in order. */
export function showStoryProblems(form: HTMLFormElement, problems: readonly StoryProblem[]): void {
  for (const field of form.querySelectorAll<HTMLElement>('[data-bidang]'))
    showOn(
      field,
      problems.filter((problem) => problem.field === field.dataset['bidang']),
    );
  const [first] = problems;
  const field = first && form.querySelector<HTMLElement>(`[data-bidang="${first.field}"]`);
  field?.querySelector<HTMLElement>('input,select,textarea')?.focus();
}

/** Takes away what is written beside fields that are in order by now. */
export function forgetSolved(form: HTMLFormElement, problems: readonly StoryProblem[]): void {
  for (const field of form.querySelectorAll<HTMLElement>('[data-bidang][data-salah]')) {
    const own = problems.filter((problem) => problem.field === field.dataset['bidang']);
    if (own.length === 0) showOn(field, []);
  }
}

/** The number of the screen on which a field stands; 1 for what stands on none. */
export function screenOf(form: HTMLFormElement, name: string): number {
  const field = form.querySelector(`[data-bidang="${name}"]`);
  return Number(field?.closest<HTMLElement>('[data-layar]')?.dataset['layar'] ?? 1);
}

function showOn(field: HTMLElement, own: readonly StoryProblem[]): void {
  const place = field.querySelector<HTMLElement>('[data-galat]');
  if (!place) return;
  place.hidden = own.length === 0;
  field.toggleAttribute('data-salah', own.length > 0);
  // The field is named above it, so its name is not said again.
  find(place, '[data-teks]').textContent = own.map(({ message }) => upperFirst(message)).join(' ');
  for (const control of described(field)) mark(control, place.id, own.length > 0);
}

/** A single control is described itself, a set of them by its fieldset. */
function described(field: HTMLElement): Element[] {
  return field.matches('fieldset') ? [field] : [...field.querySelectorAll('input,select,textarea')];
}

function mark(control: Element, id: string, wrong: boolean): void {
  const ids = (control.getAttribute('aria-describedby') ?? '').split(' ').filter((one) => one !== '' && one !== id);
  if (wrong) ids.push(id);
  if (ids.length > 0) control.setAttribute('aria-describedby', ids.join(' '));
  else control.removeAttribute('aria-describedby');
  if (control.matches('fieldset')) return;
  if (wrong) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
}
