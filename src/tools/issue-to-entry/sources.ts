import type { FormValues } from '../../writing/form-state.ts';
import { itemsOf } from './clean.ts';

// With a scheme, or plainly an address of a site; a pair of brackets may be part of it.
const ADDRESS =
  /(?:https?:\/\/|www\.|(?<![\w@.-])(?:[\w-]+\.){1,5}(?:go|ac|co|or|sch|desa|web|mil)\.id(?![\w.-]))(?:[^\s<>"()]|\([^\s<>"()]*\))*/gi;

/** A source. Who makes the claim is for the editors to judge, so each starts at the weakest kind. */
export function sourceRow(known: FormValues, today: string): FormValues {
  return { ...known, jenis: 'klaim-pemilik', dibaca: today };
}

/** Sources written one a line: a title and an address, or one of them; and lines that hold two addresses. */
export function sourceRows(
  answer: string | undefined,
  unit: string,
  today: string,
): { rows: FormValues[]; problems: string[] } {
  const items = itemsOf(answer).map((item) => ({ item, addresses: [...new Set(item.match(ADDRESS)?.map(trimmed))] }));
  const rows = items.map(({ item, addresses: [address = ''] }, index) => {
    const url = address === '' || /^https?:/i.test(address) ? address : `https://${address}`;
    const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
    const title = item
      .replaceAll(`[${address}](${address})`, '')
      .replaceAll(address, '')
      .replace(/\[([^\]]*)\]\(\s*\)/g, '$1')
      .replace(/<\s*>|\(\s*\)/g, '')
      .replace(/\s{2,}/g, ' ')
      .replace(/^[\s:;,|–—-]+|[\s:;,|–—-]+\.?$/g, '');
    return sourceRow({ id: `sumber-${index + 1}`, judul: title || host, penerbit: host || unit, url }, today);
  });
  const problems = items
    .filter(({ addresses }) => addresses.length > 1)
    .map(({ addresses }) => `Satu baris sumber memuat ${addresses.length} alamat: ${addresses.join(', ')}. Tulis satu sumber satu baris.`); // prettier-ignore
  return { rows, problems };
}

function trimmed(address: string): string {
  return address.replace(/[.,;:!?'”’*_\]]+$/, '');
}
