import { bandParts } from '../../catalog/tenun.ts';
import type { Akar } from '../../search/akar.ts';
import { markMatches } from '../../search/document.ts';
import { make } from '../site/dom.ts';
import { entryOf, type ResultData } from './pagefind.ts';

/** What of the query is highlighted in a card. */
export interface Marking {
  roots: readonly string[];
  akar: Akar;
}

interface CardFacts {
  jenis: string;
  tema: string;
  temaIndex: number;
  fakta: string[];
}

/** Fills a copy of the card of the lists with one search result. */
export function fillCard(card: HTMLElement, { url, meta }: ResultData, marking: Marking | undefined): HTMLElement {
  const facts: CardFacts = JSON.parse(meta['card'] ?? '{}');
  const part = (name: string) => card.querySelector<HTMLElement>(`[data-isi="${name}"]`);
  part('jenis')?.replaceChildren(`${facts.jenis} · ${facts.tema}`);
  part('judul')?.replaceChildren(...marked(meta['title'] ?? '', marking));
  part('ringkasan')?.replaceChildren(...marked(meta['ringkasan'] ?? '', marking));
  // A study has no level: it is what levels are computed from.
  if (meta['tingkat'] === undefined) part('bukti')?.closest('li')?.remove();
  else part('bukti')?.replaceChildren(meta['bukti'] ?? '');
  part('judul')?.setAttribute('href', url);
  part('fakta')?.append(...facts.fakta.map((text) => make('li', {}, text)));
  const [weave, badge] = card.querySelectorAll('svg');
  const [band] = bandParts([facts.temaIndex]);
  weave?.querySelector('g')?.setAttribute('class', `tenun-${band?.colour}`);
  weave?.querySelector('path')?.setAttribute('d', band?.d ?? '');
  badge?.querySelectorAll('path').forEach((grain, n) => {
    grain.classList.toggle('fill-kunyit', n < Number(meta['tingkat']));
    grain.classList.toggle('fill-transparent', n >= Number(meta['tingkat']));
  });
  return card;
}

export function moreButton(left: number, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  Object.assign(button, { type: 'button', className: 'tombol tombol-tepi mt-4' });
  button.textContent = `Tampilkan lagi (${left} tersisa)`;
  button.dataset['lagi'] = '';
  button.addEventListener('click', onClick);
  return button;
}

/** Adds a link to compare this result, when the search was opened from a comparison (`?banding=kasus/a`). */
export function offerComparison(card: HTMLElement, result: ResultData, base: string): HTMLElement {
  const compared = new URLSearchParams(location.search).get('banding')?.split(',').slice(0, 2) ?? [];
  const own = entryOf(result);
  const place = card.querySelector<HTMLElement>('[data-isi="banding"]');
  if (compared.length === 0 || own === undefined || own.startsWith('studi/') || !place) return card;
  const href = `${base}banding/?${[...compared, own].map((id) => `id=${encodeURIComponent(id)}`).join('&')}`;
  place.append(make('a', { href, className: 'tombol tombol-tepi relative' }, 'Bandingkan dengan pilihan Anda'));
  place.hidden = false;
  return card;
}

function marked(text: string, marking: Marking | undefined): (string | HTMLElement)[] {
  if (!marking) return [text];
  return markMatches(text, marking.roots, marking.akar).map((segment) =>
    segment.match ? make('mark', {}, segment.text) : segment.text,
  );
}
