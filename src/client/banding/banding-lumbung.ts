import { find, hasStarted, say } from '../site/dom.ts';
import { failureText } from '../site/failure.ts';
import { inTime } from '../site/in-time.ts';
import { trusted } from '../site/trusted.ts';
import type { Compared } from './comparison-table.ts';

const MOST_COMPARED = 3;
const ENTRY = /^(kasus|praktik)\/[a-z0-9-]{1,80}$/;

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
    try {
      const { comparison } = await import('./comparison.ts');
      this.partOf('isi').replaceChildren(...comparison(entries, this.base));
    } catch (error) {
      return this.say(`Tidak dapat dibandingkan. ${failureText(error)}`);
    }
    this.say(
      [
        entries.length > 0 || failed.length === 0 ? `${entries.length} tulisan dibandingkan.` : '',
        gone.length > 0 ? `Tidak ada lagi di situs ini: ${gone.join(', ')}.` : '',
        first ? `Tidak dapat dimuat: ${unread}. ${failureText(first.error)}` : '',
      ]
        .filter(Boolean)
        .join(' '),
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
  return [...new Set(new URLSearchParams(location.search).getAll('id'))]
    .filter((id) => ENTRY.test(id))
    .slice(0, MOST_COMPARED);
}

customElements.define('banding-lumbung', BandingLumbung);
