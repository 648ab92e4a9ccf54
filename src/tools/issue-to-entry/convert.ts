import { checkText } from '../../markdown/text-size.ts';
import { upperFirst } from '../../schema/upper-first.ts';
import type { LocalFinding } from '../../schema/finding.ts';
import type { EntryCollection } from '../../schema/index.ts';
import { entryId } from '../../writing/entry-id.ts';
import { entryMarkdown } from '../../writing/entry-markdown.ts';
import { isEmpty } from '../../writing/form-state.ts';
import { CONSENT, issueQuestions } from '../../writing/issue-form.ts';
import type { Choices } from '../new-entry/choices.ts';
import { type AnswerProblem, readAnswers } from './answers.ts';
import { leftOut } from './clean.ts';
import { type FormAnswers, readForm, TICK } from './form.ts';

/** A file that passes the checker, or everything that is missing from it. */
export type Conversion = { ok: true; id: string; text: string; notes: string[] } | { ok: false; missing: string[] };

export interface IntakeContext {
  choices: Choices;
  today: string;
  /** Everything the checker says of a text that would get this id. */
  check: (id: string, text: string) => readonly LocalFinding[];
}

// GitHub takes no longer issue than this.
const LONGEST = 65_536;

/** Text of a submitted issue form in, a contributed file out. Whatever the answers hold, they stay text. */
export function convertIssue(kind: EntryCollection, body: string, around: IntakeContext): Conversion {
  const { choices, today, check } = around;
  if (body.length > LONGEST) return { ok: false, missing: [`Kiriman terlalu panjang: ${body.length} karakter.`] };
  const refused = checkText(body);
  if (refused.length > 0) return { ok: false, missing: refused.map(sentence) };
  const form = readForm([...issueQuestions(kind), CONSENT], body);
  if (form.problems.length > 0) return { ok: false, missing: form.problems };
  const { state, problems, notes: said } = readAnswers(kind, form.answers, choices, today);
  const id = entryId(state, choices.taken[kind]);
  const { text } = entryMarkdown(state);
  const findings = check(id, text).filter((finding) => !isReported(finding, problems));
  const missing = [...consent(form.answers), ...problems.map(({ message }) => message), ...findings.map(sentence)];
  if (missing.length > 0) return { ok: false, missing: [...new Set(missing)] };
  const notes = [
    ...form.outside.map((text) => `Kiriman memuat teks di luar isian: ${text}`),
    ...leftOut(body),
    ...said,
    ...(isEmpty(state.values['sumber'])
      ? []
      : ['Jenis dan penerbit sumber masih dugaan (klaim-pemilik). Periksa satu per satu.']),
  ];
  return { ok: true, id, text, notes };
}

/** Is a missing field already reported, as one answered with what is in no list? */
function isReported({ about }: LocalFinding, problems: readonly AnswerProblem[]): boolean {
  if (about === undefined || !('field' in about) || about.missing === undefined) return false;
  return problems.some(({ field }) => field === about.field[0]);
}

function consent(answers: FormAnswers): string[] {
  const boxes = (answers[CONSENT.id] ?? '').split('\n').filter((line) => TICK.test(line));
  const given = boxes.length > 0 && boxes.every((line) => /^- \[x\]/i.test(line));
  return given ? [] : ['Kotak izin belum dicentang. Tanyakan kepada pengirim.'];
}

function sentence({ message, help }: LocalFinding): string {
  return [upperFirst(message), help].filter(Boolean).join(' ');
}
