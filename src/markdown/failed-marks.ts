import type { Parent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { ESCAPE, placeWithin, type Remark, sliceOf } from './source-text.ts';
import { pictureProblem } from './urls.ts';

interface Pattern {
  find: RegExp;
  say: (match: RegExpExecArray) => readonly [message: string, help: string];
}

const raw = (what: string) => `${what} tampil apa adanya`;
const always = (find: RegExp, message: string, help: string): Pattern => ({ find, say: () => [`${message}.`, help] });

/** Tried in order; what one has taken, the next does not see. */
const PATTERNS: readonly Pattern[] = [
  { find: /!\[[^\]\n]*\]\(([^)\n]*)\)*/g, say: ([, name = '']) => pictureName(name) },
  always(/!?\[\[[^\]\n]*\]\]/g, raw('"[[…]]"'), 'Tulis [teks tautan](alamat) atau ![isi gambar](./nama-gambar.png).'),
  always(/(?<![\p{L}\p{N}])!\[/gu, raw('"!["'), 'Tulis ![isi gambar](./nama-gambar.png).'),
  always(/\[\^[^\]\n]+\]/g, raw('tanda catatan kaki'), 'Tulis keterangannya sebagai kalimat.'),
  always(/\]\([^)\n]*\)?/g, 'alamat tautan ini tidak terbaca', 'Tulis [teks tautan](alamat), tanpa spasi di dalam alamat.'), // prettier-ignore
  always(/(?<!\[\d+)\]\[(?!\d+\])/g, 'tautan ini tidak punya alamat', 'Tulis [teks tautan](https://alamat).'),
  // "0,05**" and "**) sementara" point to a note.
  always(
    /(?<![\p{L}\p{N}%)*])\*\*(?![*)])/gu,
    raw('"**"'),
    'Tempelkan pada katanya, dengan spasi di luar: **penting**.',
  ),
  always(/(?<![_\p{L}\p{N}])__(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])__(?!_)/gu, raw('"__"'), 'Untuk huruf tebal tulis **penting**.'), // prettier-ignore
  always(/(?<!~)~~(?!~)/g, raw('"~~"'), 'Hapus tanda ini.'),
  always(/==(?=[^\s=])[^=\n]*==/g, raw('"=="'), 'Untuk huruf tebal tulis **penting**.'),
  always(/(?<=^|\s)\*(?=[^\s*])[^*\n]*\s\*(?=\s|$)/gm, raw('"*"'), 'Tempelkan pada katanya: *penting*.'),
  always(/^#{7,}/gm, 'ini belum menjadi judul', 'Judul diawali "##" atau "###".'),
  always(/^#{2,}(?![ \t#])|^#\u00a0/gm, 'ini belum menjadi judul', 'Tulis satu spasi biasa sesudah "##".'),
  always(/\{#[\w-]+\}/g, raw('"{#…}"'), 'Hapus; alamat bagian dibuat dari judulnya.'),
  always(/^:{3,}/gm, raw('":::"'), 'Pakai <Catatan> di berkas .mdx, atau tulis sebagai kalimat.'),
  always(/^\[!\w+\]/gm, 'tanda kotak ini tidak dikenal', 'Pakai <Catatan> di .mdx, atau tulis sebagai kalimat.'),
  always(/`{3,}/g, raw('"```"'), 'Taruh "```" pada barisnya sendiri, di atas dan di bawah kode.'),
  always(/^(?=[^\n|]*\|)(?=[^\n–—-]*(?:-{2}|[–—]))[-–—:| \t]+$/gm, 'garis pemisah tabel ini tidak cocok dengan barisnya', 'Samakan banyaknya kolom di baris judul, garis pemisah, dan isi.'), // prettier-ignore
];

/** Every mark that was typed for Markdown, did not work, and stands on the page. `lines` are those the tree was read from. */
export function failedMarks(tree: Root, lines: readonly string[]): Remark[] {
  const found: Remark[] = [];
  visit(tree, 'text', (node, _index, parent) => {
    let text = typed(node, parent, lines);
    // Of a pair that failed both ends stand there.
    const said = new Set<string>();
    for (const { find, say } of PATTERNS) {
      for (const match of text.matchAll(find)) {
        const [message, help] = say(match);
        if (said.has(message)) continue;
        said.add(message);
        found.push({ ...placeWithin(node, text, match.index), message, help });
      }
      text = text.replaceAll(find, (whole) => ' '.repeat(whole.length));
    }
  });
  return found;
}

/** The source of a text, with what is escaped on purpose left out; as long as the source. */
function typed(node: Text, parent: Parent | undefined, lines: readonly string[]): string {
  const text = sliceOf(node, lines)
    .replaceAll(ESCAPE, '\u0001\u0001')
    .replace(/\n[ \t>]*/g, (start) => `\n${'\u0002'.repeat(start.length - 1)}`);
  // "^" is the start of a line to its writer: not where a text goes on after a link.
  const isFirst = parent?.children[0] === node;
  return isFirst ? text : text.replace(/^[#:|]+/, (marks) => '\u0001'.repeat(marks.length));
}

/** A picture that Markdown cannot read, most often for what its name holds. */
function pictureName(name: string): readonly [message: string, help: string] {
  const { message, help } = pictureProblem(name.trim()) ?? {
    message: 'gambar ini tidak terbaca.',
    help: 'Tulis ![isi gambar](./nama-gambar.png) pada barisnya sendiri.',
  };
  return [message, help];
}
