import process from 'node:process';
import { ACTIVE } from './mutations.ts';

// What makes a text leave the place it stands in.
const BREAKS = [
  '', '">', "'>", '`>', '"', "'", '-->', '<!--', ']]>', '<![CDATA[', '</p>', '</a>', '</figcaption>', '</script>', '</style>', '</title>', '</textarea>',
  '</noscript>', '</template>', '</summary></details>', '<img x', '<a title="', '\\">', '\u0000', '\n\n',
] as const; // prettier-ignore

const RUN = 'self.DIRETAS=1';

// What does something once it has left: elements that run or load, handlers, and attributes for an element that stands there already.
const ACTS = [
  `<script>${RUN}</script>`, `<script src=//x.example/a.js></script>`, `<ScRiPt >${RUN}</sCrIpT >`, `<img src=x onerror=${RUN}>`, `<img/src="x"/onerror="${RUN}">`,
  `<svg onload=${RUN}>`, `<svg/onload=${RUN}//`, `<svg><script>${RUN}</script></svg>`, `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=${RUN}>#x"/></svg>`, `<svg><foreignObject><iframe srcdoc="<script>${RUN}</script>">`,
  `<svg><style><img src=x onerror=${RUN}></style>`, `<svg><p><style><a title="</style><img src=x onerror=${RUN}>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`, `<math href="javascript:${RUN}">x</math>`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}>`, `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<iframe src="javascript:${RUN}"></iframe>`, `<iframe srcdoc="<script>${RUN}</script>">`, `<object data="data:text/html,<script>${RUN}</script>">`,
  `<embed src="javascript:${RUN}">`, '<base href=//x.example/>', '<link rel=stylesheet href=//x.example/a.css>', `<meta http-equiv=refresh content="0;javascript:${RUN}">`,
  '<style>@import "//x.example/a.css";</style>', `<form action=//x.example><button formaction="javascript:${RUN}">a</button>`, `<input autofocus onfocus=${RUN}>`,
  `<details open ontoggle=${RUN}>`, `<video><source onerror=${RUN}></video>`, `<audio src=x onerror=${RUN}>`, `<marquee onstart=${RUN}>`, `<body onload=${RUN}>`,
  `<a href="javascript:${RUN}">a</a>`, `<a href="java&#x09;script:${RUN}">a</a>`, `<a href=&#106;avascript:${RUN}>a</a>`, `<x id=isi tabindex=1 onfocus=${RUN} style=position:fixed>`,
  ` tabindex=1 autofocus onfocus=${RUN} x=`, ` onmouseover=${RUN} style=position:fixed;inset:0;display:block x=`, `<template><img src=x onerror=${RUN}></template>`,
  `<xmp><img src=x onerror=${RUN}></xmp>`, '<plaintext>', `<select><option><style></select><img src=x onerror=${RUN}>`, `<listing>&lt;img onerror=${RUN} src=x&gt;</listing>`,
  `<portal src=javascript:${RUN}>`, `<button popovertarget=x>a</button><div popover id=x onbeforetoggle=${RUN}>`, `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `{{constructor.constructor('${RUN}')()}}`, `<?xml-stylesheet href="javascript:${RUN}"?>`, `<!DOCTYPE x [<!ENTITY y "${RUN}">]>&y;`, '+ADw-script+AD4-', '<p', '<',
] as const; // prettier-ignore

// `npm test` takes every fifth way out for each thing to do, `npm run fuzz` each with each.
const STEP = process.env['FUZZ_RUNS'] === undefined ? 5 : 1;

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
