import { isMap, isNode, isSeq, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import type { LocalFinding, Spot } from '../schema/finding.ts';

/** Data read from YAML, and where each part of it stands in the file. */
export interface YamlData {
  data: unknown;
  findings: LocalFinding[];
  /** Start of the value at `path` (of its key, where it has one); of the nearest parent when it is missing. */
  locate(path: readonly PropertyKey[]): Spot;
}

/**
 * Reads YAML 1.2 (core schema: dates stay text) as data. Broken syntax, duplicate keys, aliases and tags are findings.
 * `lineOffset` is how many lines of the file come before `source`.
 */
export function readYaml(source: string, lineOffset = 0): YamlData {
  const lines = new LineCounter();
  // The parser counts a byte order mark as a column: the first line would be indented by one more than the next.
  const document = parseDocument(source.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    schema: 'core',
    uniqueKeys: true,
    prettyErrors: false,
    // Warnings of the parser would print what the file says.
    logLevel: 'error',
  });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1) };
  };
  const findings = findingsIn(document, at);
  return {
    data: findings.length === 0 ? document.toJS() : undefined,
    findings: findings.filter((finding, index) => !isTold(finding, findings.slice(0, index))),
    locate: (path) => ({ ...at(offsetOf(document, path)), about: { field: path } }),
  };
}

function findingsIn(document: Document, at: (offset: number) => { line: number; column: number }): LocalFinding[] {
  const findings: LocalFinding[] = document.errors.map((error) => ({
    rule: 'front-matter',
    ...at(error.pos[0]),
    about: { place: 'front' },
    message: yamlMessage(error.code),
  }));
  for (const warning of document.warnings)
    findings.push({
      rule: 'front-matter',
      ...at(warning.pos[0]),
      about: { place: 'front' },
      message: 'tag YAML (!nama) tidak diterima.',
      help: 'Tulis isinya saja, tanpa tag.',
    });
  visit(document, {
    Alias: (_key, node) => {
      findings.push({
        rule: 'front-matter',
        ...at(node.range?.[0] ?? 0),
        about: { place: 'front' },
        message: 'alias YAML (*nama) tidak diterima.',
        help: 'Tulis isinya sekali lagi.',
      });
    },
  });
  return findings;
}

/** One slip can make the parser complain several times at the same line. */
function isTold({ line, message }: LocalFinding, before: readonly LocalFinding[]): boolean {
  return before.some((earlier) => earlier.line === line && earlier.message === message);
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

function yamlMessage(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'kunci ini sudah ditulis di atas. Hapus salah satunya.';
    case 'TAB_AS_INDENT':
      return 'tab dipakai untuk menjorokkan baris. Pakai spasi.';
    case 'BAD_INDENT':
      return 'jorokan baris tidak rata dengan baris di atasnya. Samakan banyaknya spasi.';
    case 'MISSING_CHAR':
      return 'ada tanda yang kurang, misalnya kutip, kurung, atau titik dua.';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'teks ini memuat ": " sehingga terbaca sebagai kunci. Apit teksnya dengan tanda kutip.';
    case 'BAD_ALIAS':
    case 'UNEXPECTED_TOKEN':
    case 'BAD_SCALAR_START':
      return 'tanda di sini tidak terbaca. Apit teksnya dengan tanda kutip.';
    default:
      return `YAML tidak terbaca di sini (${code}). Periksa tanda kutip, titik dua, dan jorokan.`;
  }
}
