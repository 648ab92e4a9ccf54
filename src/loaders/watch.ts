import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';

/** In `npm run dev`: loads again when a file in one of the folders changes; a finding is shown and the last good state stays. */
export function watchFolder(
  { watcher, logger }: LoaderContext,
  folders: readonly string[],
  load: () => Promise<void>,
): void {
  if (!watcher) return;
  watcher.add([...folders]);
  const reload = (file: string) => {
    if (!folders.some((folder) => path.resolve(file).startsWith(folder + path.sep))) return;
    load().catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)));
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, reload);
}
