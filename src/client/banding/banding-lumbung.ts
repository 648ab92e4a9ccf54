import { find, hasStarted, make, say } from '../site/dom.ts';
import { failureText } from '../site/failure.ts';
import { inTime } from '../site/in-time.ts';
import { trusted } from '../site/trusted.ts';
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

/** Compares two or three entries. The address names them (`?id=kasus/a&id=praktik/b`); what they say is read from their pages. */
class BandingLumbung extends HTMLElement {
  connectedCallback(): void {
    hasStarted();
    void this.show();
  }

  private async show(): Promise<void> {
    const ids = chosen();
    this.partOf('mulai').hidden = ids.length > 0;
    if (ids.length === 0) return;
    this.say('Memuat tulisan …');
    const results = await Promise.allSettled(ids.map((id) => this.load(id)));
    const entries = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const failed = results.flatMap((result, index) =>
      result.status === 'rejected' ? [{ id: ids[index], error: result.reason }] : [],
    );
    // What is not there any more, and what could not be looked at.
    const gone = failed.filter(({ error }) => /: 4(04|10)$/.test(String(error))).map(({ id }) => id);
    const [first, ...others] = failed.filter(({ id }) => !gone.includes(id));
    const unread = first && [first, ...others].map(({ id }) => id).join(', ');
    this.say(
      [
        entries.length > 0 || failed.length === 0 ? `${entries.length} tulisan dibandingkan.` : '',
        gone.length > 0 ? `Tidak ada lagi di situs ini: ${gone.join(', ')}.` : '',
        first ? `Tidak dapat dimuat: ${unread}. ${failureText(first.error)}` : '',
      ]
        .filter(Boolean)
        .join(' '),
    );
    if (entries.length === 0) return this.partOf('isi').replaceChildren();
    this.partOf('isi').replaceChildren(
      ...comparisonTable(entries, (entry) => this.head(entry, entries)),
      ...ASPECTS.flatMap(([key, title]) => this.aspect(key, title, entries)),
      ...this.suggestions(entries),
    );
  }

  private async load(id: string): Promise<Compared> {
    const html = await inTime(async (signal) => {
      const response = await fetch(`${this.base}${id}/`, { signal });
      if (!response.ok) throw new Error(`${id}: ${response.status}`);
      return response.text();
    });
    const page = new DOMParser().parseFromString(trusted.createHTML(html), 'text/html');
    return { id, title: page.querySelector('h1')?.textContent.trim() ?? id, page };
  }

  /** The head of a column: the entry, and a link that takes it out. */
  private head({ id, title }: Compared, entries: readonly Compared[]): HTMLElement[] {
    const others = entries.filter((entry) => entry.id !== id).map((entry) => entry.id);
    const out = {
      href: address(others),
      className: 'block min-h-11 py-2 font-normal',
      ariaLabel: `Keluarkan: ${title}`,
    };
    return [make('a', { href: `${this.base}${id}/` }, title), make('a', out, 'Keluarkan')];
  }

  /** What an entry says at length about one thing, its own words beside those of the others, behind one tap. */
  private aspect(key: string, title: string, entries: readonly Compared[]): HTMLElement[] {
    const quotes = entries.map(({ page }) => [...page.querySelectorAll(`[data-banding="${key}"]`)].map(quotedPart));
    if (quotes.every((parts) => parts.every((part) => part.textContent.trim() === ''))) return [];
    const cells = entries.map(({ id, title: name }, index) => {
      const heading = make('h3', { className: 'mb-2 text-[1rem]' }, make('a', { href: `${this.base}${id}/` }, name));
      const parts = quotes[index] ?? [];
      const none = make('p', { className: 'text-abu' }, 'Tidak ada keterangan.');
      return make('div', { className: 'panel min-w-0' }, heading, ...(parts.length > 0 ? parts : [none]));
    });
    const className = `grid gap-4 pb-4 ${entries.length === 3 ? 'lg:grid-cols-3' : 'lg:grid-cols-2'}`;
    return [foldedPart(title, make('div', { className }, ...cells))];
  }

  private suggestions(entries: readonly Compared[]): HTMLElement[] {
    if (entries.length >= MOST) return [];
    const ids = entries.map(({ id }) => id);
    const near = entries.flatMap(({ page }) =>
      [...page.querySelectorAll<HTMLAnchorElement>('[data-terkait] a[data-isi="judul"]')].map((link) => ({
        id: new URL(link.href, location.href).pathname.slice(this.base.length).replace(/\/$/, ''),
        title: link.textContent.trim(),
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
      href: `${this.base}cari/?${new URLSearchParams({ banding: ids.join(',') }).toString()}`,
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

  private say(text: string): void {
    say(this, '[data-status]', text);
  }

  private partOf(name: string): HTMLElement {
    return find(this, `[data-${name}]`);
  }

  private get base(): string {
    return this.dataset['base'] ?? '/';
  }
}

/** Ids of entries in the address; anything else is ignored. */
function chosen(): string[] {
  return [...new Set(new URLSearchParams(location.search).getAll('id'))].filter((id) => ENTRY.test(id)).slice(0, MOST);
}

function address(ids: readonly string[]): string {
  return `?${ids.map((id) => `id=${id}`).join('&')}`;
}

customElements.define('banding-lumbung', BandingLumbung);
