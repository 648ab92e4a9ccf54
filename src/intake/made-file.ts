import { checkEntry } from '../lint/check.ts';
import type { LintContext } from '../lint/context.ts';
import { isEditorsPart } from '../lint/editors-part.ts';
import { PERSONAL_DATA } from '../lint/personal-data/redact.ts';
import { checkTitipan } from '../lint/titipan.ts';
import { splitFrontMatter } from '../markdown/front-matter.ts';
import { readYaml } from '../markdown/yaml.ts';
import type { Finding } from '../schema/finding.ts';
import { type Titipan, TITIPAN_SECTIONS } from '../schema/titipan.ts';
import { entryId } from '../writing/entry-id.ts';
import type { Submission, SubmissionProblem, TitipanIsi } from '../writing/submission.ts';
import { titipanText, UMPAN_SECTION, umpanText } from '../writing/titipan-text.ts';

/** A submission as a file of the library, or what its writer has to mend. */
type MadeFile =
  | { ok: true; path: string; text: string; tasks: string[] }
  | { ok: false; problems: SubmissionProblem[]; personal: boolean };

type Content = {
  [J in Submission['jenis']]: Omit<Extract<Submission, { jenis: J }>, 'altcha' | 'kunci'>;
}[Submission['jenis']];

/** The code of a submission, and the day on which it came first. */
type Receipt = Pick<Titipan, 'kode' | 'diterima'>;

/** Makes the file of a submission, and holds it to the rules of the build. */
export function madeFile(submission: Content, { kode, diterima }: Receipt, context: LintContext): MadeFile {
  const { path, text } = fileOf(submission, { kode, diterima }, context);
  const { findings, tasks } = judge(submission, path, text, context);
  const problems = [...maskedProblems(submission), ...findings.map((finding) => problemOf(submission, finding))];
  if (problems.length > 0)
    return { ok: false, problems: unique(problems), personal: findings.some(({ rule }) => rule === PERSONAL_DATA) };
  return { ok: true, path, text, tasks };
}

function fileOf(
  submission: Content,
  { kode, diterima }: Receipt,
  { ids }: LintContext,
): { path: string; text: string } {
  const path = `content/titipan/${kode}.md`;
  switch (submission.jenis) {
    case 'titipan':
      return { path, text: titipanText(submission.isi, kode, diterima) };
    case 'umpan':
      return { path, text: umpanText(submission.isi, kode, diterima) };
    default: {
      const { jenis, teks, format } = submission;
      const id = entryId({ kind: jenis, values: textsIn(teks) }, ids.get(jenis));
      return { path: `content/${jenis}/${id}.${format}`, text: teks.replace(/\r\n?/g, '\n') };
    }
  }
}

/** The values of a front matter that are texts. */
function textsIn(source: string): Record<string, string> {
  const { data } = readYaml(splitFrontMatter(source).yaml ?? '');
  if (typeof data !== 'object' || data === null) return {};
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
  );
}

function judge(submission: Content, path: string, text: string, context: LintContext) {
  if (!('teks' in submission)) {
    const declared = submission.isi.bukan_data_pribadi?.length ?? 0;
    const tasks = declared > 0 ? [`Nilai ${declared} baris bukan_data_pribadi.`] : [];
    return { findings: checkTitipan(path, text, context), tasks };
  }
  const { jenis: collection, format } = submission;
  const id = path.slice(path.lastIndexOf('/') + 1, -format.length - 1);
  const all = checkEntry({ path, collection, id, format }, text, context).findings;
  const theirs = all.filter(isEditorsPart);
  return {
    findings: all.filter((finding) => !theirs.includes(finding)),
    tasks: tasksOf(theirs),
  };
}

/** What the editors see to, in sentences that hold no word of the writer's. */
function tasksOf(findings: readonly Finding[]): string[] {
  const isUnit = ({ rule }: Finding) => rule === 'unknown-reference';
  const unit = findings.some(isUnit) ? ['Tambahkan unitnya ke content/acuan/unit.yml: npm run baru -- unit'] : [];
  const rest = findings.some((finding) => !isUnit(finding)) ? ['Lengkapi bahan diskusi dan tanggal terbit.'] : [];
  return [...unit, ...rest];
}

/** An office that is to be masked must not stand in the story either. */
function maskedProblems(submission: Content): SubmissionProblem[] {
  if (submission.jenis !== 'titipan' || !submission.isi.samarkan) return [];
  const office = plain(submission.isi.tempat.kantor ?? '');
  if (office === '') return [];
  return (['cerita', 'jadinya', 'pesan'] as const)
    .filter((part) => plain(submission.isi[part] ?? '').includes(office))
    .map((part) => ({
      ...{ path: part, rule: PERSONAL_DATA },
      message: 'nama kantor masih disebut di sini, padahal Anda minta disamarkan. Ganti dengan "kantor kami".',
    }));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

function problemOf(
  submission: Content,
  { rule, message, help = '', subject, inForm, about }: Finding,
): SubmissionProblem {
  const said = inForm ?? `${message} ${help}`.trim();
  return { rule, message: said, ...(subject !== undefined && { subject }), path: pathOf(submission, about) };
}

/** The field of the form that a finding is about. */
function pathOf(submission: Content, about: Finding['about']): string {
  if (about === undefined) return '';
  if ('field' in about) return about.field.join('.');
  if ('place' in about) return { name: 'id', body: 'panjang', front: '' }[about.place];
  const { section = '' } = about;
  if ('teks' in submission) return `isi:${section}`;
  return section === UMPAN_SECTION ? 'teks' : partTitled(section);
}

function partTitled(title: string): keyof TitipanIsi | '' {
  return (['cerita', 'jadinya', 'pesan'] as const).find((part) => TITIPAN_SECTIONS[part] === title) ?? '';
}

function unique(problems: readonly SubmissionProblem[]): SubmissionProblem[] {
  return [...new Map(problems.map((problem) => [`${problem.path} ${problem.message}`, problem])).values()];
}
