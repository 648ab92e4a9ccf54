import type { DraftState } from '../tulis/draft-store.ts';

/** What was waiting has arrived. Who shows it in a better place than above the page says so by `preventDefault()`. */
export interface LateArrival {
  /** Id of the draft. */
  draf: string;
  /** The text as it was sent. */
  state: DraftState;
  kode: string;
  kontak: boolean | undefined;
}

const NAME = 'kiriman-terkirim';

/** Tells the page. Gives whether somebody shows it. */
export function tellArrival(detail: LateArrival): boolean {
  return !window.dispatchEvent(new CustomEvent(NAME, { detail, cancelable: true }));
}

/** Calls `show` for each; what it gives says whether it is shown. */
export function onArrival(show: (arrival: LateArrival) => boolean): void {
  window.addEventListener(NAME, (event) => {
    if (event instanceof CustomEvent && show(event.detail)) event.preventDefault();
  });
}
