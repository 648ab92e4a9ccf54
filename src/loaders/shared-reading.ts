import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { contentDir } from '../reading/paths.ts';
import { readSite, type SiteReading } from '../reading/site.ts';
import { ENTRY_COLLECTIONS } from '../schema/names.ts';
import { today } from '../today.ts';

let current: Shared | undefined;

/** Runs a loader's work with the reading it shares with the other loaders. A loader that comes again gets a new one. */
export async function withReading<T>(
  loader: string,
  config: Pick<LoaderContext['config'], 'root' | 'base'>,
  work: (reading: SiteReading) => Promise<T>,
): Promise<T> {
  if (!current || current.loaders.has(loader)) current = { loaders: new Set(), working: 0, reading: read(config) };
  const shared = current;
  shared.loaders.add(loader);
  shared.working += 1;
  try {
    return await work(await shared.reading);
  } finally {
    shared.working -= 1;
    // The texts of the whole library are not kept for the rest of the build.
    if (shared.working === 0 && ENTRY_COLLECTIONS.every((name) => shared.loaders.has(name))) forget(shared);
  }
}

/** Something has changed: whoever loads from now on reads anew. */
export function forgetReading(): void {
  current = undefined;
}

function forget(shared: Shared): void {
  if (current === shared) current = undefined;
}

function read({ root, base }: Pick<LoaderContext['config'], 'root' | 'base'>): Promise<SiteReading> {
  return readSite({
    dir: contentDir(),
    root: fileURLToPath(root),
    base: base.endsWith('/') ? base : `${base}/`,
    today: today(),
  });
}

interface Shared {
  reading: Promise<SiteReading>;
  /** Names of the loaders that have taken part. */
  loaders: Set<string>;
  working: number;
}
