import type { RowFacts } from '../../catalog/row-facts.ts';
import { make } from '../site/dom.ts';
import { marked, type Marking } from './marks.ts';
import { entryOf, type ResultData } from './pagefind.ts';
import { knownReason, showReason } from './reasons.ts';

/** Fills a copy of the row of the lists with one search result. */
export function fillRow(row: HTMLElement, data: ResultData, marking: Marking | undefined): HTMLElement {
  const { url, meta } = data;
  const facts: RowFacts & { jenis: string; keyakinan: string } = JSON.parse(meta['card'] ?? '{}');
  const part = (name: string) => row.querySelector<HTMLElement>(`[data-isi="${name}"]`);
  part('jenis')?.replaceChildren(facts.jenis);
  part('judul')?.replaceChildren(...marked(meta['title'] ?? '', marking));
  part('judul')?.setAttribute('href', url);
  part('hasil')?.replaceChildren(...marked(facts.hasil, marking));
  showReason(row, knownReason(data, marking), marking);
  // A study has no level: it is what levels are computed from.
  if (meta['tingkat'] === undefined) part('bukti')?.closest('li')?.remove();
  else part('bukti')?.replaceChildren(facts.keyakinan);
  part('fakta')?.append(...facts.fakta.map((text) => make('li', {}, text)));
  row.querySelectorAll('svg path').forEach((grain, n) => {
    grain.classList.toggle('fill-kunyit', n < Number(meta['tingkat']));
    grain.classList.toggle('fill-transparent', n >= Number(meta['tingkat']));
  });
  return row;
}

/** Adds a link to compare this result, when the search was opened from a comparison (`?banding=kasus/a`). */
export function offerComparison(row: HTMLElement, result: ResultData, base: string): HTMLElement {
  const compared = new URLSearchParams(location.search).get('banding')?.split(',').slice(0, 2) ?? [];
  const own = entryOf(result);
  const place = row.querySelector<HTMLElement>('[data-isi="banding"]');
  if (compared.length === 0 || own === undefined || own.startsWith('studi/') || !place) return row;
  const href = `${base}banding/?${[...compared, own].map((id) => `id=${encodeURIComponent(id)}`).join('&')}`;
  place.append(make('a', { href, className: 'tombol tombol-tepi relative' }, 'Bandingkan dengan pilihan Anda'));
  place.hidden = false;
  return row;
}
