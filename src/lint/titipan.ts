import { checkData, inFile } from '../markdown/entry.ts';
import { parseDocument } from '../markdown/parse.ts';
import { sectionsOf } from '../markdown/sections.ts';
import { checkText } from '../markdown/text-size.ts';
import { type Finding, type LocalFinding, sortFindings } from '../schema/finding.ts';
import { titipanSchema } from '../schema/titipan.ts';
import { aboutLine, aboutOf } from './about.ts';
import type { LintContext } from './context.ts';
import { linesOf } from './open.ts';
import { exceptionsOf } from './personal-data/exceptions.ts';
import { PERSONAL_DATA, redactFindings } from './personal-data/redact.ts';
import { piecesOf } from './pieces.ts';
import { controlCharacters, hiddenIssues } from './rules/control-characters.ts';
import { personalIssues } from './rules/personal-data.ts';

/**
 * Everything that is wrong with a file of content/titipan/, which is never published: it waits for the editors in their repository, so
 * it must be what it says it is and hold no personal data. How it is written is theirs to mend.
 */
export function checkTitipan(path: string, source: string, context: LintContext): Finding[] {
  const refused = checkText(source);
  const found = refused.length > 0 ? refused.map((one) => ({ ...one, about: aboutLine(source, one.line) })) : [];
  return redactFindings(
    sortFindings(inFile(path, refused.length > 0 ? found : check(path, source, context))),
    context.regions,
  );
}

function check(path: string, source: string, context: LintContext): LocalFinding[] {
  const id = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
  const { frontMatter, tree, findings } = parseDocument(source, 'md');
  const { data, findings: fields } = checkData(frontMatter, titipanSchema);
  const pieces = piecesOf(frontMatter, tree);
  const view = { id, source, lines: linesOf(source), frontMatter, pieces, sections: sectionsOf(tree), context };
  const exceptions = exceptionsOf(view);
  const said = [
    ...hiddenIssues(view).map((issue) => ({ ...issue, rule: controlCharacters.id })),
    ...personalIssues(view, exceptions).map((issue) => ({ ...issue, rule: PERSONAL_DATA })),
  ];
  return [
    ...findings,
    ...fields,
    ...(data !== undefined && data.kode !== id ? [otherName(data.kode)] : []),
    ...(data?.jenis === 'titipan'
      ? unknownProvince(data.tempat.provinsi, frontMatter.locate(['tempat', 'provinsi']), context)
      : []),
    ...(view.sections.some(({ nodes }) => nodes.length > 0) ? [] : [EMPTY]),
    ...said.map((issue) => ({ ...issue, about: aboutOf(view, issue) })),
  ];
}

const EMPTY: LocalFinding = {
  rule: 'required-sections',
  line: 1,
  column: 1,
  message: 'titipan ini tidak berisi cerita.',
};

function otherName(kode: string): LocalFinding {
  return {
    rule: 'unique-id',
    line: 1,
    column: 1,
    about: { place: 'name' },
    message: `nama berkas tidak sama dengan kodenya, ${kode}.`,
    help: `Namai ${kode}.md.`,
  };
}

function unknownProvince(
  id: string | undefined,
  at: Pick<LocalFinding, 'line' | 'column'>,
  { regions }: LintContext,
): LocalFinding[] {
  if (id === undefined || regions.has(id)) return [];
  return [
    {
      rule: 'unknown-reference',
      ...at,
      about: { field: ['tempat', 'provinsi'] },
      subject: 'provinsi',
      message: `provinsi "${id}" tidak ada di content/acuan/wilayah.yml.`,
    },
  ];
}
