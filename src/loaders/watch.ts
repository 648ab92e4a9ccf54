import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { forgetReading } from './shared-reading.ts';

let told = false;

/** In `npm run dev`: loads again when one of the places, a file or all in a folder, changes. A finding is shown and the last good state stays. */
export function watch({ watcher, logger }: LoaderContext, places: readonly string[], load: () => Promise<void>): void {
  if (!watcher) return;
  watcher.add([...places]);
  const reload = (changed: string) => {
    const file = path.resolve(changed);
    if (!places.some((place) => file === place || file.startsWith(place + path.sep))) return;
    forgetOnce();
    load().catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)));
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, reload);
}

/** One change is told to all loaders in one turn: the first makes the old reading forgotten, the others share the new one. */
function forgetOnce(): void {
  if (told) return;
  told = true;
  queueMicrotask(() => (told = false));
  forgetReading();
}
