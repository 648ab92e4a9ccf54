import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxJsxFromMarkdown, type MdxJsxFlowElement, type MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { gfm } from 'micromark-extension-gfm';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import type { LocalFinding } from '../schema/finding.ts';
import { fenceFinding, splitFrontMatter } from './front-matter.ts';
import { placingLinks } from './late-links.ts';
import { readYaml, type YamlData } from './yaml.ts';

/** `mdx` knows components; in `md` tags, braces and `<5` are plain text or raw HTML. */
export type Format = 'md' | 'mdx';

/** A contributed file as data: its front matter, its tree with file positions, and every syntax error as a finding. */
export interface ParsedDocument {
  frontMatter: YamlData;
  tree: Root;
  findings: LocalFinding[];
}

export const INLINE_COMPONENTS: ReadonlySet<string> = new Set(['Istilah', 'Langkah']);

/** What is said to someone who wrote `<br>`. */
export const NEW_LINE = 'Untuk baris baru akhiri baris dengan dua spasi; di tabel tulis dua baris tabel.';

// A file with more broken tags than this is better mended from the top than listed to its end.
const MOST_SYNTAX_ERRORS = 20;
const DEEPEST_TREE = 60;
// Looks like `<`, opens nothing, and is as long, so that later places stay true.
const MARK = '\u2039';

/** Reads a contributed file. It never throws for what the text holds, and never runs any of it. */
export function parseDocument(source: string, format: Format): ParsedDocument {
  const { yaml = '', yamlOffset } = splitFrontMatter(source);
  const broken = fenceFinding(source);
  const frontMatter: YamlData = broken
    ? { ...readYaml(''), data: undefined, findings: [broken] }
    : readYaml(yaml, yamlOffset);
  const { tree, findings } = treeOfFile(source, format);
  return { frontMatter, tree, findings: [...frontMatter.findings, ...findings] };
}

/** The body of a file alone, with the places that it has in the file. */
export function treeOfFile(source: string, format: Format): Pick<ParsedDocument, 'tree' | 'findings'> {
  const { body, bodyLine } = splitFrontMatter(source);
  const parsed = parseBody('\n'.repeat(bodyLine - 1) + body, format);
  unravel(parsed.tree);
  return parsed;
}

/** Parses the body; where a tag is broken, notes it, takes its `<` out of play and reads on, so that all errors come in one run. */
function parseBody(body: string, format: Format): { tree: Root; findings: LocalFinding[] } {
  const findings: LocalFinding[] = [];
  let text = body;
  for (;;) {
    try {
      return shallow(toTree(text, format), findings);
    } catch (error) {
      const offset = tagStart(text, placeOf(error));
      if (offset === undefined || findings.length === MOST_SYNTAX_ERRORS) {
        findings.push(...(offset === undefined ? [unreadable(placeOf(error))] : []));
        return shallow(toTree(text.replaceAll('<', MARK), format), findings);
      }
      findings.push(brokenTag(text, offset));
      text = `${text.slice(0, offset)}${MARK}${text.slice(offset + 1)}`;
    }
  }
}

/** A tree so deep that walking it would overflow the stack is left out; no honest text comes near. */
function shallow(tree: Root, findings: LocalFinding[]): { tree: Root; findings: LocalFinding[] } {
  let level: Nodes[] = [tree];
  for (let depth = 0; depth < DEEPEST_TREE; depth += 1) {
    level = level.flatMap((node) => ('children' in node ? node.children : []));
    if (level.length === 0) return { tree, findings };
  }
  const { line, column } = level[0]?.position?.start ?? { line: 1, column: 1 };
  findings.push({
    rule: 'text-size',
    line,
    column,
    message: 'susunan teks di sini terlalu dalam.',
    help: 'Kurangi kutipan atau daftar di dalam daftar.',
  });
  return { tree: { type: 'root', children: [] }, findings };
}

function toTree(text: string, format: Format): Root {
  // Word indents paragraphs, and "08.00~10.00" is a span of time.
  const extensions = [gfm({ singleTilde: false }), { disable: { null: ['codeIndented'] } }];
  const mdastExtensions = gfmFromMarkdown().map((extension) => placingLinks(extension, text));
  if (format === 'md') return fromMarkdown(text, { extensions, mdastExtensions });
  const noHtml = { disable: { null: ['htmlFlow', 'htmlText', 'autolink'] } };
  return fromMarkdown(text, {
    extensions: [...extensions, mdxJsx(), noHtml],
    mdastExtensions: [...mdastExtensions, mdxJsxFromMarkdown()],
  });
}

