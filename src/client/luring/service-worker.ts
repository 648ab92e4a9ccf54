/// <reference lib="webworker" />
import { cacheNames } from 'workbox-core';
import { CacheExpiration } from 'workbox-expiration';
import { cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
import { FOLDER, isNamedForContent } from '../../pagefind/names.ts';
import { unlessLocked } from './lock.ts';
import {
  ASSETS,
  COMPLETE,
  GENERATOR,
  KEEPING,
  KEPT,
  lockOf,
  type PageOrigin,
  PAGES,
  SEARCH,
  type WorkerQuestion,
} from './names.ts';
import { refreshSearch } from './search-core.ts';
import { stamped, STORED_AT } from './stored-at.ts';

declare const self: ServiceWorkerGlobalScope;
// Filled in at build by src/integrations/service-worker.ts.
declare const __SHELL__: { url: string; revision: string | null }[];
declare const __SEARCH_CORE__: string[];
declare const __BASE__: string;

const NETWORK_PATIENCE_MS = 4000;
const FALLBACK = `${__BASE__}luring/index.html`;
const visited = new CacheExpiration(PAGES, { maxEntries: 80, maxAgeSeconds: 180 * 24 * 3600 });
const assets = new CacheExpiration(ASSETS, { maxEntries: 200, maxAgeSeconds: 365 * 24 * 3600 });
/** Pages that were shown from the device, by client id. */
const shownFromDevice = new Map<string, string>();

precache(__SHELL__);
cleanupOutdatedCaches();

// A new worker takes over when no page of the site is open any more: a page asked for while one worker ends and the next begins can
// be lost in Chromium. Nothing is late for that: pages ask the network first.
self.addEventListener('install', (event) => event.waitUntil(keepOldShell()));
self.addEventListener('activate', (event) => event.waitUntil(Promise.all([self.clients.claim(), dropHalfWritten()])));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  const path = url.pathname;
  // A download to be kept goes past the worker: the page that asks writes it down itself.
  if (request.mode === KEEPING) return;
  if (request.mode === 'navigate') event.respondWith(page(event));
  else if (path.startsWith(`${__BASE__}_astro/`)) event.respondWith(cacheFirst(event, ASSETS, assets));
  else if (path.startsWith(`${__BASE__}${FOLDER}/`))
    event.respondWith(isNamedForContent(path) ? cacheFirst(event, SEARCH) : networkFirst(event, SEARCH));
  else if (path.startsWith(`${__BASE__}cari/`) || path === `${__BASE__}kontribusi/tulis/daftar.json`)
    event.respondWith(networkFirst(event, SEARCH));
  else
    event.respondWith(
      fetch(request).catch(async () => (await kept(request)) ?? (await matchPrecache(request)) ?? Response.error()),
    );
});

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const question: WorkerQuestion = event.data;
  const { source } = event;
  if (question.type === 'hangatkan-cari') event.waitUntil(refreshSearch(__SEARCH_CORE__).catch(() => undefined));
  if (question.type === 'asal') event.waitUntil(dropHalfWritten());
  if (question.type !== 'asal' || !(source instanceof Client)) return;
  const disimpan = shownFromDevice.get(source.id);
  source.postMessage({ type: 'asal', ...(disimpan === undefined ? {} : { disimpan }) } satisfies PageOrigin);
});

/** Network, then the device, then the page that says what can be read without a network. */
async function page(event: FetchEvent): Promise<Response> {
  const network = fetch(event.request);
  // What comes too late to be shown is kept for the next visit, or a slow line would show the same old page for ever.
  const kept = network.then((response) => (response.ok ? remember(event.request, response.clone()) : undefined));
  event.waitUntil(kept.catch(() => undefined));
  try {
    return await withPatience(network, (await onDevice(event.request)) !== undefined);
  } catch {
    const response = await onDevice(event.request);
    if (response) shownFromDevice.set(event.resultingClientId, response.headers.get(STORED_AT) ?? '');
    return response ?? (await matchPrecache(FALLBACK)) ?? Response.error();
  }
}

