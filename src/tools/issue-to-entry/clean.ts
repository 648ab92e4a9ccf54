import { typedItems } from '../../markdown/list-marks.ts';
import { withoutHidden } from '../../writing/hidden.ts';

// The address may hold a pair of brackets itself.
const PICTURE = /!\[([^\]\n]{0,300})\]\(((?:[^()\n]|\([^()\n]*\))*)\)/g;
const TAG =
  /<(\/?)(a|abbr|b|big|blockquote|br|center|code|del|details|div|em|figcaption|figure|font|h[1-6]|hr|i|iframe|img|input|ins|kbd|li|mark|ol|p|picture|pre|s|script|small|span|strike|strong|style|sub|summary|sup|table|tbody|td|tfoot|th|thead|tr|u|ul|video)((?:\s(?:"[^"]*"|'[^']*'|[^'"<>]){0,2000})?)\/?>/gi;
const BLOCK = /^(blockquote|br|div|figure|h[1-6]|hr|li|p|pre|summary|table|tr)$/i;
const COMMENT = /<!--([\s\S]*?)-->/g;

/** An answer without what nobody sees (closed comments, hidden characters), without tags, and without pictures, which live on another host. */
export function prose(answer: string): string {
  return withoutHidden(answer.replace(/\r\n?/g, '\n').replace(COMMENT, ''))
    .replace(TAG, (_tag, close: string, name: string, rest: string) => wordsOf(name, rest, close === '/'))
    .replace(PICTURE, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** What `prose` leaves out and somebody may miss, as sentences for the editors. */
export function leftOut(body: string): string[] {
  const pictures = [...body.matchAll(PICTURE)].map(([, alt = '', url = '']) => shownPicture(url.split(/\s/)[0] ?? '', alt)); // prettier-ignore
  const tags = [...body.replace(COMMENT, '').matchAll(TAG)];
  const images = tags.filter(([, close, name]) => !close && /^img$/i.test(name ?? ''));
  const all = [...pictures, ...images.map(([, , , rest = '']) => shownPicture(attribute(rest, 'src'), attribute(rest, 'alt')))]; // prettier-ignore
  const names = [...new Set(tags.map(([, , name = '']) => name.toLowerCase()))].filter((name) => name !== 'img');
  const comments = [...body.matchAll(COMMENT)].map(([, text = '']) => text.trim()).filter(Boolean);
  return [
    ...(all.length > 0 ? [`${all.length} gambar tidak dibawa: ${all.join('; ')}.`] : []),
    ...(names.length > 0 ? [`Tag HTML dilepas dari teksnya: ${names.map((name) => `<${name}>`).join(', ')}.`] : []),
    ...comments.map((text) => `Komentar tersembunyi tidak dibawa: ${text}`),
  ];
}

/** An answer on one line, for a key of the front matter. */
export function oneLine(answer: string | undefined): string {
  return prose(answer ?? '').replace(/\s+/g, ' ');
}

/** Items of an answer: one a line, list marks taken off. */
export function itemsOf(answer: string | undefined): string[] {
  return typedItems(prose(answer ?? ''));
}

function wordsOf(name: string, rest: string, isEnd: boolean): string {
  if (/^td|th$/i.test(name)) return isEnd ? ' ' : '';
  const address = /^a$/i.test(name) && !isEnd ? attribute(rest, 'href') : '';
  return address === '' ? (BLOCK.test(name) ? '\n' : '') : `${address} `;
}

function shownPicture(url: string, alt: string): string {
  return alt.trim() === '' ? url : `${url} (${alt.trim()})`;
}

function attribute(text: string, name: string): string {
  const [, double, single, bare] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(text) ?? []; // prettier-ignore
  return double ?? single ?? bare ?? '';
}
