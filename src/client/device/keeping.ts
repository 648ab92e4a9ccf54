/** How long a browser keeps what a site stores on the device. */
export type Keeping = 'tetap' | 'dapat-dihapus' | 'tujuh-hari';

const ASKED_KEY = 'lumbung-ditanya';
// Some browsers put the question to the reader: not more often than this.
const AGAIN_MS = 30 * 24 * 3600 * 1000;

/** Shows what the browser answered, in the place that the page has for it (HowLongKept.astro). */
export async function showKeeping(scope: Element, answer: Promise<Keeping>): Promise<void> {
  const keeps = await answer;
  for (const place of scope.querySelectorAll<HTMLElement>('[data-ketahanan]'))
    place.hidden = place.dataset['ketahanan'] !== keeps;
}

/** Asks the browser to keep what is stored, now that there is something worth keeping. Gives what it answered. */
export async function askToKeep(): Promise<Keeping> {
  const known = await keeping();
  if (known === 'tetap' || !navigator.storage?.persist || !isTimeToAsk()) return known;
  return keeping(await navigator.storage.persist().catch(() => false));
}

/** How long this browser keeps what is stored here, without asking for more. */
export async function keeping(isGranted?: boolean): Promise<Keeping> {
  if (isGranted ?? (await navigator.storage?.persisted?.().catch(() => false))) return 'tetap';
  return erasesAfterSevenDays() ? 'tujuh-hari' : 'dapat-dihapus';
}

/**
 * Safari and all browsers of an iPhone erase what a site stored once it has not been used for seven days, but not where it stands on
 * the home screen (https://webkit.org/blog/10218/). `vendor` names the engine, as the HTML standard defines it.
 */
function erasesAfterSevenDays(): boolean {
  const isOnHomeScreen = matchMedia('(display-mode: standalone)').matches;
  return navigator.vendor.startsWith('Apple') && !isOnHomeScreen;
}

function isTimeToAsk(): boolean {
  try {
    const last = Number(localStorage.getItem(ASKED_KEY));
    // A day in the future is of a clock that was wrong.
    if (last > Date.now() - AGAIN_MS && last <= Date.now()) return false;
    localStorage.setItem(ASKED_KEY, String(Date.now()));
    return true;
  } catch {
    return false;
  }
}
