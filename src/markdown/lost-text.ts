import type { Blockquote, Code, Definition, Heading, List, Nodes, Root, Table, Text } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { visit } from 'unist-util-visit';
import { attributesOf } from './allowed.ts';
import { ESCAPE, fenceOf, hasSoundInfo, isClosed, placeAt, type Remark, sliceOf } from './source-text.ts';

type Lines = readonly string[];
type Check = (node: never, lines: Lines, parent: Nodes) => Remark[];

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
export function textLost(tree: Root, lines: Lines): Remark[] {
  const found = definitions(tree);
  for (const block of tree.children) {
    const inBlock: Remark[] = [];
    visit(block, (node, _index, parent) => {
      inBlock.push(...(CHECKS[node.type]?.(node as never, lines, (parent as Nodes | undefined) ?? tree) ?? []));
    });
    found.push(...(inBlock.length > 0 ? inBlock : lostWords(block, lines)));
  }
  return found;
}

function blockquote(node: Blockquote, lines: Lines): Remark[] {
  const [, quoted = ''] = /^>[ \t]?(.*)/.exec(sliceOf(node, lines)) ?? [];
  if (!/^\s*(?:[\d=<≥≤±~+-]|Rp)/.test(quoted)) return [];
  const figure = quoted.trim().slice(0, 20);
  return [
    lost(node, '">" di awal baris menjadi tanda kutipan dan hilang.', `Tulis "lebih dari ${figure} …". Untuk kutipan, mulai dengan kata.`), // prettier-ignore
  ];
}

function heading(node: Heading, lines: Lines): Remark[] {
  const source = sliceOf(node, lines);
  if (!source.startsWith('#'))
    return [lost(node, 'garis di bawah baris ini menjadikannya judul.', 'Untuk judul tulis "## …"; untuk garis, beri baris kosong di atasnya.')]; // prettier-ignore
  if (/[ \t]#+[ \t]*$/.test(source))
    return [lost(node, '"#" di akhir judul tidak ikut terbit.', 'Hapus tanda itu, atau tulis "\\#".')];
  return [];
}

function list(node: List, lines: Lines, parent: Nodes): Remark[] {
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

function table({ children: [head, ...rows] }: Table, lines: Lines): Remark[] {
  const width = head?.children.length ?? 0;
  const extra = rows.flatMap((row) => row.children.slice(width).filter((cell) => ALNUM.test(sliceOf(cell, lines))));
  return extra.map(
    (cell) =>
    lost(cell, `sel ini di luar kolom tabel dan tidak tampil: tabelnya ${width} kolom.`, 'Tambah kolom di baris judul dan garis pemisah, atau tulis "\\|" bila "|" bagian dari teks.'), // prettier-ignore
  );
}

function code(node: Code, lines: Lines): Remark[] {
  const source = sliceOf(node, lines);
  if (isClosed(source)) return [];
  return [
    lost(
      node,
      'kode ini tidak ditutup, jadi teks di bawahnya ikut menjadi kode.',
      `Tutup dengan "${fenceOf(source)}".`,
    ),
  ];
}

/** `C:\data\_x` and `\\server\arsip`: Windows paths lose a backslash; a path whose backslashes are all doubled does not. */
function backslashes(node: Text, lines: Lines): Remark[] {
  const path = sliceOf(node, lines)
    .split(/\s+/)
    .find((token) => {
      const bare = token.replaceAll(ESCAPE, '');
      const isMixed = bare !== token && /\\[\p{L}\p{N}]/u.test(bare);
      return isMixed || /^[("'“]*\\\\[\p{L}\p{N}]/u.test(token) || /^[("'“]*[A-Za-z]:\\[^\p{L}\p{N}\s\\]/u.test(token);
    });
  if (path === undefined) return [];
  return [lost(node, 'sebagian "\\" di sini tidak ikut terbit.', `Apit dengan kutip balik: \`${path.slice(0, 40)}\`.`)];
}

/** `5*3*2` reads 532. A foreign word may have an Indonesian ending: `*posting*an`. */
function intraword(node: Nodes, lines: Lines): Remark[] {
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
function definitions(tree: Root): Remark[] {
  const used = new Set<string>();
  const all: Definition[] = [];
  visit(tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    if (node.type === 'definition') all.push(node);
  });
  const seen = new Set<string>();
  return all.flatMap((node) => {
    const isFirst = !seen.has(node.identifier);
    seen.add(node.identifier);
    if (isFirst && used.has(node.identifier)) return [];
    const what = isFirst ? 'tidak dipakai tautan mana pun, jadi tidak tampil' : 'sudah ada di atas, jadi tidak terbaca';
    return [lost(node, `baris "[${node.label ?? node.identifier}]: …" ${what}.`, 'Tulis [teks tautan](alamat) di kalimatnya, atau hapus baris ini.')]; // prettier-ignore
  });
}

/** Words of a block's source that its nodes do not put out. */
function lostWords(block: Nodes, lines: Lines): Remark[] {
  const left = new Map<string, number>();
  for (const word of wordsOut(block, lines)) left.set(word, (left.get(word) ?? 0) + 1);
  const source = sliceOf(block, lines);
  const typed = new Set(source.match(WORD));
  for (const word of decodeString(source).match(WORD) ?? []) {
    const count = left.get(word) ?? 0;
    if (count === 0 && typed.has(word)) {
      const { line: start } = placeAt(block);
      const row = source.split('\n').findIndex((line) => line.match(WORD)?.includes(word));
      return [{ line: start + Math.max(0, row), column: 1, message: `kata "${word.slice(0, 40)}" di sini tidak ikut terbit.`, help: 'Tulis sebagai kalimat biasa.' }]; // prettier-ignore
    }
    left.set(word, count - 1);
  }
  return [];
}

function wordsOut(block: Nodes, lines: Lines): string[] {
  const texts: string[] = [];
  visit(block, (node) => {
    texts.push(...textsOf(node, lines));
  });
  return texts.flatMap((text) => text.match(WORD) ?? []);
}

/** The texts that a node itself puts out or is written with; those of its children are their own. */
function textsOf(node: Nodes, lines: Lines): string[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'html':
      return [node.value];
    case 'code':
      return [node.value, hasSoundInfo(node) ? (node.lang ?? '') : ''];
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

function lost(node: Nodes, message: string, help: string): Remark {
  return { ...placeAt(node), message, help };
}
