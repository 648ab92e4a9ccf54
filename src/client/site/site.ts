import '../cari/kotak-cari.ts';
import '../luring/status-luring.ts';
import '../catatan/tanda-saya.ts';
import { WAITING_KEY } from '../device/own-name.ts';

// Elements that only some pages have; a file has the name of its element (tests/support/weight.ts).
if (document.querySelector('simpan-luring')) void import('../luring/simpan-luring.ts');
if (document.querySelector('catat-saya')) void import('../catatan/catat-saya.ts');

// What could not be sent before (kirim/waiting-hint.ts) is sent from any page, as soon as that is possible.
function sendLater(): void {
  try {
    if (localStorage.getItem(WAITING_KEY)) void import('../kirim/send-later.ts').then((module) => module.send());
  } catch {
    // Storage that is blocked keeps nothing.
  }
}
sendLater();
window.addEventListener('online', sendLater);
