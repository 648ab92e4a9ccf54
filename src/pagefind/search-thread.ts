import { parentPort, workerData } from 'node:worker_threads';
import type { SearchInput } from '../publishing/search-input.ts';
import { writeSearch } from './search-index.ts';

export interface SearchWork {
  /** A `SearchInput` as JSON. */
  input: string;
  folder: string;
}

// Started by pagefind.ts; answers with the number of entries when all files are written.
if (parentPort) {
  const { input, folder }: SearchWork = workerData;
  const parsed: SearchInput = JSON.parse(input);
  await writeSearch(parsed, folder);
  parentPort.postMessage(parsed.documents.length);
}
