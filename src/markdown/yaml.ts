import { isMap, isNode, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { LocalFinding, Spot } from '../schema/finding.ts';
import { yamlMessage } from './yaml-messages.ts';
import { keepNumbersAsWritten, lostYaml } from './yaml-tokens.ts';

// A file with more slips is better mended from the top than listed to its end.
const MOST_FINDINGS = 20;

/** Data read from YAML, and where each part of it stands in the file. */
export interface YamlData {
  data: unknown;
  findings: LocalFinding[];
  /** Start of the value at `path` (of its key, where it has one); of the nearest parent when it is missing. */
  locate(path: readonly PropertyKey[]): Spot;
}

/**
 * Reads YAML 1.2 (core schema: dates stay text) as data. Broken syntax is a finding, and so is whatever would not come out as the words that
 * are written; `data` is there unless the syntax is broken. `lineOffset` is how many lines of the file come before `source`.
 */
export function readYaml(source: string, lineOffset = 0): YamlData {
  const lines = new LineCounter();
  // The parser counts a byte order mark as a column: the first line would be indented by one more than the next.
  const text = source.replace(/^\uFEFF/, '');
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'core',
    resolveKnownTags: false,
    uniqueKeys: true,
    prettyErrors: false,
    // Warnings of the parser would print what the file says.
    logLevel: 'error',
  });
  keepNumbersAsWritten(document);
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1) };
  };
  const tokens = lostYaml(text);
  const isTree = tokens.every(({ type }) => type !== 'alias');
  const lost = tokens
    .slice(0, MOST_FINDINGS)
    .map(({ offset, message, help }) => ({ rule: 'front-matter', ...at(offset), message, help }));
  const lostLines = new Set(lost.map(({ line }) => line));
  const broken = document.errors
    .slice(0, MOST_FINDINGS)
    .map(({ code, pos: [offset] }) => ({
      rule: 'front-matter',
      ...at(offset),
      about: { place: 'front' as const },
      message: yamlMessage(code, text, offset),
    }))
    // What is lost on a line may be what breaks it, or the next.
    .filter(({ line }) => !lostLines.has(line) && !lostLines.has(line - 1));
  return {
    data: document.errors.length === 0 && isTree ? document.toJS() : undefined,
    findings: onceALine([...lost, ...broken]),
    locate: (path) => ({ ...at(offsetOf(document, path)), about: { field: path } }),
  };
}

/** One slip can make the parser complain several times at the same line. */
function onceALine(findings: readonly LocalFinding[]): LocalFinding[] {
  return [
    ...new Map([...findings].reverse().map((finding) => [`${finding.line} ${finding.message}`, finding])).values(),
  ].reverse();
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isNode(item.key) && String(item.key) === String(key));
      if (!pair) break;
      offset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = isNode(pair.value) ? pair.value : null;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(key)];
      if (!isNode(item)) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}
