import { upperFirst } from '../../schema/upper-first.ts';
import type { FormProblem } from './checker.ts';
import { controlsOf, rowsOf } from './form-rows.ts';
import { nameOf, partsOf } from './form-values.ts';

/** Writes each problem beside its field. Fields not yet left, and those left empty, are spared until the whole form is checked. */
export function showProblems(form: HTMLFormElement, problems: readonly FormProblem[]): void {
  for (const shown of form.querySelectorAll<HTMLElement>('[data-salah]')) clear(shown);
  for (const problem of problems) {
    const field = fieldAt(form, problem.path);
    if (field && (problem.rule === 'personal-data' || mayShow(form, field)))
      mark(field, sentence(labelled(form, field, problem)));
  }
  const summary = form.querySelector<HTMLElement>('[data-galat-semua]');
  if (summary && form.dataset['diperiksa'] !== undefined) fillSummary(form, summary, problems);
}

/** The summary gets the focus, so that it is read first. */
export function focusSummary(form: HTMLFormElement): void {
  form.querySelector<HTMLElement>('[data-galat-semua]')?.focus();
}

/** The innermost element a path leads to: `hasil.0.sumber`, `isi:Masalah`, `id`. */
function fieldAt(form: HTMLFormElement, path: string): HTMLElement | undefined {
  if (path.startsWith('isi:'))
    return (
      form
        .querySelector<HTMLElement>(`[data-section="${CSS.escape(path.slice(4))}"]`)
        ?.closest<HTMLElement>('[data-bidang]') ?? undefined
    );
  if (path === 'panjang') return form.querySelector<HTMLElement>('[data-panjang]') ?? undefined;
  if (path === 'id')
    return form.querySelector<HTMLElement>('[data-nama]')?.closest<HTMLElement>('[data-bidang]') ?? undefined;
  let scope: HTMLElement = form;
  let found: HTMLElement | undefined;
  for (const name of path.split('.')) {
    const next =
      scope.dataset['rows'] === undefined
        ? partsOf(scope).find((part) => nameOf(part) === name)
        : rowsOf(scope)[Number(name)];
    if (!next) break;
    scope = next;
    found = scope.dataset['row'] === undefined ? scope : (partsOf(scope).find((part) => nameOf(part) === '') ?? found);
  }
  return found;
}

function mayShow(form: HTMLFormElement, field: HTMLElement): boolean {
  if (form.dataset['diperiksa'] !== undefined) return true;
  if (field.dataset['disentuh'] === undefined) return false;
  return controlsOf(field).some((control) =>
    control instanceof HTMLInputElement && /box|radio/.test(control.type) ? control.checked : control.value !== '',
  );
}

function mark(field: HTMLElement, text: string): void {
  const place = field.querySelector<HTMLElement>(':scope > [data-galat]');
  const lines = place?.querySelector('[data-teks]');
  if (!place || !lines) return;
  lines.append(Object.assign(document.createElement('span'), { className: 'block', textContent: text }));
  place.hidden = false;
  field.dataset['salah'] = '';
  for (const target of describedBy(field)) {
    const ids = new Set([...(target.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean), place.id]);
    target.setAttribute('aria-describedby', [...ids].join(' '));
    if (target.matches('input:not([type="radio"]),select,textarea')) target.setAttribute('aria-invalid', 'true');
  }
}

function clear(field: HTMLElement): void {
  delete field.dataset['salah'];
  const place = field.querySelector<HTMLElement>(':scope > [data-galat]');
  if (!place) return;
  place.hidden = true;
  place.querySelector('[data-teks]')?.replaceChildren();
  for (const target of describedBy(field)) {
    target.removeAttribute('aria-invalid');
    const ids = (target.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== place.id);
    if (ids.join('') === '') target.removeAttribute('aria-describedby');
    else target.setAttribute('aria-describedby', ids.join(' '));
  }
}

/** A single control is described itself, a set of them by its fieldset. */
function describedBy(field: HTMLElement): Element[] {
  return field.matches('fieldset') ? [field] : controlsOf(field);
}

function fillSummary(form: HTMLFormElement, summary: HTMLElement, problems: readonly FormProblem[]): void {
  summary.hidden = problems.length === 0;
  summary.querySelector('[data-jumlah]')?.replaceChildren(String(problems.length));
  const placed = problems.map((problem) => ({ field: fieldAt(form, problem.path), problem }));
  const items = [...placed].sort(inOrder).map(({ field, problem }) => {
    const item = document.createElement('li');
    const text = sentence(field ? labelled(form, field, problem) : problem.message);
    if (field) item.append(linkTo(field, text));
    else item.append(text);
    return item;
  });
  summary.querySelector('ul')?.replaceChildren(...items);
}

function linkTo(field: HTMLElement, text: string): HTMLAnchorElement {
  const target = controlsOf(field).find(({ hidden }) => !hidden) ?? field.querySelector('button') ?? field;
  const link = Object.assign(document.createElement('a'), { href: `#${target.id || field.id}`, textContent: text });
  link.className = 'inline-flex min-h-11 items-center text-bata';
  link.addEventListener('click', (event) => {
    event.preventDefault();
    for (let fold = field.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    target.focus();
    field.scrollIntoView({ block: 'start' });
  });
  return link;
}

/** As the fields stand in the form; what belongs to none comes last. */
function inOrder({ field: a }: { field: Node | undefined }, { field: b }: { field: Node | undefined }): number {
  if (!a || !b || a === b) return Number(!a) - Number(!b);
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The message with the label of its field in front, unless it begins with that name itself; a row tells its number. */
function labelled(form: HTMLFormElement, field: HTMLElement, { message, subject }: FormProblem): string {
  const label = nameFor(field);
  const row = field.closest<HTMLElement>('[data-row]');
  const group = row?.closest<HTMLElement>('[data-rows]');
  const place = row && group && form.contains(group) ? ` (${nameFor(group)} ${rowsOf(group).indexOf(row) + 1})` : '';
  if (label === '') return message;
  return subject?.toLowerCase().startsWith(label.toLowerCase())
    ? message.slice(0, label.length) + place + message.slice(label.length)
    : `${label}${place}${subject === '' ? '' : ':'} ${message}`;
}

function nameFor(field: HTMLElement): string {
  return field.querySelector('[data-label]')?.textContent.trim() ?? '';
}

function sentence(message: string): string {
  const text = upperFirst(message);
  return /[.?!]$/.test(text) ? text : `${text}.`;
}
