import { Worker } from 'node:worker_threads';
import type { WrittenEdition } from './editions.ts';
import type { LibraryWork, Made, News } from './library-thread.ts';

const THREAD = new URL('library-thread.ts', import.meta.url);

/** Starts what needs the library but no page, on a core of its own while pages are written: one-file editions, index, kamus. */
export function startLibraryWork(workerData: LibraryWork, warn: (text: string) => void): RunningWork {
  const whole = Promise.withResolvers<WrittenEdition>();
  const made = Promise.withResolvers<Made>();
  const worker = new Worker(THREAD, { workerData });
  worker.on('message', (news: News) => {
    if ('warning' in news) warn(news.warning);
    else if ('whole' in news) whole.resolve(news.whole);
    else made.resolve(news.made);
  });
  worker.once('error', (error) => [whole, made].forEach(({ reject }) => reject(error)));
  // Both are awaited, and a failure reported, when the build has come so far.
  for (const { promise } of [whole, made]) promise.catch(() => undefined);
  return { whole: whole.promise, made: made.promise };
}

export interface RunningWork {
  /** The complete edition, as soon as it is written. */
  whole: Promise<WrittenEdition>;
  made: Promise<Made>;
}
