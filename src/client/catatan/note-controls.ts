import { outlastBack } from '../site/outlast-back.ts';
import { isOwnStamp } from './note-store.ts';
import type { FieldValue, Note } from './note.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** Binds a control to its field; radio buttons of one field and note belong together. */
export function bindControl(control: Element | null, field: string, name: string): void {
  if (!isControl(control)) return;
  control.dataset['bidang'] = field;
  if (control.type === 'radio') control.name = `${name}.${field}`;
}

/** Binds all controls of a row to the fields that they name. */
export function bindControls(row: Element, name: string): void {
  for (const control of row.querySelectorAll('[data-bidang]'))
    bindControl(control, control.getAttribute('data-bidang') ?? '', name);
}

/**
 * Shows what a note holds in the controls of its fields. The one that is being typed in is left alone, and remembers which change it
 * still shows.
 */
export function fillControls(home: Element, { isi, cap }: Pick<Note, 'isi' | 'cap'>): void {
  for (const control of home.querySelectorAll('[data-bidang]')) {
    if (!isControl(control)) continue;
    const field = control.dataset['bidang'] ?? '';
    const [value, mark = ''] = [isi[field], cap[field]];
    const text = String(value ?? '');
    const isTypedIn = control === document.activeElement;
    if (control.type === 'radio') control.checked = text === control.value;
    else if (control.type === 'checkbox') control.checked = value === true;
    else if (!isTypedIn) control.value = text;
    outlastBack(control);
    if (!isTypedIn || isOwnStamp(mark)) control.dataset['cap'] = mark;
  }
}

/** Reads the field that was changed and its value; undefined when the control belongs to no field. */
export function changedField(control: EventTarget | null): readonly [field: string, value: FieldValue] | undefined {
  if (!isControl(control)) return undefined;
  const field = control.dataset['bidang'] ?? '';
  if (field === '') return undefined;
  if (control.type === 'checkbox') return [field, control instanceof HTMLInputElement && control.checked];
  return [field, control.dataset['angka'] === undefined ? control.value : Number(control.value)];
}

/** The stamp of the text that a control shows; undefined for what is chosen, not written. */
export function shownStamp(control: EventTarget | null): string | undefined {
  const written =
    control instanceof HTMLTextAreaElement || (control instanceof HTMLInputElement && control.type === 'text');
  return written ? (control.dataset['cap'] ?? '') : undefined;
}

function isControl(element: unknown): element is Control & HTMLInputElement {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}
