import type { Blockquote, Code, Definition, Heading, List, Nodes, Root, Table, Text } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { visit } from 'unist-util-visit';
import type { Spot } from '../schema/finding.ts';
import { attributesOf } from './allowed.ts';
import { sliceOf } from './source-text.ts';

/** Words or marks of a body that do not come out as they were written. */
export type LostText = Spot & { message: string; help: string };

type Lines = readonly string[];
type Check = (node: never, lines: Lines, parent: Nodes) => LostText[];

const WORD = /[\p{L}\p{N}]+/gu;
const ALNUM = /[\p{L}\p{N}]/u;

/** What each kind of node may do to its own text without a word. */
const CHECKS: Partial<Record<Nodes['type'], Check>> = {
  blockquote,
  heading,
  list,
  table,
  code,
  text: backslashes,
  emphasis: intraword,
  strong: intraword,
  delete: intraword,
};

/**
 * The words of a body against the words of its page: each block of the source is held to what its nodes put out. What Markdown takes
 * for a mark, and a writer does not, is told by its kind; any word that is lost in another way is told as it is.
 */
export function textLost(tree: Root, lines: Lines): LostText[] {
  const found = definitions(tree);
  for (const block of tree.children) {
    const inBlock: LostText[] = [];
    visit(block, (node, _index, parent) => {
      inBlock.push(...(CHECKS[node.type]?.(node as never, lines, (parent as Nodes | undefined) ?? tree) ?? []));
    });
    found.push(...(inBlock.length > 0 ? inBlock : lostWords(block, lines)));
  }
  return found;
}

function blockquote(node: Blockquote, lines: Lines): LostText[] {
  const [, quoted = ''] = /^>[ \t]?(.*)/.exec(sliceOf(node, lines)) ?? [];
  if (!/^\s*(?:[\d=<≥≤±~+-]|Rp)/.test(quoted)) return [];
  const figure = quoted.trim().slice(0, 20);
  return [
    lost(node, '">" di awal baris menjadi tanda kutipan dan hilang.', `Tulis "lebih dari ${figure} …". Untuk kutipan, mulai dengan kata.`), // prettier-ignore
  ];
}

