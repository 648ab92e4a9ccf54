import './kotak-cari.ts';
import './status-luring.ts';
import './tanda-saya.ts';

// What only some pages have; a file has the name of its element (tests/support/weight.ts).
if (document.querySelector('simpan-luring')) void import('./simpan-luring.ts');
if (document.querySelector('catat-saya')) void import('./catat-saya.ts');
