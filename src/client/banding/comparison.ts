import { make } from '../site/dom.ts';
import { type Compared, comparisonTable, foldedPart } from './comparison-table.ts';
import { quotedPart } from './quoted-part.ts';

const MOST = 3;
const ENTRY = /^(kasus|praktik)\/[a-z0-9-]{1,80}$/;
/** Parts of an entry's page, marked there with `data-banding`, in the order they are compared. */
const ASPECTS = [
  ['ringkas', 'Apa ini'],
  ['angka', 'Semua angkanya'],
  ['bukti', 'Mengapa tingkat buktinya begitu'],
  ['batas', 'Batas dan kecocokan'],
] as const;

/** Entries side by side: their facts in a table, what they say at length folded, and what else to compare them with. */
export function comparison(entries: readonly Compared[], base: string): HTMLElement[] {
  if (entries.length === 0) return [];
  return [
    ...comparisonTable(entries, (entry) => head(entry, entries, base)),
    ...ASPECTS.flatMap(([key, title]) => aspect(key, title, entries, base)),
    ...suggestions(entries, base),
  ];
}

/** The head of a column: the entry, and a link that takes it out. */
function head({ id, title }: Compared, entries: readonly Compared[], base: string): HTMLElement[] {
  const others = entries.filter((entry) => entry.id !== id).map((entry) => entry.id);
  const out = make('a', { href: address(others), className: 'block min-h-11 py-2 font-normal' }, 'Keluarkan');
  out.setAttribute('aria-label', `Keluarkan: ${title}`);
  return [make('a', { href: `${base}${id}/`, className: 'inline-block min-h-6 py-0.5' }, title), out];
}

/** What an entry says at length about one thing, its own words beside those of the others, behind one tap. */
function aspect(key: string, title: string, entries: readonly Compared[], base: string): HTMLElement[] {
  const quotes = entries.map(({ page }) => [...page.querySelectorAll(`[data-banding="${key}"]`)].map(quotedPart));
  if (quotes.every((parts) => parts.every((part) => part.textContent.trim() === ''))) return [];
  const cells = entries.map(({ id, title: name }, index) => {
    const heading = make('h3', { className: 'mb-2 text-[1rem]' }, make('a', { href: `${base}${id}/` }, name));
    const parts = quotes[index] ?? [];
    const none = make('p', { className: 'text-abu' }, 'Tidak ada keterangan.');
    return make('div', { className: 'panel min-w-0' }, heading, ...(parts.length > 0 ? parts : [none]));
  });
  const className = `grid gap-4 pb-4 ${entries.length === 3 ? 'lg:grid-cols-3' : 'lg:grid-cols-2'}`;
  return [foldedPart(title, make('div', { className }, ...cells))];
}

function suggestions(entries: readonly Compared[], base: string): HTMLElement[] {
  if (entries.length >= MOST) return [];
  const ids = entries.map(({ id }) => id);
  const near = entries.flatMap(({ page }) =>
    [...page.querySelectorAll<HTMLAnchorElement>('[data-terkait] a')].map((link) => ({
      id: new URL(link.href, location.href).pathname.slice(base.length).replace(/\/$/, ''),
      title: link.querySelector('[data-isi="judul"]')?.textContent.trim() ?? '',
    })),
  );
  const fresh = [
    ...new Map(near.filter(({ id }) => ENTRY.test(id) && !ids.includes(id)).map((row) => [row.id, row])).values(),
  ];
  const heading = entries.length < 2 ? 'Bandingkan dengan' : 'Tambah satu lagi';
  const items = fresh
    .slice(0, 8)
    .map(({ id, title }) => make('li', {}, make('a', { href: address([...ids, id]), className: 'cip' }, title)));
  const search = {
    href: `${base}cari/?${new URLSearchParams({ banding: ids.join(',') }).toString()}`,
    className: 'inline-flex min-h-11 items-center',
  };
  return [
    make(
      'section',
      { className: 'mt-10' },
      make('h2', { className: 'text-[1.4rem]' }, heading),
      make('ul', { className: 'mt-3 flex flex-wrap gap-2' }, ...items),
      make('p', {}, make('a', search, 'Cari tulisan lain untuk dibandingkan')),
    ),
  ];
}

function address(ids: readonly string[]): string {
  return `?${ids.map((id) => `id=${id}`).join('&')}`;
}
