import { sizeText } from './size-and-age.ts';
import { fetchJson } from '../site/fetch-json.ts';
import { trusted } from '../site/trusted.ts';
import { whileLocked } from './lock.ts';
import { COMPLETE, KEEPING, KEPT, lockOf } from './names.ts';
import { stamped } from './stored-at.ts';

/** A set of pages for reading offline, as the build lists it under /luring/daftar/. */
export interface SetList {
  id: string;
  nama: string;
  /** Changes when any file of the set changes. */
  edisi: string;
  berkas: { url: string; bytes: number }[];
}

/** A set that is whole on this device. */
interface KeptSet {
  id: string;
  nama: string;
  edisi: string;
  disimpan: string;
  bytes: number;
  banyak: number;
}

export class StorageFull extends Error {
  override name = 'StorageFull';
}

/** Someone took the set off the device while it was being written. */
export class SetRemoved extends Error {
  override name = 'SetRemoved';
}

/** Bytes that keeping the set takes. */
export function setSize({ berkas }: SetList): number {
  return berkas.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** How many of its files are pages. */
export function setPages({ berkas }: SetList): number {
  return berkas.filter(({ url }) => url.endsWith('/')).length;
}

export function readList(base: string, id: string): Promise<SetList> {
  return fetchJson(`${base}luring/daftar/${id}.json`, { cache: 'no-cache', mode: KEEPING });
}

/** Makes a set of one page of this site, with the style and letters it needs; measured by downloading it. */
export async function pageList(id: string, url: string): Promise<SetList> {
  const styles = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(
    ({ href }) => new URL(href).pathname,
  );
  const berkas = await Promise.all(
    [url, ...styles].map(async (path) => {
      const response = await fetch(path);
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return { url: path, bytes: (await response.blob()).size };
    }),
  );
  return {
    id,
    nama: document.querySelector('h1')?.textContent.trim() ?? id,
    edisi: String(berkas[0]?.bytes ?? 0),
    berkas,
  };
}

/**
 * Downloads a set beside what is kept now and swaps whole at the end: until the last file is there, the old edition stays.
 * Throws StorageFull when the device has no room, SetRemoved when it was removed meanwhile; aborting leaves nothing behind.
 */
export function keepSet(list: SetList, onProgress: OnProgress, signal: AbortSignal): Promise<KeptSet> {
  const name = `${KEPT}${list.id}|${list.edisi}|${Date.now()}`;
  return whileLocked(lockOf(name), () => downloadSet(name, list, onProgress, signal));
}

type OnProgress = (done: number, total: number) => void;

async function downloadSet(name: string, list: SetList, onProgress: OnProgress, signal: AbortSignal): Promise<KeptSet> {
  const cache = await caches.open(name);
  try {
    for (const [index, { url }] of list.berkas.entries()) {
      // Not from the browser's cache, so that a set is of one edition, and past the service worker.
      const response = await fetch(url, { cache: 'no-cache', mode: KEEPING, signal });
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      await cache.put(url, await stamped(response));
      onProgress(index + 1, list.berkas.length);
    }
    const kept: KeptSet = {
      id: list.id,
      nama: list.nama,
      edisi: list.edisi,
      disimpan: new Date().toISOString(),
      bytes: setSize(list),
      banyak: setPages(list),
    };
    await cache.put(COMPLETE, new Response(JSON.stringify(kept)));
    // Writing into a deleted cache goes on without an error.
    if (!(await caches.has(name))) throw new SetRemoved(list.id);
    await removeSet(list.id, name);
    return kept;
  } catch (error) {
    await caches.delete(name);
    throw error instanceof DOMException && error.name === 'QuotaExceededError' ? new StorageFull(error.message) : error;
  }
}

/** Sets that are whole on this device, by name. */
export async function keptSets(): Promise<KeptSet[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(KEPT));
  const found = await Promise.all(names.map(readKept));
  // A tab that was closed in the last moment may have left the old edition beside the new one; names come in order of age.
  const newest = new Map(found.flatMap((set) => (set === undefined ? [] : [[set.id, set] as const])));
  return [...newest.values()].sort((a, b) => a.nama.localeCompare(b.nama, 'id'));
}

/** Removes a set from the device; with `but`, only its other editions. */
export async function removeSet(id: string, but?: string): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(`${KEPT}${id}|`) && name !== but);
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** Kept sets whose edition on the site is another one now. */
export async function outdatedSets(base: string): Promise<SetList[]> {
  const sets = await keptSets();
  // A single page has no list of its own; it is renewed whenever it is opened over the network.
  const listed = sets.filter(({ id }) => id === 'semua' || id.startsWith('peran-'));
  const lists = await Promise.allSettled(listed.map(({ id }) => readList(base, id)));
  return lists.flatMap((list, index) =>
    list.status === 'fulfilled' && list.value.edisi !== listed[index]?.edisi ? [list.value] : [],
  );
}

async function readKept(name: string): Promise<KeptSet | undefined> {
  return (await (await caches.open(name)).match(COMPLETE))?.json();
}

/** How much room the device has left, as a sentence; nothing where the browser does not say. */
export async function roomText(): Promise<string> {
  const room = await navigator.storage?.estimate?.().catch(() => undefined);
  if (room?.quota === undefined) return '';
  return ` Ruang yang masih ada di perangkat: sekitar ${sizeText(room.quota - (room.usage ?? 0))}.`;
}

/** Why a set of this size could not be kept, for what only keeping knows. */
export function whyNotKept(error: unknown, bytes: number, signal: AbortSignal): string | undefined {
  if (signal.aborted) return 'Dibatalkan. Tidak ada yang tersisa di perangkat.';
  const name = error instanceof Error ? error.name : '';
  if (name === 'SetRemoved') return 'Simpanan ini baru saja dihapus di tab lain.';
  if (name !== 'StorageFull') return undefined;
  return `Ruang di perangkat tidak cukup untuk ${sizeText(bytes)}. Hapus simpanan lain atau berkas di ponsel, lalu coba lagi. Simpanan lama tetap ada.`;
}

/** What a kept page calls itself. */
export async function nameOfPage(cache: Cache, request: Request): Promise<string> {
  const html = (await (await cache.match(request))?.text()) ?? '';
  return (
    new DOMParser().parseFromString(trusted.createHTML(html), 'text/html').querySelector('h1')?.textContent.trim() ||
    new URL(request.url).pathname
  );
}