interface Place {
  line: number;
  column: number;
}

/**
 * The place an error of micromark or mdast is about. For a tag that is never closed the message alone tells where it opens:
 * https://github.com/syntax-tree/mdast-util-mdx-jsx/blob/3.2.1/lib/index.js (onErrorRightIsTag, exitMdxJsxTag)
 */
function placeOf(error: unknown): Place | undefined {
  if (!(error instanceof Error)) return undefined;
  const opened = /^Expected a closing tag for `[^`]*` \((\d+):(\d+)-/.exec(error.message);
  if (opened) return { line: Number(opened[1]), column: Number(opened[2]) };
  const place: unknown = 'place' in error ? error.place : undefined;
  if (!place || typeof place !== 'object') return undefined;
  if ('start' in place) return isPlace(place.start) ? place.start : undefined;
  return isPlace(place) ? place : undefined;
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'line' in value && 'column' in value;
}

/** Offset of the `<` of the tag that an error at `place` is about: the last one at or before it. */
function tagStart(text: string, place: Place | undefined): number | undefined {
  if (!place) return undefined;
  const before = text.split('\n').slice(0, place.line - 1);
  const offset = before.reduce((sum, line) => sum + line.length + 1, 0) + place.column - 1;
  const start = text.lastIndexOf('<', offset);
  return start >= 0 ? start : undefined;
}

function unreadable(place: Place | undefined): LocalFinding {
  const { line, column } = place ?? { line: 1, column: 1 };
  return {
    rule: 'unsafe-mdx',
    line,
    column,
    message: 'teks di sekitar sini tidak terbaca.',
    help: 'Periksa tanda "<" dan ">".',
  };
}

function brokenTag(text: string, offset: number): LocalFinding {
  const before = text.slice(0, offset).split('\n');
  const at = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  const rest = text.slice(offset, offset + 40).split('\n')[0] ?? '';
  if (rest.startsWith('<!--'))
    return { rule: 'raw-html', ...at, message: 'komentar HTML tidak diterima.', help: 'Hapus komentar ini.' };
  if (/^<\/?br\b/i.test(rest)) return { rule: 'raw-html', ...at, message: 'HTML <br> tidak diterima.', help: NEW_LINE };
  if (/^<(https?:|www\.|[\w.+-]+@)/i.test(rest))
    return {
      rule: 'unsafe-mdx',
      ...at,
      message: `alamat di antara "<" dan ">" tidak terbaca di .mdx.`,
      help: 'Tulis [teks tautan](alamat).',
    };
  if (/^<[\d\s=]/.test(rest))
    return {
      rule: 'unsafe-mdx',
      ...at,
      message: `"${rest.slice(0, 12).trim()}" terbaca sebagai awal komponen.`,
      help: 'Di .mdx tulis "\\<" atau "kurang dari", atau ganti ekstensi berkas menjadi .md.',
    };
  return {
    rule: 'unsafe-mdx',
    ...at,
    message: `komponen "${/^<\/?[\w.-]*/.exec(rest)?.[0] ?? '<'}" tidak lengkap atau tidak ditutup.`,
    help: 'Periksa tanda kutip atributnya dan tutup dengan </Nama> yang sama.',
  };
}

/** Lifts block components that stand alone in a paragraph out of it, so that no block ends up inside `<p>`. */
function unravel(parent: Nodes): void {
  if (!('children' in parent)) return;
  const children: Nodes[] = parent.children;
  for (const [index, child] of children.entries()) {
    if (child.type === 'paragraph' && child.children.every(isBlockElementOrSpace) && child.children.some(isElement))
      children.splice(index, 1, ...child.children.filter(isElement).map(toFlow));
  }
  for (const child of children) unravel(child);
}

function isElement(node: PhrasingContent): node is MdxJsxTextElement {
  return node.type === 'mdxJsxTextElement';
}

function isBlockElementOrSpace(node: PhrasingContent): boolean {
  return isElement(node) ? !INLINE_COMPONENTS.has(node.name ?? '') : node.type === 'text' && node.value.trim() === '';
}

function toFlow(element: MdxJsxTextElement): MdxJsxFlowElement {
  const children: RootContent[] =
    element.children.length > 0 ? [{ type: 'paragraph', children: element.children }] : [];
  return { ...element, type: 'mdxJsxFlowElement', children: children as MdxJsxFlowElement['children'] };
}
