import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { attributesOf } from '../markdown/allowed.ts';
import type { YamlData } from '../markdown/yaml.ts';

/** A run of text that belongs together, as a reader gets it: escapes, entities and markup are resolved. */
export interface Piece {
  value: string;
  /** `front`: a value of the front matter. `url`: an address. The rest stands in the body. */
  kind: 'front' | 'prose' | 'heading' | 'code' | 'alt' | 'attribute' | 'url';
  line: number;
  column: number;
  /** Last line of the block. */
  endLine: number;
  /** Path of a front-matter value. */
  key?: readonly (string | number)[];
}

/** All values of the front matter, then all blocks of the body. */
export function piecesOf(frontMatter: YamlData, tree: Root): Piece[] {
  const front = valuesOf(frontMatter.data, []).map(({ value, key }): Piece => {
    const at = frontMatter.locate(key);
    return { kind: 'front', value, key, ...at, endLine: at.line };
  });
  // A value that runs over several lines ends above the next one.
  const ended = front.map((value, index) => ({
    ...value,
    endLine: Math.max(value.line, (front[index + 1]?.line ?? 0) - 1),
  }));
  return [...ended, ...bodyPieces(tree)];
}

function valuesOf(
  data: unknown,
  key: readonly (string | number)[],
): { value: string; key: readonly (string | number)[] }[] {
  if (typeof data === 'string' || typeof data === 'number') return [{ value: String(data), key }];
  if (Array.isArray(data)) return data.flatMap((item, index) => valuesOf(item, [...key, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => valuesOf(value, [...key, name]));
}

function bodyPieces(node: Nodes): Piece[] {
  switch (node.type) {
    case 'paragraph':
      return [piece(node, 'prose', toString(node)), ...node.children.flatMap(inlinePieces)];
    case 'heading':
      return [piece(node, 'heading', toString(node)), ...node.children.flatMap(inlinePieces)];
    case 'code':
    case 'html':
      return [piece(node, 'code', node.value)];
    case 'table':
      return node.children.flatMap((row, index) => {
        const head = index === 0 ? '' : `${cells(node.children[0])} | `;
        return [piece(row, 'prose', head + cells(row)), ...row.children.flatMap(inlinePieces)];
      });
    default:
      return inlinePieces(node);
  }
}

/** What hides inside running text: addresses, alternative texts, attributes of components; and the blocks inside a container. */
function inlinePieces(node: Nodes): Piece[] {
  const children = 'children' in node ? node.children.flatMap(bodyPieces) : [];
  switch (node.type) {
    case 'link':
    case 'definition':
      return [piece(node, 'url', node.url), ...titled(node, node.title), ...children];
    case 'image':
      return [piece(node, 'url', node.url), piece(node, 'alt', node.alt ?? ''), ...titled(node, node.title)];
    case 'imageReference':
      return [piece(node, 'alt', node.alt ?? '')];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [
        ...Object.entries(attributesOf(node)).map(([name, value]) =>
          piece(node, name === 'alt' ? 'alt' : name === 'berkas' ? 'url' : 'attribute', String(value)),
        ),
        ...children,
      ];
    default:
      return children;
  }
}

function titled(node: Nodes, title: string | null | undefined): Piece[] {
  return title ? [piece(node, 'attribute', title)] : [];
}

function cells(row: { children: readonly Nodes[] } | undefined): string {
  return (row?.children ?? []).map((cell) => toString(cell)).join(' | ');
}

function piece(node: Nodes, kind: Piece['kind'], value: string): Piece {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1 } };
  return { kind, value, line: start.line, column: start.column, endLine: end.line };
}
