import { inFile } from '../markdown/entry.ts';
import { type Finding, sortFindings } from '../schema/finding.ts';
import { aboutLine, aboutOf } from './about.ts';
import type { LintContext } from './context.ts';
import type { Document, EntryName, LibraryView } from './document.ts';
import { openDocument } from './open.ts';
import { redactFindings } from './personal-data/redact.ts';
import type { DocumentRule } from './rule.ts';
import { documentRules, libraryRules } from './rules/index.ts';
import { checkText } from '../markdown/text-size.ts';

/**
 * Everything that is wrong with one contributed text, by itself. The checker, the build and the writing form all call this.
 * `document` is there unless the text is of a kind that is not even parsed.
 */
export function checkEntry(
  name: EntryName,
  source: string,
  context: LintContext,
): { document: Document | undefined; findings: Finding[] } {
  const refused = checkText(source);
  if (refused.length > 0) {
    // On the first line stands what is said of the whole file.
    const located = refused.map((finding) =>
      finding.line === 1 ? finding : { ...finding, about: aboutLine(source, finding.line) },
    );
    return { document: undefined, findings: finish(inFile(name.path, located), context) };
  }
  const document = openDocument(name, source, context);
  return { document, findings: findingsOf(documentRules, document) };
}

/** What these rules find in a text, in its order, personal data painted over. */
export function findingsOf(rules: readonly DocumentRule[], document: Document): Finding[] {
  const findings = rules.flatMap((rule) =>
    rule
      .check(document)
      .map((issue) => ({ ...issue, about: aboutOf(document, issue), rule: rule.id, path: document.path })),
  );
  return finish(findings, document.context);
}

/** What is wrong between the entries of a library. */
export function checkLibrary(library: LibraryView): Finding[] {
  const findings = libraryRules.flatMap((rule) => rule.check(library).map((issue) => ({ ...issue, rule: rule.id })));
  return finish(findings, library.context);
}

function finish(findings: readonly Finding[], { regions }: LintContext): Finding[] {
  return redactFindings(sortFindings(findings), regions);
}
