import { readEntry } from '../../../markdown/entry.ts';
import type { EntryCollection } from '../../../schema/index.ts';
import adopsi from './adopsi.md?raw';
import kasus from './kasus.md?raw';
import praktik from './praktik.md?raw';
import studi from './studi.md?raw';

/** The smallest files that pass the checks. The page is not built when one of them no longer does. */
export const examples = {
  kasus: valid('kasus', kasus),
  praktik: valid('praktik', praktik),
  adopsi: valid('adopsi', adopsi),
  studi: valid('studi', studi),
};

function valid(collection: EntryCollection, text: string): string {
  const { findings } = readEntry(collection, text, 'md');
  const lines = findings.map(({ line, message }) => `${collection}.md:${line} ${message}`);
  if (lines.length > 0) throw new Error(`Contoh di /kontribusi/ tidak lolos pemeriksaan:\n${lines.join('\n')}`);
  return text;
}
