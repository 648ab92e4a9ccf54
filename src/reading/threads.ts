import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SiteContext } from './context.ts';
import type { EntryAnswer } from './entry.ts';
import type { Task } from './thread.ts';

const MOST_THREADS = 4;
const MOST_MB = 640;

/** Threads that read entries of one library side by side. */
export class Threads {
  #root: string;
  #context: SiteContext;
  #waiting: Job[] = [];
  #workers = new Map<Worker, Job | undefined>();
  #users = 0;

  /** `root` is the folder of the project. */
  constructor(root: string, context: SiteContext) {
    this.#root = root;
    this.#context = context;
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
  run(task: Task): Promise<EntryAnswer[]> {
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
    const worker = new Worker(path.join(this.#root, 'src/reading/thread.ts'), {
      workerData: this.#context,
      // A thread that may grow without end does not tidy up, and on a small machine all of them together would not fit.
      resourceLimits: { maxOldGenerationSizeMb: MOST_MB },
    });
    this.#workers.set(worker, undefined);
    worker.on('message', (answer: EntryAnswer[]) => {
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

interface Job {
  task: Task;
  done: (answer: EntryAnswer[]) => void;
  failed: (error: Error) => void;
}
