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

/** How long the network gets when the device has an answer too, and when it has none. */
const PATIENCE_MS = 4000;
const LONGEST_MS = 20_000;
const LATE = new Error('lambat');
/** A line that was late is not waited for as long again. */
let slowUntil = 0;
const FALLBACK = `${__BASE__}luring/index.html`;
const visited = new CacheExpiration(PAGES, { maxEntries: 80, maxAgeSeconds: 180 * 24 * 3600 });
const assets = new CacheExpiration(ASSETS, { maxEntries: 200, maxAgeSeconds: 365 * 24 * 3600 });
/** When the pages that were shown from the device had been stored, by address; a client's id changes in Firefox where there is a hash. */
const shownFromDevice = new Map<string, string>();

precache(__SHELL__);
cleanupOutdatedCaches();

// A new worker takes over when no page of the site is open any more: a page asked for while one worker ends and the next begins can
// be lost in Chromium. Nothing is late for that: pages ask the network first.
self.addEventListener('install', (event) => event.waitUntil(keepOldShell()));
self.addEventListener('activate', (event) => event.waitUntil(Promise.all([takeOver(), dropHalfWritten()])));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  const path = url.pathname;
  // A download to be kept goes past the worker: the page that asks writes it down itself.
  if (request.mode === KEEPING) return;
  const answer = answerFor(event, path);
  // Whatever fails in here must not cost the reader an answer; a line that hangs is not asked again.
  if (answer) event.respondWith(answer.catch((error: unknown) => (error === LATE ? Response.error() : fetch(request))));
});

function answerFor(event: FetchEvent, path: string): Promise<Response> | undefined {
  if (event.request.mode === 'navigate') return page(event);
  if (path.startsWith(`${__BASE__}_astro/`)) return cacheFirst(event, ASSETS, assets);
  if (path.startsWith(`${__BASE__}${FOLDER}/`) && isNamedForContent(path)) return cacheFirst(event, SEARCH);
  if (
    path.startsWith(`${__BASE__}${FOLDER}/`) ||
    path.startsWith(`${__BASE__}cari/`) ||
    path === `${__BASE__}kontribusi/tulis/daftar.json`
  )
    return networkFirst(event, SEARCH);
  return fetch(event.request).catch(
    async () => (await kept(path)) ?? (await matchPrecache(event.request)) ?? Response.error(),
  );
}

self.addEventListener('message', (event: ExtendableMessageEvent) => {
  const question: WorkerQuestion = event.data;
  const { source } = event;
  if (question.type === 'hangatkan-cari') event.waitUntil(refreshSearch(__SEARCH_CORE__).catch(() => undefined));
  if (question.type === 'asal') event.waitUntil(dropHalfWritten());
  if (question.type !== 'asal' || !(source instanceof Client)) return;
  const disimpan = shownFromDevice.get(withoutHash(source.url));
  source.postMessage({ type: 'asal', ...(disimpan === undefined ? {} : { disimpan }) } satisfies PageOrigin);
});

/** The pages that are open stand on the device from now on too: the first of a first visit came before there was a worker. */
async function takeOver(): Promise<void> {
  await self.clients.claim();
  const open = await self.clients.matchAll({ type: 'window' });
  await Promise.allSettled(open.map(async ({ url }) => remember(url, await fetch(withoutHash(url)))));
}

/** Network, then the device, then the page that says what can be read without a network. */
async function page(event: FetchEvent): Promise<Response> {
  const address = withoutHash(event.request.url);
  const network = fetch(event.request);
  // What comes too late to be shown is kept for the next visit, or a slow line would show the same old page for ever.
  event.waitUntil(network.then((response) => remember(address, response.clone())).catch(() => undefined));
  const copy = await onDevice(pageOf(address)).catch(() => undefined);
  const response = await inTime(network, copy).catch(() => undefined);
  if (response) {
    shownFromDevice.delete(address);
    return response;
  }
  const { pathname, search } = new URL(address);
  if (copy && pathname !== pageOf(address)) return Response.redirect(pageOf(address) + search);
  if (copy) shownFromDevice.set(address, copy.headers.get(STORED_AT) ?? '');
  // A download that cannot come fails: another page under its name would be a lie.
  return copy ?? (isPage(address) ? await matchPrecache(FALLBACK) : undefined) ?? network;
}

