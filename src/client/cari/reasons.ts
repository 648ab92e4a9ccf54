import { bestPassage, aroundMatch, type FoundPassage, type Passage, sentences } from '../../search/passages.ts';
import { inTime } from '../site/in-time.ts';
import { inMarks, type Marking } from './marks.ts';
import { entryOf, type ResultData } from './pagefind.ts';

/** Why a result was found, from what came with it: a sentence of its summary, a problem, another name; else how its summary begins. */
export function knownReason({ meta }: ResultData, marking: Marking | undefined): FoundPassage {
  const told = sentences(meta['ringkasan'] ?? '');
  const first = { text: told[0] ?? '', share: 0 };
  if (!marking) return first;
  const passages: Passage[] = [
    ...told.map((text) => ({ text })),
    ...listed(meta['masalah']).map((text) => ({ text, label: 'Masalah' })),
    ...listed(meta['nama']).map((text) => ({ text, label: 'Dicari juga sebagai' })),
    ...listed(meta['untuk']).map((text) => ({ text, label: 'Tentang' })),
  ];
  return bestPassage(passages, marking.roots, marking.akar) ?? first;
}

/** Writes a reason into its row. */
export function showReason(row: HTMLElement, { text, label }: Passage, marking: Marking | undefined): void {
  const segments = marking ? aroundMatch(text, marking.roots, marking.akar) : [{ text, match: false }];
  row
    .querySelector('[data-isi="alasan"]')
    ?.replaceChildren(...(label === undefined ? [] : [`${label}: `]), ...inMarks(segments));
}

/**
 * Looks in the texts themselves for a sentence that says more than what came with the results; only of rows that come into view, and
 * after they have been painted. What does not come is left as it is.
 */
export function seekReasons(base: string, rows: readonly ResultRow[], marking: Marking): void {
  const observer = new IntersectionObserver((seen) => {
    for (const { target, isIntersecting } of seen) {
      const found = rows.find(({ row }) => row === target);
      if (!isIntersecting || !found) continue;
      observer.unobserve(target);
      void seekReason(base, found, marking).catch(() => undefined);
    }
  });
  for (const { row, data } of rows) if (knownReason(data, marking).share < 1) observer.observe(row);
}

async function seekReason(base: string, { row, data }: ResultRow, marking: Marking): Promise<void> {
  const entry = entryOf(data);
  if (entry === undefined) return;
  const text = await inTime(async (signal) => {
    const response = await fetch(`${base}cari/teks/${entry}.txt`, { signal });
    return response.ok ? response.text() : '';
  });
  const told = sentences(text).map((sentence) => ({ text: sentence }));
  const better = bestPassage(told, marking.roots, marking.akar);
  if (better && better.share > knownReason(data, marking).share) showReason(row, better, marking);
}

function listed(joined: string | undefined): string[] {
  return joined === undefined || joined === '' ? [] : joined.split(' | ');
}

export interface ResultRow {
  row: HTMLElement;
  data: ResultData;
}
