import '../cari/kotak-cari.ts';
import '../luring/status-luring.ts';
import '../catatan/tanda-saya.ts';

// Elements that only some pages have; a file has the name of its element (tests/support/weight.ts).
if (document.querySelector('simpan-luring')) void import('../luring/simpan-luring.ts');
if (document.querySelector('catat-saya')) void import('../catatan/catat-saya.ts');

// What could not be sent before (kirim/waiting-hint.ts) is sent from any page, as soon as that is possible.
const { antre = '' } = document.querySelector<HTMLElement>('[data-antre]')?.dataset ?? {};
function sendLater(event?: Event): void {
  try {
    if (!localStorage.getItem(antre)) return;
  } catch {
    return;
  }
  const isFresh = event?.type === 'kiriman-menunggu';
  void import('../kirim/send-later.ts').then((module) => module.sendLater(antre, !isFresh)).catch(() => undefined);
}
sendLater();
for (const type of ['online', 'kiriman-menunggu']) window.addEventListener(type, sendLater);
