import path from 'node:path';
import { ACUAN_NAMES } from '../schema/acuan.ts';
import { shownPath } from '../files/paths.ts';
import { inFile } from '../markdown/entry.ts';
import { readYaml } from '../markdown/yaml.ts';
import type { Finding } from '../schema/finding.ts';
import { aboutValue } from './about.ts';
import type { LintContext } from './context.ts';
import type { TextView } from './document.ts';
import { linesOf } from './open.ts';
import { piecesOf } from './pieces.ts';
import { hiddenIssues } from './rules/control-characters.ts';
import { personalIssues } from './rules/personal-data.ts';
import type { Issue } from './rule.ts';
import { readSource } from './sources.ts';

/** What the safety rules find in the lists and in situs.yml; their data is checked where they are read. */
export async function checkLists(dir: string, context: LintContext): Promise<Finding[]> {
  const files = [...ACUAN_NAMES.map((name) => path.join(dir, 'acuan', `${name}.yml`)), path.join(dir, 'situs.yml')];
  const found = await Promise.all(files.map((file) => checkList(file, shownPath(file, dir), context)));
  return found.flat();
}

async function checkList(file: string, shown: string, context: LintContext): Promise<Finding[]> {
  const { source, findings } = await readSource(file, shown, Number.POSITIVE_INFINITY);
  // A list that is not there, or no text, is already told by the reader of the lists.
  if (findings.length > 0) return findings.filter(({ rule }) => rule !== 'stray-file');
  const view = viewOf(source, context);
  const located = (issue: Issue) => ({ about: aboutValue(view.pieces, issue), ...issue });
  return inFile(shown, [
    ...hiddenIssues(view).map((issue) => ({ ...located(issue), rule: 'control-characters' })),
    ...personalIssues(view).map((issue) => ({ ...located(issue), rule: 'personal-data' })),
  ]);
}

function viewOf(source: string, context: LintContext): TextView {
  const yaml = readYaml(source);
  return {
    id: '',
    source,
    lines: linesOf(source),
    pieces: piecesOf(yaml, { type: 'root', children: [] }),
    context,
  };
}
