import { checkEntry } from '../lint/check.ts';
import type { LintContext } from '../lint/context.ts';
import type { Document } from '../lint/document.ts';
import { redactFindings } from '../lint/personal-data/redact.ts';
import { bodyFacts } from '../markdown/body-facts.ts';
import type { Finding } from '../schema/finding.ts';
import type { SourceFile } from './sources.ts';

/** Parses one entry file and holds it to every rule. There is no document of a file that is not even parsed. */
export function checkFile(file: SourceFile, context: LintContext): { document?: Document; findings: Finding[] } {
  if (file.refused.length > 0) return { findings: redactFindings(file.refused, context.regions) };
  const { document, findings } = checkEntry(file, file.source, context);
  return document ? { document, findings } : { findings };
}

/** What is measured in the body of an entry and taken out of it. */
export function factsOf({ tree, words, sections }: Document, path: string) {
  return { path, ...bodyFacts(tree, words, sections) };
}
