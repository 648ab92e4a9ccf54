import { ownName } from '../device/own-name.ts';

/** Caches of the service worker and of what a reader keeps. Raise a version when what it holds changes its shape. */
export const PAGES = ownName('lumbung-halaman-v1');
export const ASSETS = ownName('lumbung-aset-v1');
export const SEARCH = ownName('lumbung-cari-v1');
/** One cache for each download of a set: `lumbung-simpanan|peran-perawat|3f2a…|…`, its edition and a name of its own. */
export const KEPT = ownName('lumbung-simpanan|');
/** Which program made a page, and under which path: what the service worker knows its own pages by. */
export const GENERATOR = ownName('lumbung-praktik');
/** An entry of this address is written last: a kept set without it is half written, and is not used. */
export const COMPLETE = '/__lengkap__';
/** The mode of a request for a file to be kept, by which the service worker lets it through. No other request of a page has it. */
export const KEEPING = 'same-origin';
/** The lock under which a set is written: two tabs take turns, and the service worker leaves what is being written alone. */
export function lockOf(cacheName: string): string {
  return cacheName.split('|', 2).join('|');
}

/** What a page asks the service worker, and what it answers. */
export type WorkerQuestion = { type: 'asal' } | { type: 'hangatkan-cari' };
export interface PageOrigin {
  type: 'asal';
  /** When the shown page was stored on this device; undefined when it came over the network. */
  disimpan?: string;
}
