import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';

/** In `npm run dev`: loads again when one of the places, a file or all in a folder, changes. A finding is shown and the last good state stays. */
export function watch({ watcher, logger }: LoaderContext, places: readonly string[], load: () => Promise<void>): void {
  if (!watcher) return;
  watcher.add([...places]);
  const reload = (changed: string) => {
    const file = path.resolve(changed);
    if (!places.some((place) => file === place || file.startsWith(place + path.sep))) return;
    load().catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)));
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, reload);
}
