import { checkAllowed } from '../markdown/allowed.ts';
import { parseDocument } from '../markdown/parse.ts';
import type { LocalFinding } from '../schema/finding.ts';
import type { LintContext } from './context.ts';
import { safetyFindings } from './lists.ts';
import { piecesOf } from './pieces.ts';

const RULES: readonly string[] = ['unsafe-link', 'remote-resource', 'raw-html'];

/** What the safety rules find in a text that is no entry: hidden characters, personal data, unsafe addresses, HTML. */
export function checkReadmeText(source: string, context: LintContext): LocalFinding[] {
  const { tree, frontMatter } = parseDocument(source, 'md');
  const unsafe = checkAllowed(tree, 'md').filter(({ rule }) => RULES.includes(rule));
  return [...unsafe, ...safetyFindings(source, piecesOf(frontMatter, tree), context)];
}
