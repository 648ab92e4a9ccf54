import { WAITING_KEY } from '../device/own-name.ts';

// Stands apart from send-waiting.ts, whose list of files would be in the script of every page.
const AGAIN_MS = 10_000;
let again: ReturnType<typeof setTimeout> | undefined;

/** Sends what waits, and looks again every ten seconds and whenever the network or the reader comes back, until nothing waits. */
export function send(): void {
  clearTimeout(again);
  again = undefined;
  if (!localStorage.getItem(WAITING_KEY) || !navigator.onLine || document.hidden) return;
  // A browser says that it is online before it is, so whatever comes of this, it is looked at again.
  void import('./send-waiting.ts').then((module) => module.sendWaiting()).then(wait, wait);
}

/** Sends what waits in ten seconds. */
export function wait(): void {
  again ??= setTimeout(send, AGAIN_MS);
}

// When the network comes back, the script of the page sends (../site/site.ts).
window.addEventListener('visibilitychange', send);
