import { suggest } from '../../search/suggest.ts';
import { loadKamus, loadTitles } from './kamus.ts';

const MOST = 7;
const NAMES: Readonly<Record<string, string>> = {
  kasus: 'Kasus',
  praktik: 'Praktik',
  masalah: 'Masalah',
  peran: 'Peran',
};

/** Suggests titles, problems and roles for what is typed so far, as links; none for an empty box. */
export async function suggestionItems(base: string, typed: string): Promise<HTMLLIElement[]> {
  if (typed.trim().length < 2) return [];
  const kamus = await loadKamus(base);
  await loadTitles(base, typed, kamus).catch(() => undefined);
  return suggest(typed, kamus, MOST).map(({ kind, id, text }) => {
    const folder = kind === 'masalah' ? 'praktik' : kind;
    const link = Object.assign(document.createElement('a'), { href: `${base}${folder}/${id}/`, className: 'saran' });
    const label = Object.assign(document.createElement('span'), {
      className: 'saran-jenis',
      textContent: NAMES[kind] ?? '',
    });
    link.append(label, text);
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
}
