import { outlastBack } from '../site/outlast-back.ts';

/** A control that is typed into or chosen from. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

interface Held {
  value: string;
  checked: boolean;
}

/**
 * What the controls of a form hold, as their writer left them. A browser changes controls without a word: Safari empties those with
 * autocomplete="off" when Back brings their page. So a form is read from here, and what is not here was never touched.
 */
const held = new WeakMap<Control, Held>();

/** Holds what was typed or chosen in a control, by its writer or by this page. */
export function hold(control: Control): void {
  held.set(control, shownBy(control));
  outlastBack(control);
}

/** The text of a control, whatever it shows. */
export function heldText(control: Control): string {
  return (held.get(control) ?? control).value;
}

/** Whether a box or a radio button is chosen, whatever it shows. */
export function isHeldChosen(control: Control): boolean {
  return (held.get(control) ?? shownBy(control)).checked;
}

/** Puts what is held back into the controls that show something else. */
export function showHeld(controls: Iterable<Control>): void {
  for (const control of controls) {
    const known = held.get(control);
    if (!known) continue;
    if (control instanceof HTMLInputElement && control.checked !== known.checked) control.checked = known.checked;
    if (control.value !== known.value) control.value = known.value;
    outlastBack(control);
  }
}

function shownBy(control: Control): Held {
  return { value: control.value, checked: control instanceof HTMLInputElement && control.checked };
}
