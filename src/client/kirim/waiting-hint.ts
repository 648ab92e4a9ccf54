import { ownName } from '../device/own-name.ts';

/** Key in localStorage that says that something waits for the network: every page looks there, and opens no database. */
export const WAITING_KEY = ownName('lumbung-antre');

/** Says so, or that nothing waits any more. */
export function writeWaitingHint(isWaiting: boolean): void {
  try {
    if (isWaiting) localStorage.setItem(WAITING_KEY, '1');
    else localStorage.removeItem(WAITING_KEY);
  } catch {
    // Then it is sent when its writer presses again.
  }
}

/** Lets the script of every page (`site/site.ts`) try again in a while. */
export function tryLater(): void {
  window.dispatchEvent(new Event('kiriman-menunggu'));
}
