const AGAIN_MS = 10_000;
let hint = '';
let again: ReturnType<typeof setTimeout> | undefined;

/**
 * Sends what waits: at once or in a while, and then whenever the network or the reader comes back, until nothing waits any more.
 * `key` names the line in localStorage that says that something waits. Stands apart from `send-waiting.ts`, whose list of files would be
 * in the script of every page.
 */
export function sendLater(key: string, now: boolean): void {
  if (hint === '') for (const type of ['online', 'visibilitychange']) window.addEventListener(type, send);
  hint = key;
  if (now) send();
  else wait();
}

function send(): void {
  clearTimeout(again);
  again = undefined;
  if (!localStorage.getItem(hint) || !navigator.onLine || document.hidden) return;
  // A browser says that it is online before it is, so whatever comes of this, it is looked at again.
  void import('./send-waiting.ts').then((module) => module.sendWaiting()).then(wait, wait);
}

function wait(): void {
  again ??= setTimeout(send, AGAIN_MS);
}
