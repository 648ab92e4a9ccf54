import { ENGINE, FOLDER } from '../../pagefind/names.ts';
import { failureOf } from '../site/failure.ts';
import { inTime } from '../site/in-time.ts';
import { loadOnce } from '../site/load-once.ts';

/** The part of Pagefind's browser API that we use (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options(options: { baseUrl: string; noWorker: boolean; excerptLength: number }): Promise<void>;
  search(term: string | null, options: { filters?: Filters }): Promise<{ results: SearchResult[] }>;
}

export type Filters = Record<string, { any: string[] }>;

export interface SearchResult {
  id: string;
  score: number;
  data(): Promise<ResultData>;
}

export interface ResultData {
  url: string;
  meta: Record<string, string>;
}

/** The entry that a result is, `kasus/suroboyo-bus`; undefined for an address of something else. */
export function entryOf({ url }: ResultData): string | undefined {
  return /(kasus|praktik|studi)\/[a-z0-9-]+(?=\/$)/.exec(url)?.[0];
}

const engines = new Map<string, Promise<Pagefind>>();
let tries = 0;

/** After a failure: the engine holds parts of an edition that may be gone, and what it could not load. */
export function forgetPagefind(): void {
  engines.clear();
}

/** Loads the engine once. It asks for its files itself and waits for ever, so whoever waits for it is told by us. */
export function loadPagefind(base: string): Promise<Pagefind> {
  return loadOnce(engines, base, async () => {
    // Under another address after a failure: most browsers do not ask for the same module twice (../load-module.ts).
    const address = `${base}${FOLDER}/${ENGINE}${tries > 0 ? `?${tries}` : ''}`;
    tries += 1;
    const engine = await inTime<Pagefind>(() => import(/* @vite-ignore */ address)).catch(becauseOf(address));
    // No row shows its excerpt. Where the whole text is one, Pagefind looks for no best place in it: a fifth of a search's time.
    const excerptLength = Number.MAX_SAFE_INTEGER;
    await inTime(() => engine.options({ baseUrl: base, noWorker: true, excerptLength }));
    return withAddresses(engine);
  });
}

/** What keeps a module from coming: browsers name no status, and call it the network. */
function becauseOf(address: string): (error: unknown) => Promise<never> {
  return async (error) => {
    // Whoever has waited that long waits no longer.
    if (failureOf(error) === 'lambat') throw error;
    const { ok, status } = await inTime((signal) => fetch(address, { signal }));
    throw ok ? error : new TypeError(`${address}: ${status}`);
  };
}

/** In the index an address begins with the number of its page (src/pagefind/write-index.ts); readers get it without. */
function withAddresses(engine: Pagefind): Pagefind {
  const search: Pagefind['search'] = async (term, options) => {
    const { results } = await inTime(() => engine.search(term, options));
    const data = async (result: SearchResult) => unnumbered(await inTime(() => result.data()));
    return { results: results.map((result) => ({ ...result, data: () => data(result) })) };
  };
  return { ...engine, search };
}

function unnumbered(data: ResultData): ResultData {
  return { ...data, url: data.url.replace(/\/\d{7}(?=\/)/, '') };
}
