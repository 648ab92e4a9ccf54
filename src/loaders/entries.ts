import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { EntryFile } from '../files/entries.ts';
import { contentDir } from '../files/paths.ts';
import { today } from '../lint/today.ts';
import type { EntryCollection } from '../schema/index.ts';
import { isSoundTogether, readEntryFile, type StoredEntry } from './read-entry.ts';
import { reportFindings } from './report.ts';
import { type Place, type Surroundings, surroundings } from './surroundings.ts';
import { type Threads, threadsFor } from './threads.ts';
import { watch } from './watch.ts';

// Below this the work is done before a thread has started.
const MANY_FILES = 400;
const A_TASK = 40;

/** Loads one collection of entries through our own reader. An unchanged file is not read again; any finding stops the build. */
export function entriesLoader(collection: EntryCollection): Loader {
  return {
    name: `lumbung-${collection}`,
    async load(context) {
      const dir = contentDir();
      await loadAll(collection, dir, context);
      watch(context, [path.join(dir, collection), path.join(dir, 'acuan')], () => loadAll(collection, dir, context));
    },
  };
}

async function loadAll(collection: EntryCollection, dir: string, context: LoaderContext): Promise<void> {
  const { store, config, meta } = context;
  const root = fileURLToPath(config.root);
  const base = config.base.endsWith('/') ? config.base : `${config.base}/`;
  const place: Place = { dir, root, base, today: today() };
  const around = await surroundings(place);
  // With an earlier today, what was past before may now lie in the future.
  if ((meta.get('today') ?? '') > place.today) store.clear();
  meta.set('today', place.today);
  const files = around.files.filter((file) => file.collection === collection);
  // What no single entry shows is looked at once a build, and at every change in `npm run dev`.
  const together = collection === 'kasus' || context.watcher !== undefined;
  const read = (threads?: Threads) =>
    Promise.all([
      together ? lookTogether(around, threads) : true,
      readFiles(files, around, (id) => store.get(id)?.digest?.toString(), threads),
    ]);
  const threads = threadsFor(place);
  const [sound, answers] = await (around.files.length > MANY_FILES ? threads.use(() => read(threads)) : read());
  if (!sound || answers.includes('unsound')) await reportFindings(dir);
  // All at once: while entries trickle in, Astro writes the whole store to disk twice a second.
  for (const answer of answers) if (typeof answer === 'object') store.set(answer);
  const present = new Set(files.map(({ id }) => id));
  for (const id of store.keys()) if (!present.has(id)) store.delete(id);
}

async function lookTogether(around: Surroundings, threads?: Threads): Promise<boolean> {
  return threads ? (await threads.run('together')) === true : isSoundTogether(around);
}

async function readFiles(
  files: readonly EntryFile[],
  around: Surroundings,
  digestOf: (id: string) => string | undefined,
  threads?: Threads,
): Promise<(StoredEntry | 'same' | 'unsound')[]> {
  const tasks = files.map((file) => [file, digestOf(file.id)] as const);
  if (!threads) return Promise.all(tasks.map(([file, known]) => readEntryFile(file, known, around)));
  const parts = Array.from({ length: Math.ceil(tasks.length / A_TASK) }, (_, part) =>
    threads.run({ files: tasks.slice(part * A_TASK, (part + 1) * A_TASK) }),
  );
  return (await Promise.all(parts)).flatMap((answer) => (Array.isArray(answer) ? answer : []));
}
