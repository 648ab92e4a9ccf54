import { SHORT_KIND_NAMES } from '../../catalog/kind-names.ts';
import type { Kamus } from '../../search/kamus.ts';
import { readRows, suggest } from '../../search/suggest.ts';
import { make } from '../site/dom.ts';
import { nextTask } from '../site/next-task.ts';
import { loadKamus, loadTitles } from './kamus.ts';
import { rowAddress } from './row-address.ts';

const MOST = 7;
/** So many rows take a millisecond on a computer; the first of them, in code that has not run yet, ten. */
const PIECE = 6;
const NAMES: Readonly<Record<string, string>> = {
  ...SHORT_KIND_NAMES,
  masalah: 'Masalah',
  peran: 'Peran',
  jawaban: 'Jawaban',
  halaman: 'Halaman',
};

/** Suggests answers, pages, titles, problems and roles for what is typed so far, as options that are links; none for an empty box. */
export async function suggestionItems(base: string, typed: string): Promise<HTMLLIElement[]> {
  if (typed.trim().length < 2) return [];
  const kamus = await loadKamus(base);
  await loadTitles(base, typed, kamus).catch(() => undefined);
  await readInPieces(kamus);
  return suggest(typed, kamus, MOST).map(({ kind, id, text }) => {
    const label = make('span', { className: 'saran-jenis' }, NAMES[kind] ?? '');
    const option = make('a', { href: rowAddress(base, kind, id), className: 'saran', tabIndex: -1 }, label, text);
    option.setAttribute('role', 'option');
    const item = make('li', {}, option);
    item.setAttribute('role', 'presentation');
    return item;
  });
}

/** Keys come first: between two pieces the page answers and paints. */
async function readInPieces(kamus: Kamus): Promise<void> {
  while (readRows(kamus, PIECE)) await nextTask();
}
