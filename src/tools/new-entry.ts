import process from 'node:process';
import { cancel, intro, outro } from '@clack/prompts';
import { contentDir } from '../reading/paths.ts';
import { visible } from '../schema/finding.ts';
import { today } from '../today.ts';
import { entryData } from '../writing/entry-data.ts';
import { entryTemplate } from '../writing/entry-template.ts';
import { initialValues } from '../writing/form-fields.ts';
import { ask } from './new-entry/ask.ts';
import { answerProblems } from './new-entry/check-answers.ts';
import { readChoices } from './new-entry/choices.ts';
import { answersFromFlags, kindOf, NEW_ENTRY_USAGE } from './new-entry/flags.ts';
import {
  type Answers,
  askedFields,
  formValues,
  type Kind,
  type Question,
  questionsFor,
} from './new-entry/questions.ts';
import { type TitipanAnswers, titipanOf } from './new-entry/titipan.ts';
import { writeEntry, writeUnit } from './new-entry/write.ts';
import { isMain, main } from './run.mjs';

/** `npm run baru -- kasus`: asks, then writes one new file with guidance in it. Nothing is written before all is answered. */
export async function newEntry(args: readonly string[]): Promise<number> {
  if (args[0] === '--help' || args[0] === '-h') return say(NEW_ENTRY_USAGE);
  const kind = kindOf(args[0]);
  const dir = contentDir();
  const questions = questionsFor(kind, await readChoices(dir), today());
  const { answers: typed, silent, from } = answersFromFlags(args.slice(1), questions);
  const told = from === undefined ? undefined : await titipanOf(kind, from, dir, questions);
  const given = { ...told?.answers, ...typed };
  for (const note of told?.notes ?? []) console.error(visible(note));
  if (silent || !process.stdin.isTTY || !process.stdout.isTTY) {
    const answers = withInitials(questions, given);
    return say(nextStep(kind, write(kind, dir, checked(questions, answers), told), told));
  }
  intro(`Lumbung Praktik: ${kind} baru. Ctrl-C untuk berhenti; belum ada yang ditulis.`);
  const answers = await ask(questions, given);
  if (!answers) {
    cancel('Berhenti. Tidak ada yang ditulis.');
    return 130;
  }
  outro(nextStep(kind, write(kind, dir, checked(questions, answers), told), told));
  return 0;
}

function withInitials(questions: readonly Question[], given: Answers): Answers {
  return questions.reduce((answers, { flag, initial }) => {
    if (answers[flag] !== undefined || !initial) return answers;
    return { ...answers, [flag]: initial(answers) };
  }, given);
}

function checked(questions: readonly Question[], answers: Answers): Answers {
  const problems = answerProblems(questions, answers);
  if (problems.length > 0) throw new Error(`Belum dapat ditulis:\n${problems.map((line) => `  ${line}`).join('\n')}`);
  return answers;
}

function write(kind: Kind, dir: string, answers: Answers, told: TitipanAnswers | undefined): string {
  const values = formValues(kind, answers);
  if (kind === 'unit') return writeUnit(dir, entryData(askedFields(kind), values));
  const text = entryTemplate(kind, { ...initialValues(kind, today()), ...told?.values, ...values }, told?.sections);
  return writeEntry(dir, kind, String(answers['id']), text);
}

function nextStep(kind: Kind, path: string, told: TitipanAnswers | undefined): string {
  if (kind === 'unit') return `Satu baris ditambahkan di akhir ${path}. Periksa: npm run periksa`;
  const rest = told === undefined ? '' : ` Sesudah selesai, hapus ${told.file}.`;
  return `${path} siap diisi. Ganti semua yang bertanda "ISI:", lalu periksa: npm run periksa -- ${path}${rest}`;
}

function say(text: string): number {
  console.log(text);
  return 0;
}

if (isMain(import.meta.url)) await main(() => newEntry(process.argv.slice(2)));