/** Keeps a page of this site; no file, no page of an error, nothing that a redirect led to, and no page of another project on its host. */
async function remember(address: string, response: Response): Promise<void> {
  const isHtml = response.headers.get('content-type')?.startsWith('text/html');
  if (!response.ok || response.redirected || !isHtml || !isPage(address)) return;
  if (!(await response.clone().text()).includes(`<meta name="generator" content="${GENERATOR}">`)) return;
  await keep(await caches.open(PAGES), new Request(pageOf(address)), await stamped(response), visited);
}

/** A page of the shell comes with the scripts of its own release, so it goes before a copy from a visit. */
async function onDevice(path: string): Promise<Response | undefined> {
  return (
    (await matchPrecache(`${path}index.html`)) ?? (await (await caches.open(PAGES)).match(path)) ?? (await kept(path))
  );
}

/** From the sets the reader keeps, newest first; a half-written set is passed over. */
async function kept(path: string): Promise<Response | undefined> {
  const names = (await caches.keys()).filter((name) => name.startsWith(KEPT)).reverse();
  for (const name of names) {
    const cache = await caches.open(name);
    const found = (await cache.match(COMPLETE)) && (await cache.match(path));
    if (found) return found;
  }
  return undefined;
}

/** Path under which the page of an address is published: `/kasus/x` and `/kasus/x/index.html` are `/kasus/x/`; that of a file is its own. */
function pageOf(address: string): string {
  return new URL(address).pathname.replace(/\/index\.html$/, '/').replace(/\/[^/.]+$/, '$&/');
}

function isPage(address: string): boolean {
  return pageOf(address).endsWith('/');
}

async function cacheFirst(event: FetchEvent, name: string, expiration?: CacheExpiration): Promise<Response> {
  const { request } = event;
  const cache = await caches.open(name);
  const path = new URL(request.url).pathname;
  const found = (await cache.match(request)) ?? (await matchPrecache(request)) ?? (await kept(path));
  if (found) return found;
  const response = await inTime(fetch(request));
  if (response.ok) event.waitUntil(keep(cache, request, response.clone(), expiration));
  return response;
}

async function networkFirst(event: FetchEvent, name: string): Promise<Response> {
  const { request } = event;
  const cache = await caches.open(name);
  const path = new URL(request.url).pathname;
  const copy = (await cache.match(request, { ignoreSearch: true })) ?? (await kept(path));
  const network = fetch(request);
  // Without its query, which holds the time: one copy, the newest.
  const stored = network.then((response) =>
    response.ok ? keep(cache, new Request(path), response.clone()) : undefined,
  );
  event.waitUntil(stored.catch(() => undefined));
  return inTime(network, copy).catch(() => copy ?? Response.error());
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

/**
 * The answer of the network, unless the device has one and the network is late or its server ails. A line that hangs ends some time
 * even where there is no other answer, so that the page can say so.
 */
async function inTime(network: Promise<Response>, copy?: Response): Promise<Response> {
  const patience = !copy ? LONGEST_MS : Date.now() < slowUntil ? PATIENCE_MS / 10 : PATIENCE_MS;
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  const response = await Promise.race([network, late]);
  // A search asks for one file after the other: only the first of them waits.
  slowUntil = response ? 0 : Date.now() + LONGEST_MS;
  if (!response) throw LATE;
  if (copy && response.status >= 500) throw new Error(`${response.url}: ${response.status}`);
  return response;
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/s, '');
}