/** Other pages of the same host are theirs to keep: the site may share it. */
async function remember(request: Request, response: Response): Promise<void> {
  if (!(await response.clone().text()).includes(`<meta name="generator" content="${GENERATOR}">`)) return;
  await keep(await caches.open(PAGES), new Request(withoutQuery(request.url)), await stamped(response), visited);
}

/** A page of the shell comes with the scripts of its own release, so it goes before a copy from a visit. */
async function onDevice(request: Request): Promise<Response | undefined> {
  return (await matchPrecache(`${withoutQuery(request.url)}index.html`)) ?? (await stored(request));
}

async function stored(request: Request): Promise<Response | undefined> {
  const address = withoutQuery(request.url);
  return (await (await caches.open(PAGES)).match(address)) ?? (await kept(address));
}

/** From the sets the reader keeps, newest first; a half-written set is passed over. */
async function kept(request: Request | string): Promise<Response | undefined> {
  const names = (await caches.keys()).filter((name) => name.startsWith(KEPT)).toReversed();
  for (const name of names) {
    const cache = await caches.open(name);
    const found = (await cache.match(COMPLETE)) && (await cache.match(request, { ignoreSearch: true }));
    if (found) return found;
  }
  return undefined;
}

async function cacheFirst(event: FetchEvent, name: string, expiration?: CacheExpiration): Promise<Response> {
  const { request } = event;
  const cache = await caches.open(name);
  const found = (await cache.match(request)) ?? (await matchPrecache(request)) ?? (await kept(request));
  if (found) return found;
  const response = await fetch(request);
  if (response.ok) event.waitUntil(keep(cache, request, response.clone(), expiration));
  return response;
}

async function networkFirst(event: FetchEvent, name: string): Promise<Response> {
  const { request } = event;
  const cache = await caches.open(name);
  try {
    const response = await fetch(request);
    // Without its query, which holds the time: one copy, the newest.
    if (response.ok) event.waitUntil(keep(cache, new Request(withoutQuery(request.url)), response.clone()));
    return response;
  } catch {
    return (await cache.match(request, { ignoreSearch: true })) ?? (await kept(request)) ?? Response.error();
  }
}

async function keep(cache: Cache, request: Request, response: Response, expiration?: CacheExpiration): Promise<void> {
  try {
    await cache.put(request, response);
    await expiration?.updateTimestamp(request.url);
  } catch (error) {
    // A full device must not keep a page from being shown; room is made for the next one.
    console.warn('Tidak dapat disimpan di perangkat:', error);
  }
  await expiration?.expireEntries();
}

/**
 * Pages on the device may still ask for the styles and scripts of the release before; what the new shell no longer holds is kept
 * beside it until it has grown old.
 */
async function keepOldShell(): Promise<void> {
  const fresh = new Set(__SHELL__.map(({ url }) => new URL(url, self.location.href).href));
  const [shell, old] = await Promise.all([caches.open(cacheNames.precache), caches.open(ASSETS)]);
  for (const request of await shell.keys()) {
    const response = request.url.includes('/_astro/') && !fresh.has(request.url) && (await shell.match(request));
    if (response) await keep(old, request, response, assets);
  }
}

/** Sets whose download was cut off, by a closed tab too. One that a page is just writing is locked, and is left alone. */
async function dropHalfWritten(): Promise<void> {
  for (const name of (await caches.keys()).filter((each) => each.startsWith(KEPT)))
    await unlessLocked(lockOf(name), async () => {
      if (!(await (await caches.open(name)).match(COMPLETE))) await caches.delete(name);
    });
}

/** On a line that hardly moves, a page on the device is better than a blank one: then the network gets only so long. */
function withPatience(response: Promise<Response>, haveOther: boolean): Promise<Response> {
  if (!haveOther) return response;
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('lambat')), NETWORK_PATIENCE_MS));
  return Promise.race([response, late]);
}

function withoutQuery(address: string): string {
  const url = new URL(address);
  return url.origin + url.pathname;
}
