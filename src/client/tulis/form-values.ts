import { type FormValue, type FormValues, isGroup, isList } from '../../writing/form-state.ts';
import { addRow, controlsOf, rowsOf } from './form-rows.ts';
import { type Control, heldText, hold, isHeldChosen } from './held.ts';

const PART = '[data-field],[data-group],[data-rows]';

/** Reads what is typed under `scope`, nested as the names in the HTML. */
export function readValues(scope: Element): FormValues {
  return Object.fromEntries(partsOf(scope).map((part) => [nameOf(part), readPart(part)]));
}

/** Writes values into the form; rows are added as needed. A value that no option has gets one. */
export function writeValues(scope: Element, values: FormValues): void {
  for (const part of partsOf(scope)) {
    const value = values[nameOf(part)];
    if (value !== undefined) writePart(part, value);
  }
}

export function partsOf(scope: Element): HTMLElement[] {
  const own = (part: Element) => part.parentElement?.closest(`${PART},[data-row],[data-form]`) === scope;
  return [...scope.querySelectorAll<HTMLElement>(PART)].filter(own);
}

export function nameOf({ dataset }: HTMLElement): string {
  return dataset['field'] ?? dataset['group'] ?? dataset['rows'] ?? '';
}

function readPart(part: HTMLElement): FormValue {
  if (part.dataset['rows'] !== undefined) return rowsOf(part).map(readRow);
  return part.dataset['group'] === undefined ? readField(part) : readValues(part);
}

/** A row of one nameless field is its text. */
function readRow(row: Element): FormValue {
  const values = readValues(row);
  return values[''] ?? values;
}

function readField(field: Element): FormValue {
  const controls = controlsOf(field);
  const chosen = controls.filter(isHeldChosen).map(heldText);
  switch (controls[0]?.type) {
    case 'checkbox':
      return chosen;
    case 'radio':
      return chosen[0] ?? '';
    default:
      return (
        controls
          .filter(({ hidden }) => !hidden)
          .map(heldText)
          .find((text) => text !== '+') ?? ''
      );
  }
}

function writePart(part: HTMLElement, value: FormValue): void {
  if (part.dataset['rows'] !== undefined) return writeRows(part, isList(value) ? value : [value]);
  if (part.dataset['group'] !== undefined) return isGroup(value) ? writeValues(part, value) : undefined;
  return isGroup(value) ? undefined : writeField(part, (isList(value) ? value : [value]).map(String));
}

function writeRows(part: HTMLElement, rows: readonly FormValue[]): void {
  for (const [index, row] of rows.entries())
    writeValues(rowsOf(part)[index] ?? addRow(part), isGroup(row) ? row : { '': row });
}

function writeField(field: HTMLElement, texts: readonly string[]): void {
  const controls = controlsOf(field);
  const [first] = controls;
  if (first?.type === 'checkbox' || first?.type === 'radio') {
    for (const text of texts) checkBox(field, controls, text);
  } else if (first instanceof HTMLSelectElement) choose(first, texts[0] ?? '');
  else if (first) fill(first, texts[0] ?? '');
}

function checkBox(field: HTMLElement, controls: readonly Control[], text: string): void {
  if (text === '') return;
  let box = controls.find(({ value }) => value === text);
  if (!box) {
    // An opened file may name what the list does not have; it stays visible, so that its writer can take it off.
    const label = controls[0]?.closest('label')?.cloneNode(true);
    if (!(label instanceof HTMLElement)) return;
    box = label.querySelector('input') ?? undefined;
    if (!box) return;
    Object.assign(box, { value: text, id: `${box.id}-${text}` });
    label.querySelector('span')?.replaceChildren(text);
    (field.querySelector('[data-pilihan]') ?? field).append(label);
  }
  if (!(box instanceof HTMLInputElement)) return;
  box.checked = true;
  hold(box);
}

/** Selects a value; one that is not offered goes into the field for others, or becomes an option. */
export function choose(select: HTMLSelectElement, text: string): void {
  select.value = text;
  const isOther = select.value !== text && select.querySelector('[value="+"]') !== null;
  if (isOther) select.value = '+';
  else if (select.value !== text) {
    select.append(new Option(text, text));
    select.value = text;
  }
  hold(select);
  const other = showOther(select);
  if (isOther && other) fill(other, text);
}

/** Shows the field for what the list does not have while "belum ada di daftar" is chosen. */
export function showOther(select: HTMLSelectElement): HTMLInputElement | undefined {
  const box = select.parentElement?.querySelector<HTMLElement>('[data-lain]');
  if (!box) return undefined;
  const input = box.querySelector('input') ?? undefined;
  box.hidden = heldText(select) !== '+';
  if (input) input.hidden = box.hidden;
  return input;
}

/** Writes text into a control that is typed into. */
export function fill(control: Control, text: string): void {
  const line = control instanceof HTMLTextAreaElement ? text : text.replace(/[\r\n]+/g, ' ');
  control.value = line;
  // A date field shows no half date; as plain text it does.
  if (control.value !== line && control instanceof HTMLInputElement && line !== '') {
    control.type = 'text';
    control.value = line;
  }
  hold(control);
}
