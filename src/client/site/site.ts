import '../cari/kotak-cari.ts';
import '../luring/status-luring.ts';
import '../catatan/tanda-saya.ts';

// Elements that only some pages have; a file has the name of its element (tests/support/weight.ts).
if (document.querySelector('simpan-luring')) void import('../luring/simpan-luring.ts');
if (document.querySelector('catat-saya')) void import('../catatan/catat-saya.ts');
