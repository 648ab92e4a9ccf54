import process from 'node:process';
import { ACTIVE } from './mutations.ts';
import { PAYLOAD_KINDS } from './payload-kinds.ts';

// What makes a text leave the place it stands in.
export const BREAKS = [
  '', '">', "'>", '`>', '"', "'", '-->', '<!--', ']]>', '<![CDATA[', '</p>', '</a>', '</figcaption>', '</script>', '</style>', '</title>', '</textarea>',
  '</noscript>', '</template>', '</summary></details>', '<img x', '<a title="', '\\">', '\u0000', '\n\n',
] as const; // prettier-ignore

// Elements that run or load, handlers, and attributes for an element that stands there already.
const ACTS = Object.values(PAYLOAD_KINDS).flat();

// `npm test` takes every tenth way out for each thing to do, `npm run fuzz` each with each.
const STEP = process.env['FUZZ_RUNS'] === undefined ? 10 : 1;

/** Texts made to act in another's page: ways out of a place with what to do there, and those of the mutations. */
export const PAYLOADS: readonly string[] = [
  ...ACTIVE,
  ...ACTS.flatMap((act, at) => BREAKS.filter((_, way) => (at + way) % STEP === 0).map((way) => way + act)),
];

/** Written in character references, in which a payload comes through the reader of Markdown. */
export function referenced(text: string): string {
  return text.replaceAll(/[^\w ]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

/** Each place of a body in which a text can stand, by name. */
export const PLACES: Readonly<Record<string, (payload: string) => string>> = {
  paragraph: (text) => text,
  'after another': (text) => `Baca [panduan](https://a.example/ "Judul &lt;img x") lalu ${text} di loket.`,
  heading: (text) => `## ${text}`,
  cell: (text) => `| a |\n| - |\n| ${text} |`,
  code: (text) => `\`${text}\`\n\n~~~~${text}\n${text}\n~~~~`,
  link: (text) => `[${text}](https://a.example/) [a](<${text}>) [b](https://a.example/${text}) <https://a.example/${text}>`,
  'title of a link': (text) => `[a](https://a.example/ "${text}") [b](/kasus/b/ '${text}')\n\n[c]\n\n[c]: https://a.example (${text})`,
  'text of a picture': (text) => `![${text}](./a.png "${text}")`,
  'attributes': (text) => `<Gambar berkas="./a.png" alt="${text}" keterangan="${text}" />\n\n<Kutipan peran="${text}">a</Kutipan>\n\n<Langkah durasi="${text}">a</Langkah>`,
  'a meaning': () => '<Istilah id="a">a</Istilah>',
}; // prettier-ignore
