import { isScalar, parseDocument, stringify, visit } from 'yaml';
import type { z } from 'zod';
import type { unitSchema } from '../schema/acuan.ts';

type UnitInput = z.input<typeof unitSchema>;

/** Text of `unit.yml` with one row more at its end. What was there stays byte for byte. */
export function withUnitRow(file: string, unit: UnitInput): string {
  const newline = file.includes('\r\n') ? '\r\n' : '\n';
  const indent = /^( *)- /m.exec(file.slice(file.search(/^ *- /m)))?.[1] ?? '';
  const gap = file === '' || file.endsWith('\n') ? '' : newline;
  return `${file}${gap}${indent}- ${flow(unit)}${newline}`;
}

/** A row in the manner of the file: on one line, codes of places in quotes. */
function flow(unit: UnitInput): string {
  const document = parseDocument(stringify(unit), { schema: 'core' });
  visit(document, {
    Collection: (_key, node) => {
      node.flow = true;
    },
    Scalar: (key, node) => {
      if (key === 'value' && isScalar(node) && /^\d+$/.test(String(node.value))) node.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim();
}
