import { parentPort, workerData } from 'node:worker_threads';
import { checkLibrary } from '../lint/check.ts';
import type { LibraryView } from '../lint/document.ts';
import type { SiteContext } from './context.ts';
import { type EntryAnswer, renderEntry } from './entry.ts';
import type { SourceFile } from './sources.ts';

/** Entries to read, or all texts to compare with each other. */
export type Task = { files: readonly SourceFile[] } | { together: LibraryView };

/** Does a task: one answer a file, or one for all together. */
export function doTask(task: Task, context: SiteContext): EntryAnswer[] {
  return 'files' in task
    ? task.files.map((file) => renderEntry(file, context))
    : [{ findings: checkLibrary(task.together) }];
}

// Started by threads.ts with the context of the library; answers one task at a time.
if (parentPort) {
  const port = parentPort;
  const context: SiteContext = workerData;
  port.on('message', (task: Task) => port.postMessage(doTask(task, context)));
}
