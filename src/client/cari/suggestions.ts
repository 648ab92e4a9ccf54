import { suggest } from '../../search/suggest.ts';
import { make } from '../site/dom.ts';
import { loadKamus, loadTitles } from './kamus.ts';

const MOST = 7;
const NAMES: Readonly<Record<string, string>> = {
  kasus: 'Pengalaman',
  praktik: 'Praktik baik',
  studi: 'Penelitian',
  masalah: 'Masalah',
  peran: 'Peran',
  jawaban: 'Jawaban',
};

/** Where rows lead whose kind is not the name of their folder: a problem sentence to its practice, an answer to its page. */
const FOLDERS: Readonly<Record<string, string>> = { masalah: 'praktik', jawaban: 'masalah' };

/** Suggests titles, problems and roles for what is typed so far, as links; none for an empty box. */
export async function suggestionItems(base: string, typed: string): Promise<HTMLLIElement[]> {
  if (typed.trim().length < 2) return [];
  const kamus = await loadKamus(base);
  await loadTitles(base, typed, kamus).catch(() => undefined);
  return suggest(typed, kamus, MOST).map(({ kind, id, text }) => {
    const folder = FOLDERS[kind] ?? kind;
    const label = make('span', { className: 'saran-jenis' }, NAMES[kind] ?? '');
    const link = { href: `${base}${folder}/${id}/`, className: 'saran' };
    return make('li', {}, make('a', link, label, text));
  });
}
