import { find, hasStarted, make, say } from '../site/dom.ts';
import { failureText } from '../site/failure.ts';
import { inTime } from '../site/in-time.ts';
import { trusted } from '../site/trusted.ts';

const MOST = 3;
const ENTRY = /^(kasus|praktik)\/[a-z0-9-]{1,80}$/;
/** Parts of an entry's page, marked there with `data-banding`, in the order they are compared. */
const ASPECTS = [
  ['ringkas', 'Apa ini'],
  ['konteks', 'Konteks dan kebutuhan'],
  ['angka', 'Angkanya'],
  ['bukti', 'Bukti'],
  ['batas', 'Batas dan kecocokan'],
] as const;

interface Loaded {
  id: string;
  title: string;
  page: Document;
}

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
    this.partOf('isi').replaceChildren(
      this.picked(entries),
      ...ASPECTS.map(([key, title]) => this.aspect(key, title, entries)),
      ...this.suggestions(entries),
    );
  }

  private async load(id: string): Promise<Loaded> {
    const html = await inTime(async (signal) => {
      const response = await fetch(`${this.base}${id}/`, { signal });
      if (!response.ok) throw new Error(`${id}: ${response.status}`);
      return response.text();
    });
    const page = new DOMParser().parseFromString(trusted.createHTML(html), 'text/html');
    return { id, title: page.querySelector('h1')?.textContent.trim() ?? id, page };
  }

  /** Entries that are compared now, each with a link that removes it. */
  private picked(entries: readonly Loaded[]): HTMLElement {
    const items = entries.map(({ id, title }) => {
      const others = entries.filter((entry) => entry.id !== id).map((entry) => entry.id);
      return make('li', {}, make('a', { href: address(others), className: 'cip' }, `Keluarkan: ${title}`));
    });
    return make('ul', { className: 'flex flex-wrap gap-2' }, ...items);
  }

  /** One aspect: a heading, and under it each entry's own words side by side. */
  private aspect(key: string, title: string, entries: readonly Loaded[]): HTMLElement {
    const cells = entries.map(({ id, title: name, page }) => {
      const heading = make('h3', { className: 'mb-2 text-[1rem]' }, make('a', { href: `${this.base}${id}/` }, name));
      const parts = [...page.querySelectorAll(`[data-banding="${key}"]`)].map(quote);
      const none = make('p', { className: 'text-abu' }, 'Tidak ada keterangan.');
      return make('div', { className: 'panel min-w-0' }, heading, ...(parts.length > 0 ? parts : [none]));
    });
    const className = `mt-3 grid gap-4 ${entries.length === 3 ? 'lg:grid-cols-3' : 'lg:grid-cols-2'}`;
    const heading = make('h2', { className: 'text-[1.4rem]' }, title);
    return make('section', { className: 'mt-8' }, heading, make('div', { className }, ...cells));
  }

  private suggestions(entries: readonly Loaded[]): HTMLElement[] {
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

/** Copies a part of another page for this one: without ids and its own heading, lower headings one level down. */
function quote(part: Element): Node {
  const copy = document.importNode(part, true);
  copy.querySelector('h1, h2')?.remove();
  for (const marked of [copy, ...copy.querySelectorAll('[id], [aria-labelledby]')]) {
    marked.removeAttribute('id');
    marked.removeAttribute('aria-labelledby');
  }
  copy.classList.remove('panel', 'mt-10', 'mb-10');
  for (const heading of copy.querySelectorAll('h2, h3')) {
    heading.replaceWith(make('h4', { className: heading.className }, ...heading.childNodes));
  }
  // Two tables of the same name would be two landmarks of the same name.
  for (const region of copy.querySelectorAll('[role="region"]'))
    for (const name of ['role', 'aria-label']) region.removeAttribute(name);
  for (const anchor of copy.querySelectorAll('a[href^="#"]')) anchor.replaceWith(...anchor.childNodes);
  return copy;
}

customElements.define('banding-lumbung', BandingLumbung);
