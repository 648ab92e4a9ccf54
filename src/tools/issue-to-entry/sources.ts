import type { FormValues } from '../../writing/form-state.ts';
import { itemsOf } from './clean.ts';

/** A source. Who makes the claim is for the editors to judge, so each starts at the weakest kind. */
export function sourceRow(known: FormValues, today: string): FormValues {
  return { ...known, jenis: 'klaim-pemilik', dibaca: today };
}

/** Sources written one a line: a title and an address, or one of them. */
export function sourceRows(answer: string | undefined, unit: string, today: string): FormValues[] {
  return itemsOf(answer).map((item, index) => {
    const url = /https?:\/\/[^\s<>"()]+/.exec(item)?.[0].replace(/[.,;]+$/, '') ?? '';
    const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
    const title = item
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(url, '')
      .replace(/^[\s:,–-]+|[\s:,–-]+$/g, '');
    return sourceRow({ id: `sumber-${index + 1}`, judul: title || host, penerbit: host || unit, url }, today);
  });
}
