import type { YamlData } from '../markdown/yaml.ts';
import type { LocalFinding } from '../schema/finding.ts';
import type { LintContext } from './context.ts';
import type { TextView } from './document.ts';
import { linesOf } from './open.ts';
import { NO_EXCEPTIONS } from './personal-data/exceptions.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { hiddenIssues } from './rules/control-characters.ts';
import { personalIssues } from './rules/personal-data.ts';

/** What the safety rules find in a list or in situs.yml; its data is checked where it is read. */
export function checkListText(
  source: string,
  yaml: YamlData,
  context: LintContext,
  exceptions = NO_EXCEPTIONS,
): LocalFinding[] {
  return safetyFindings(source, piecesOf(yaml, { type: 'root', children: [] }), context, exceptions);
}

/** Hidden characters and personal data in any text. */
export function safetyFindings(
  source: string,
  pieces: readonly Piece[],
  context: LintContext,
  exceptions = NO_EXCEPTIONS,
): LocalFinding[] {
  const view: TextView = { id: '', source, lines: linesOf(source), pieces, context };
  return [
    ...hiddenIssues(view).map((issue) => ({ ...issue, rule: 'control-characters' })),
    ...personalIssues(view, exceptions).map((issue) => ({ ...issue, rule: 'personal-data' })),
  ];
}
