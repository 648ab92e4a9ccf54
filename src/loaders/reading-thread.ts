import { parentPort, workerData } from 'node:worker_threads';
import type { EntryFile } from '../files/entries.ts';
import { isSoundTogether, readEntryFile, type StoredEntry } from './read-entry.ts';
import { type Place, surroundings } from './surroundings.ts';

/** Files with the digests they are known by, or everything together. */
export type Task = { files: readonly (readonly [EntryFile, string | undefined])[] } | 'together';
export type Answer = (StoredEntry | 'same' | 'unsound')[] | boolean;

// Started by threads.ts with the place of the library; answers one task at a time.
if (parentPort) {
  const port = parentPort;
  const place: Place = workerData;
  const around = surroundings(place);
  port.on('message', async (task: Task) => {
    const here = await around;
    const answer: Answer =
      task === 'together'
        ? await isSoundTogether(here)
        : await Promise.all(task.files.map(([file, known]) => readEntryFile(file, known, here)));
    port.postMessage(answer);
  });
}
