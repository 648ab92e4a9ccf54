import fc from 'fast-check';
import { HOSTILE } from '../writing/form-arbitraries.ts';

/** Pieces that have become scripts in other people's pages, and pieces that have broken readers of Markdown, MDX and YAML. */
export const ACTIVE = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', '<iframe srcdoc="<script>1</script>">',
  '<a href="javascript:alert(1)">a</a>', '[a](javascript:alert(1))', '[a](JaVaScRiPt&colon;alert(1))', '[a](java\nscript:alert(1))',
  '[a](data:text/html;base64,PHNjcmlwdD4=)', '[a](vbscript:x)', '![a](javascript:alert(1))', '![a](//x.example/a.png)', '![a](./a.png "onload=x")',
  '<javascript:alert(1)>', '[a]: javascript:alert(1)', '[a][a]', '![a][a]', '<math><mtext><style><img src onerror=alert(1)>', '<template><s>',
  '<Catatan onclick="alert(1)">a</Catatan>', '<Catatan jenis={alert(1)}>a</Catatan>', '<Gambar berkas="javascript:1" alt="a" />',
  '<Gambar berkas="./a.png" alt="&quot; onerror=&quot;x" />', '<Istilah id="&quot;><script>">a</Istilah>', '<Istilah id="a"><Istilah id="b">c</Istilah></Istilah>',
  '<Kutipan peran="<b>">a</Kutipan>', '<Langkah durasi="<img src=x>">a</Langkah>', '{alert(1)}', '<>a</>', '</Catatan>', '<Catatan>',
  '[a <Istilah id="b">c</Istilah>](https://d.example)', '- [ ] a\n- [x] b\n', '| a | b |\n|:-|-:|\n| <b> | `c` |\n', '<!-- a -->', '<?php ?>', '<![CDATA[ a ]]>',
  'https://a.example/"onmouseover="x', '<https://a.example/"onx=">', '[a](https://b.example "c\\" onx=\\"")', '\n# satu\n', '\n###### enam\n', '> ', '```html\n<b>\n```\n',
  '&lt;script&gt;', '&#60;script&#62;', '&#0;', '\\<script>', '`<script>`', '<p>', '</p>', '<x:y z="1"/>', 'a\u0000b', '</textarea></title>',
] as const; // prettier-ignore

/** One change to a text: cut, copy, move, put in a piece, or put it in many times. */
export interface Edit {
  at: number;
  length: number;
  how: 'cut' | 'copy' | 'put' | 'many' | 'break';
  to: number;
  piece: string;
}

// Not fc.double(), which is nearly always close to nought: every change would fall on the first line.
const place = fc.integer({ min: 0, max: 10_000 }).map((part) => part / 10_000);

const edit: fc.Arbitrary<Edit> = fc.record({
  at: place,
  length: fc.nat({ max: 120 }),
  how: fc.constantFrom('cut', 'copy', 'put', 'put', 'put', 'many', 'break'),
  to: place,
  piece: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...ACTIVE) },
    { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  ),
});

export const edits: fc.Arbitrary<Edit[]> = fc.array(edit, { minLength: 1, maxLength: 8 });

export function mutate(source: string, changes: readonly Edit[]): string {
  return changes.reduce(change, source);
}

function change(text: string, { at, length, how, to, piece }: Edit): string {
  const start = Math.floor(at * text.length);
  const [before, part, after] = [text.slice(0, start), text.slice(start, start + length), text.slice(start + length)];
  switch (how) {
    case 'cut':
      return before + after;
    case 'copy': {
      const place = Math.floor(to * text.length);
      return text.slice(0, place) + part + text.slice(place);
    }
    case 'put':
      return before + piece + part + after;
    case 'many':
      return before + piece.repeat(1 + length) + part + after;
    case 'break':
      return `${before}\n\n${piece}\n\n${part}${after}`;
  }
}
