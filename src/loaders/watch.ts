import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { forgetReading } from './shared-reading.ts';

let forgotten = false;

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

/** Forgets the old reading once for a change: all loaders hear of it in one turn, and share the new one. */
function forgetOnce(): void {
  if (forgotten) return;
  forgotten = true;
  queueMicrotask(() => (forgotten = false));
  forgetReading();
}
