import type { Blockquote, Break, Code, Definition, Heading, Image, List, Nodes, Root, Table, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { lostWords } from './lost-words.ts';
import { isQuoteSign } from './quote-signs.ts';
import { ESCAPE, fenceOf, isClosed, placeAt, type Remark, sliceOf } from './source-text.ts';

type Lines = readonly string[];
type Check = (node: never, lines: Lines, parent: Nodes) => Remark[];

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
  inlineCode: intraword,
  image,
  break: lineBreak,
  mdxJsxFlowElement: component,
  mdxJsxTextElement: component,
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

function blockquote(node: Blockquote, lines: Lines, parent: Nodes): Remark[] {
  if (!isQuoteSign(node, siblingAbove(node, parent), sliceOf(node, lines))) return [];
  return [
    lost(node, '">" di awal baris menjadi tanda kutipan dan hilang.', 'Tulis "lebih dari …", atau "\\>". Kutipan diawali kata dengan huruf besar, dengan baris kosong di atasnya.'), // prettier-ignore
  ];
}

function siblingAbove(node: Nodes, parent: Nodes): Nodes | undefined {
  const siblings: readonly Nodes[] = 'children' in parent ? parent.children : [];
  return siblings[siblings.indexOf(node) - 1];
}

function heading(node: Heading, lines: Lines, parent: Nodes): Remark[] {
  const source = sliceOf(node, lines);
  if (parent.type === 'listItem' || parent.type === 'blockquote')
    return [lost(node, '"#" di awal butir atau kutipan menjadi tanda judul dan hilang.', 'Tulis "nomor 1", atau beri judul barisnya sendiri di luar daftar.')]; // prettier-ignore
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
  return rows.flatMap((row) => {
    if (width > 1 && !sliceOf(row, lines).replaceAll(ESCAPE, '').includes('|'))
      return [lost(row, 'baris ini ikut masuk ke tabel di atasnya.', 'Beri baris kosong di bawah tabel.')];
    const extra = row.children.slice(width).filter((cell) => ALNUM.test(sliceOf(cell, lines)));
    return extra.map((cell) => lost(cell, `sel ini di luar kolom tabel dan tidak tampil: tabelnya ${width} kolom.`, 'Tambah kolom di baris judul dan garis pemisah, atau tulis "\\|" bila "|" bagian dari teks.')); // prettier-ignore
  });
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

/** A line break made by a backslash at the end of a folder. */
function lineBreak({ position }: Break, lines: Lines): Remark[] {
  const { line = 1, column = 1 } = position?.start ?? {};
  const token = /\S*$/.exec(lines[line - 1]?.slice(0, column) ?? '')?.[0] ?? '';
  if (!/[:\\].*\\$/.test(token)) return [];
  return [{ line, column, message: '"\\" di akhir baris ini tidak ikut terbit.', help: `Apit dengan kutip balik: \`${token.slice(0, 40)}\`.` }]; // prettier-ignore
}

const NAMES: Partial<Record<Nodes['type'], string>> = { delete: 'coretan', inlineCode: 'kode' };

/** `5*3*2` reads 532, and "Jum`at dan do`a" has lost its signs. A foreign word may have an Indonesian ending: `*posting*an`. */
function intraword(node: Nodes, lines: Lines): Remark[] {
  const { start, end } = node.position ?? {};
  if (!start || !end) return [];
  const before = lines[start.line - 1]?.slice(0, start.column - 1).at(-1) ?? '';
  const after = lines[end.line - 1]?.slice(end.column - 1).at(0) ?? '';
  const isInside = node.type === 'strong' || node.type === 'delete' ? /\d/.test(before) : ALNUM.test(before);
  const isNote = node.type === 'emphasis' && toString(node).startsWith(')');
  if (!isInside && !isNote && (!/\d/.test(after) || node.type === 'inlineCode')) return [];
  const mark = sliceOf(node, lines)[0] ?? '*';
  const what = NAMES[node.type] ?? 'huruf miring atau tebal';
  const help = node.type === 'inlineCode' ? 'Tulis tanda petik biasa: "Jum\'at", "do\'a".' : `Untuk kali tulis "×" atau "\\${mark}"; untuk huruf miring apit seluruh katanya.`; // prettier-ignore
  return [
    lost(node, `"${mark}" di ${isInside || !isNote ? 'tengah kata' : 'sini'} menjadi tanda ${what} dan hilang.`, help),
  ];
}

function image(node: Image): Remark[] {
  if (!node.title) return [];
  return [lost(node, `"${node.title.slice(0, 40)}" di belakang nama gambar tidak tampil.`, 'Tulis sebagai kalimat di bawah gambar, atau pakai <Gambar … keterangan="…" /> di .mdx.')]; // prettier-ignore
}

function component(node: MdxJsxFlowElement | MdxJsxTextElement): Remark[] {
  const names = node.attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' ? [attribute.name] : []));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    return [
      lost(node, `atribut "${twice}" ditulis dua kali, jadi yang pertama tidak terbaca.`, 'Hapus salah satunya.'),
    ];
  if (node.name !== 'Gambar' || node.children.length === 0) return [];
  return [lost(node, 'teks di dalam <Gambar> tidak tampil.', 'Tulis di atribut: <Gambar … keterangan="…" />.')];
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

function lost(node: Nodes, message: string, help: string): Remark {
  return { ...placeAt(node), message, help };
}
