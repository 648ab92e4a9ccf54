import { readFileSync } from 'node:fs';

/** The rows of a .tsv file beside the tests, comments left out. */
export function rows(name: string): string[][] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
