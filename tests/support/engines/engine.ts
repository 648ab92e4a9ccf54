/** One window of a browser with a storage of its own: what all engines can do, whatever they are driven by. */
export interface Tab {
  /** Opens an address, and is back once the page has been read to its end. */
  goto(url: string): Promise<void>;
  /** Runs in the page. The function is sent as text: it knows its arguments alone, and gives what JSON can hold. */
  run<A extends unknown[], T>(work: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Presses the mouse in the middle of the first visible element of this selector. */
  click(selector: string): Promise<void>;
  /** Types into what has the focus. */
  type(text: string): Promise<void>;
  back(): Promise<void>;
  /** Bytes of the PDF that the browser would print. */
  print(): Promise<number>;
  close(): Promise<void>;
}

export interface Engine {
  name: string;
  /** A new window that knows nothing of the others. */
  open(): Promise<Tab>;
  close(): Promise<void>;
}

/** The function as one expression that gives its answer as JSON text. */
export function asText(work: (...args: never[]) => unknown, args: unknown[]): string {
  return `Promise.resolve((${String(work)})(...${JSON.stringify(args)})).then((value) => JSON.stringify(value ?? null))`;
}

/** Middle of the first visible element, scrolled into view. Runs in a page. */
export function middleOf(selector: string): { x: number; y: number } | null {
  const element = [...document.querySelectorAll(selector)].find((each) => each.getClientRects().length > 0);
  if (!element) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
  return { x: Math.round(x + Math.min(width / 2, 40)), y: Math.round(y + height / 2) };
}

/** Asks until the answer is true-ish; throws with the last one and what the page says. */
export async function until<A extends unknown[], T>(
  tab: Pick<Tab, 'run'>,
  work: (...args: A) => T,
  ...args: A
): Promise<NonNullable<T>> {
  const end = Date.now() + 30_000;
  let last: unknown;
  while (Date.now() < end) {
    // A page that is being left answers with an error.
    const answer = await tab.run(work, ...args).catch((error: unknown) => void (last = error));
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const seen = await tab.run(() => `${location.href}\n${document.body.innerText.slice(0, 1500)}`).catch(String);
  throw new Error(`until: never came: ${String(work)} ${JSON.stringify(args)}\n${String(last ?? '')}\n${seen}`);
}

/** Waits until the page, or a part of it, says these words. */
export const says = (tab: Tab, words: string, part = 'body') =>
  until(
    tab,
    (text, where) => [...document.querySelectorAll<HTMLElement>(where)].some((each) => each.innerText.includes(text)),
    words,
    part,
  );

/** Keys and mouse as both WebDriver protocols name them. */
export const keysOf = (text: string) => [
  { type: 'key', id: 'keys', actions: [...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]) }, // prettier-ignore
];
export const pressAt = ({ x, y }: { x: number; y: number }) => [
  {
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x, y, duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  },
];
