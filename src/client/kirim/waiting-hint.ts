import { WAITING_KEY } from '../device/own-name.ts';

/** Says for the script of every page (`site/site.ts`) that something waits to be sent, or that nothing does any more. */
export function writeWaitingHint(isWaiting: boolean): void {
  try {
    if (isWaiting) localStorage.setItem(WAITING_KEY, '1');
    else localStorage.removeItem(WAITING_KEY);
  } catch {
    // Then it is sent when its writer presses again.
  }
}

/** Tries again in a while. Without a network the module does not come; the page then tries when it is back. */
export function tryLater(): void {
  void import('./send-later.ts').then(({ wait }) => wait()).catch(() => undefined);
}
