import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { tellLoaded } from '../loaded-content.ts';
import type { SiteEntry } from '../reading/entry.ts';
import { contentDir } from '../reading/paths.ts';
import type { EntryCollection } from '../schema/index.ts';
import { stopBuild } from './report.ts';
import { withReading } from './shared-reading.ts';
import { watch } from './watch.ts';

/** Loads one collection of entries through our own reader. An unchanged file is not parsed again; any finding stops the build. */
export function entriesLoader(collection: EntryCollection): Loader {
  return {
    name: `lumbung-${collection}`,
    async load(context) {
      const places = [collection, 'acuan'].map((folder) => path.join(contentDir(), folder));
      await loadEntries(collection, context);
      watch(context, places, () => loadEntries(collection, context));
    },
  };
}

function loadEntries(collection: EntryCollection, { store, config, meta }: LoaderContext): Promise<void> {
  return withReading(collection, config, async (reading) => {
    // With an earlier today, what was past before may now lie in the future.
    if ((meta.get('today') ?? '') > reading.today) store.clear();
    meta.set('today', reading.today);
    const [{ digests, changed, findings }, together] = await Promise.all([
      reading.entries(collection, (id) => store.get(id)?.digest?.toString()),
      reading.together(),
    ]);
    if (findings.length + together.length > 0) return stopBuild(reading);
    const root = fileURLToPath(config.root);
    // All at once: while entries trickle in, Astro writes the whole store to disk twice a second.
    for (const entry of changed) store.set({ ...stored(entry, root), digest: digests.get(entry.id) ?? '' });
    for (const id of store.keys()) if (!digests.has(id)) store.delete(id);
    tellLoaded(
      collection,
      store.values().map(({ id, data, rendered }) => ({ id, data, ...Object(rendered?.metadata?.['facts']) })),
    );
  });
}

/** An entry as Astro's store takes it. */
function stored({ id, file, data, html, headings, images, facts }: SiteEntry, root: string) {
  return {
    id,
    data,
    // Astro resolves pictures beside the text from this path, which it wants relative to the project.
    filePath: path.relative(root, file).split(path.sep).join('/'),
    assetImports: [...new Set(images)],
    rendered: { html, metadata: { headings, imagePaths: images, facts } },
  };
}