function heading(node: Heading, lines: Lines): LostText[] {
  const source = sliceOf(node, lines);
  if (!source.startsWith('#'))
    return [lost(node, 'garis di bawah baris ini menjadikannya judul.', 'Untuk judul tulis "## …"; untuk garis, beri baris kosong di atasnya.')]; // prettier-ignore
  if (/[ \t]#+[ \t]*$/.test(source))
    return [lost(node, '"#" di akhir judul tidak ikut terbit.', 'Hapus tanda itu, atau tulis "\\#".')];
  return [];
}

function list(node: List, lines: Lines, parent: Nodes): LostText[] {
  const marks = node.children.map((item) => /^(?:[-+*]|\d+)/.exec(sliceOf(item, lines))?.[0] ?? '');
  if (marks.includes('+'))
    return [lost(node, '"+" di awal baris menjadi tanda daftar dan hilang.', 'Tulis "ditambah" atau "naik". Untuk daftar pakai "-".')]; // prettier-ignore
  if (!node.ordered) return [];
  const [first = 1, ...others] = marks.map(Number);
  if (first !== 1 && !goesOn(node, first, parent))
    return [lost(node, `"${first}." di awal baris menjadi nomor daftar.`, `Ubah kalimatnya, misalnya "Pada ${first}, …", atau mulai daftar dari 1.`)]; // prettier-ignore
  const wrong = others.findIndex((number, index) => number !== first + index + 1 && number !== first);
  const [item, shown] = [node.children[wrong + 1], first + wrong + 1];
  if (wrong < 0 || !item) return [];
  return [lost(item, `butir ini bernomor ${others[wrong]}, tetapi tampil sebagai ${shown}.`, `Tulis "${shown}.".`)];
}

/** Does a list take up the numbers of one above it? */
function goesOn(node: List, first: number, parent: Nodes): boolean {
  if (!('children' in parent)) return false;
  const above = parent.children.slice(0, (parent.children as Nodes[]).indexOf(node));
  return above.some((one) => one.type === 'list' && one.ordered && (one.start ?? 1) + one.children.length === first);
}

function table({ children: [head, ...rows] }: Table, lines: Lines): LostText[] {
  const width = head?.children.length ?? 0;
  const extra = rows.flatMap((row) => row.children.slice(width).filter((cell) => ALNUM.test(sliceOf(cell, lines))));
  return extra.map(
    (cell) =>
    lost(cell, `sel ini di luar kolom tabel dan tidak tampil: tabelnya ${width} kolom.`, 'Tambah kolom di baris judul dan garis pemisah, atau tulis "\\|" bila "|" bagian dari teks.'), // prettier-ignore
  );
}

function code(node: Code, lines: Lines): LostText[] {
  const rows = sliceOf(node, lines).split('\n');
  const fence = /^(`{3,}|~{3,})/.exec(rows[0] ?? '')?.[0] ?? '';
  if (rows.length < 2 || !new RegExp(`^[\\s>]*${fence}${fence[0]}*\\s*$`).test(rows.at(-1) ?? ''))
    return [lost(node, 'kode ini tidak ditutup, jadi teks di bawahnya ikut menjadi kode.', `Tutup dengan "${fence}".`)];
  return [];
}

/** `C:\data\_x` and `\\server\arsip`: Windows paths lose a backslash; a path whose backslashes are all doubled does not. */
function backslashes(node: Text, lines: Lines): LostText[] {
  const path = sliceOf(node, lines)
    .split(/\s+/)
    .find((token) => {
      const escapes = /\\[!-/:-@[-`{-~]/g;
      const isMixed = escapes.test(token) && /\\[\p{L}\p{N}]/u.test(token.replaceAll(/\\[!-/:-@[-`{-~]/g, ''));
      return isMixed || /^[("'“]*\\\\[\p{L}\p{N}]/u.test(token) || /^[("'“]*[A-Za-z]:\\[^\p{L}\p{N}\s\\]/u.test(token);
    });
  if (path === undefined) return [];
  return [lost(node, 'sebagian "\\" di sini tidak ikut terbit.', `Apit dengan kutip balik: \`${path.slice(0, 40)}\`.`)];
}

/** `5*3*2` reads 532. A foreign word may have an Indonesian ending: `*posting*an`. */
function intraword(node: Nodes, lines: Lines): LostText[] {
  const { start, end } = node.position ?? {};
  if (!start || !end) return [];
  const before = lines[start.line - 1]?.slice(0, start.column - 1).at(-1) ?? '';
  const after = lines[end.line - 1]?.slice(end.column - 1).at(0) ?? '';
  const isInside = node.type === 'emphasis' ? ALNUM.test(before) : /\d/.test(before);
  if (!isInside && !/\d/.test(after)) return [];
  const mark = sliceOf(node, lines)[0] ?? '*';
  return [lost(node, `"${mark}" di tengah kata menjadi tanda huruf miring atau tebal dan hilang.`, `Untuk kali tulis "×" atau "\\${mark}"; untuk huruf miring apit seluruh katanya.`)]; // prettier-ignore
}

/** Addresses for links by name: one that no link uses is lost, and so is the second of one name. */
function definitions(tree: Root): LostText[] {
  const used = new Set<string>();
  const all: Definition[] = [];
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    if (node.type === 'definition') all.push(node);
  });
  return all.flatMap((node) => {
    const isFirst = all.find(({ identifier }) => identifier === node.identifier) === node;
    if (isFirst && used.has(node.identifier)) return [];
    const what = isFirst ? 'tidak dipakai tautan mana pun, jadi tidak tampil' : 'sudah ada di atas, jadi tidak terbaca';
    return [lost(node, `baris "[${node.label ?? node.identifier}]: …" ${what}.`, 'Tulis [teks tautan](alamat) di kalimatnya, atau hapus baris ini.')]; // prettier-ignore
  });
}

/** Words of a block's source that its nodes do not put out. */
function lostWords(block: Nodes, lines: Lines): LostText[] {
  const left = new Map<string, number>();
  for (const word of wordsOut(block, lines)) left.set(word, (left.get(word) ?? 0) + 1);
  const source = sliceOf(block, lines);
  const typed = new Set(source.match(WORD));
  for (const word of decodeString(source).match(WORD) ?? []) {
    const count = left.get(word) ?? 0;
    if (count === 0 && typed.has(word)) {
      const start = block.position?.start.line ?? 1;
      const row = source.split('\n').findIndex((line) => line.match(WORD)?.includes(word));
      return [{ line: start + Math.max(0, row), column: 1, message: `kata "${word.slice(0, 40)}" di sini tidak ikut terbit.`, help: 'Tulis sebagai kalimat biasa.' }]; // prettier-ignore
    }
    left.set(word, count - 1);
  }
  return [];
}

function* wordsOut(block: Nodes, lines: Lines): Generator<string> {
  const texts: string[] = [];
  visit(block, (node) => {
    texts.push(...textsOf(node, lines));
  });
  for (const text of texts) yield* text.match(WORD) ?? [];
}

/** The texts that a node itself puts out or is written with; those of its children are their own. */
function textsOf(node: Nodes, lines: Lines): string[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'html':
      return [node.value];
    case 'code':
      return [node.value, /^[a-z\d+#-]+$/.test(node.lang ?? '') ? (node.lang ?? '') : ''];
    case 'link':
    case 'definition':
      return [node.url, node.title ?? '', 'label' in node ? (node.label ?? '') : ''];
    case 'image':
      return [node.alt ?? '', node.url, node.title ?? ''];
    case 'linkReference':
    case 'imageReference':
    case 'footnoteReference':
    case 'footnoteDefinition':
      return [node.label ?? '', 'alt' in node ? (node.alt ?? '') : ''];
    case 'listItem':
      return [/^\d+/.exec(sliceOf(node, lines))?.[0] ?? '', node.checked ? 'x X' : ''];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [node.name ?? '', node.name ?? '', ...Object.entries(attributesOf(node)).flat().map(String)];
    default:
      return [];
  }
}

function lost({ position }: Nodes, message: string, help: string): LostText {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { line, column, message, help };
}
