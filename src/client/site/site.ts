import '../cari/kotak-cari.ts';
import '../luring/status-luring.ts';
import '../catatan/tanda-saya.ts';

// Elements that only some pages have; a file has the name of its element (tests/support/weight.ts).
if (document.querySelector('simpan-luring')) void import('../luring/simpan-luring.ts');
if (document.querySelector('catat-saya')) void import('../catatan/catat-saya.ts');

// What could not be sent before (kirim/waiting-hint.ts) is sent from any page, as soon as that is possible.
const AGAIN_MS = 10_000;
const { antre = '' } = document.querySelector<HTMLElement>('[data-antre]')?.dataset ?? {};
let again: ReturnType<typeof setTimeout> | undefined;
function sendWaiting(): void {
  try {
    if (!localStorage.getItem(antre) || !navigator.onLine || document.hidden) return;
  } catch {
    return;
  }
  // A browser says that it is online before it is, so whatever comes of this, it is looked at again.
  void import('../kirim/send-waiting.ts').then((module) => module.sendWaiting()).then(wait, wait);
}
function wait(): void {
  clearTimeout(again);
  again = setTimeout(sendWaiting, AGAIN_MS);
}
sendWaiting();
for (const type of ['online', 'visibilitychange']) window.addEventListener(type, sendWaiting);
window.addEventListener('kiriman-menunggu', wait);
