import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answer, Task } from './reading-thread.ts';
import type { Place } from './surroundings.ts';

const MOST_THREADS = 4;
const MOST_MB = 640;

interface Job {
  task: Task;
  done: (answer: Answer) => void;
  failed: (error: Error) => void;
}

/** Threads that read entries of one library side by side. */
export class Threads {
  #place: Place;
  #waiting: Job[] = [];
  #workers = new Map<Worker, Job | undefined>();
  #users = 0;

  constructor(place: Place) {
    this.#place = place;
  }

  /** Runs work that gives tasks; the threads end with the last of such work. */
  async use<T>(work: () => Promise<T>): Promise<T> {
    this.#users += 1;
    try {
      return await work();
    } finally {
      this.#users -= 1;
      if (this.#users === 0) await this.#end();
    }
  }

  /** The answer to a task; rejects when its thread breaks down. Only inside `use`. */
  run(task: Task): Promise<Answer> {
    return new Promise((done, failed) => {
      this.#waiting.push({ task, done, failed });
      this.#next();
    });
  }

  #next(): void {
    if (this.#waiting.length === 0) return;
    const idle = [...this.#workers].find(([, job]) => job === undefined)?.[0];
    const worker = idle ?? (this.#workers.size < Math.min(availableParallelism(), MOST_THREADS) ? this.#start() : undefined); // prettier-ignore
    const job = worker && this.#waiting.shift();
    if (!worker || !job) return;
    this.#workers.set(worker, job);
    worker.postMessage(job.task);
  }

  #start(): Worker {
    const worker = new Worker(path.join(this.#place.root, 'src/loaders/reading-thread.ts'), {
      workerData: this.#place,
      // A thread that may grow without end does not tidy up, and on a small machine all of them together would not fit.
      resourceLimits: { maxOldGenerationSizeMb: MOST_MB },
    });
    this.#workers.set(worker, undefined);
    worker.on('message', (answer: Answer) => {
      // An answer may still arrive when the thread has been ended; it must not be given work again.
      if (!this.#workers.has(worker)) return;
      this.#workers.get(worker)?.done(answer);
      this.#workers.set(worker, undefined);
      this.#next();
    });
    worker.on('error', (error) => {
      this.#workers.get(worker)?.failed(error instanceof Error ? error : new Error(String(error)));
      this.#workers.delete(worker);
      this.#next();
    });
    return worker;
  }

  async #end(): Promise<void> {
    const workers = [...this.#workers.keys()];
    this.#workers.clear();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

const all = new Map<string, Threads>();

/** The threads of a library, the same for all its loaders. */
export function threadsFor(place: Place): Threads {
  const key = JSON.stringify(place);
  const threads = all.get(key) ?? new Threads(place);
  all.set(key, threads);
  return threads;
}
