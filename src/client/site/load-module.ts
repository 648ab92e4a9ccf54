import { inTime } from './in-time.ts';
import { loadOnce } from './load-once.ts';

const fetched = new Map<string, Promise<void>>();

/**
 * Loads a module so that it can be tried again. Stands around each lazy `import()` (src/integrations/module-loader.ts): fetches the
 * module and those it imports in parallel, and only then runs it. Most browsers remember a module that failed for as long as the page
 * is open. Remove once they do not: https://github.com/whatwg/html/issues/6768
 *
 * @param module calls `import()`; its text tells the address
 * @param files the module and what it imports, as Vite lists them; empty when it imports nothing
 * @throws {Error} when a file does not come, or not in time
 */
export async function loadModule<T>(module: () => Promise<T>, files: readonly string[] = []): Promise<T> {
  const [, own = ''] = /import\([`'"]([^`'"]+)/.exec(String(module)) ?? [];
  await Promise.all([own, ...files].filter(Boolean).map((file) => fetchModule(beside(file))));
  return module();
}

/** Fetches one module into the browser's cache without running it; once is enough. */
function fetchModule(address: string): Promise<void> {
  return loadOnce(fetched, address, () =>
    inTime(async (signal) => {
      const answer = await fetch(address, { signal });
      if (!answer.ok) throw new TypeError(`${address}: ${answer.status}`);
      // Read to its end, and not held in memory: the browser has it now.
      await answer.blob();
    }),
  );
}

/** All scripts of a build lie in one folder. */
function beside(file: string): string {
  return new URL(file.slice(file.lastIndexOf('/') + 1), import.meta.url).href;
}
