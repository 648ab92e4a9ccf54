import path from 'node:path';
import type { LintContext } from '../lint/context.ts';
import { checkReadmeText } from '../lint/readme.ts';
import { checkText, MOST_BYTES, tooLarge } from '../markdown/text-size.ts';
import type { Finding, LocalFinding } from '../schema/finding.ts';
import { inFile } from '../markdown/entry.ts';
import { README } from './listing.ts';
import { decode } from './sources.ts';
import { readWhole, type WholeFile } from './whole-file.ts';

/** What the safety rules find in the README of a content folder. One that is not there, or no file, is no concern of theirs. */
export async function checkReadme(dir: string, context: LintContext): Promise<Finding[]> {
  const read = await readWhole(path.join(dir, README), MOST_BYTES);
  return inFile(`content/${README}`, findingsIn(read, context));
}

function findingsIn(read: WholeFile, context: LintContext): LocalFinding[] {
  if (read.fault === 'large') return [{ ...tooLarge(read.size), line: 1, column: 1 }];
  if (read.fault) return [];
  const { source, refusal } = decode(read.bytes);
  if (refusal) return [{ ...refusal, line: 1, column: 1 }];
  const refused = checkText(source);
  return refused.length > 0 ? refused : checkReadmeText(source, context);
}
