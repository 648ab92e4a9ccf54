/** The part of Pagefind's browser API that we use (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options(options: { baseUrl: string; noWorker: boolean }): Promise<void>;
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

let loading: Promise<Pagefind> | undefined;

/** Loads the engine once; a failed load is forgotten, so that a second try can succeed. */
export function loadPagefind(base: string): Promise<Pagefind> {
  loading ??= start(base).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(base: string): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js`;
  const engine: Pagefind = await import(/* @vite-ignore */ address);
  await engine.options({ baseUrl: base, noWorker: true });
  return engine;
}
