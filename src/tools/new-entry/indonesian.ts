import process from 'node:process';
import type { Writable } from 'node:stream';

// @clack/prompts has these words in its code and no setting for them (version 1.9.0).
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/Search:/g, 'Cari:'],
  [/No matches found/g, 'Tidak ada yang cocok'],
  [/(\d+) match(?:es)?\)/g, '$1 cocok)'],
  [/(\d+) items selected/g, '$1 dipilih'],
  [/ to navigate/g, ' pindah'],
  [/ to select/g, ' pindah'],
  [/(Tab:|Space\/Tab:)(\S*) select/g, '$1$2 pilih'],
  [/ confirm/g, ' selesai'],
  [/Type:/g, 'Ketik:'],
  [/ to search/g, ' mencari'],
  [/Space\/Tab:/g, 'Spasi/Tab:'],
];

/** The terminal, with the fixed words of the prompts in Indonesian. */
export const indonesian: Writable = new Proxy(process.stdout, {
  get(stdout, key) {
    if (key === 'write') return (chunk: string | Uint8Array) => stdout.write(translated(chunk));
    const value: unknown = Reflect.get(stdout, key, stdout);
    return typeof value === 'function' ? value.bind(stdout) : value;
  },
});

function translated(chunk: string | Uint8Array): string | Uint8Array {
  if (typeof chunk !== 'string') return chunk;
  return WORDS.reduce((text, [english, words]) => text.replace(english, words), chunk);
}
