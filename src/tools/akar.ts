import process from 'node:process';
import { text } from 'node:stream/consumers';
import { akar } from '../search/indonesian.ts';
import { isMain, main } from './run.mjs';

/** One line a word: the word, a tab, its root. */
export function rootLines(words: readonly string[]): string {
  return words.map((word) => `${word}\t${akar(word)}\n`).join('');
}

/**
 * `npm run -s akar -- kata …`; without a word, the words of standard input. Without -s, npm prints two lines of its own first, which
 * only an npm setting for all scripts could turn off.
 */
async function akarFromCommandLine(): Promise<void> {
  const given = process.argv.slice(2);
  const input = given.length > 0 ? given.join(' ') : await text(process.stdin);
  process.stdout.write(rootLines(input.split(/\s+/).filter(Boolean)));
}

if (isMain(import.meta.url)) await main(akarFromCommandLine);
