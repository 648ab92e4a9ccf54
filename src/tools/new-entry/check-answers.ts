import { nearest } from '../../schema/nearest.ts';
import type { Answers, Question } from './questions.ts';

/** Everything that is wrong with the answers or missing from them, in the order of the questions. */
export function answerProblems(questions: readonly Question[], answers: Answers): string[] {
  return questions.filter((question) => question.when?.(answers) ?? true).flatMap((q) => problemsOf(q, answers));
}

/** Why an answer to a question cannot be taken; undefined when it can. */
export function answerProblem(question: Question, answer: string | readonly string[]): string | undefined {
  return unknownChoice(question, answer) ?? question.problem(answer);
}

function problemsOf(question: Question, answers: Answers): string[] {
  const { flag, optional, choices } = question;
  const answer = answers[flag];
  if (answer === undefined || answer.length === 0) {
    if (optional) return [];
    return [`--${flag} belum diisi.${choices ? ` Pilihannya: ${shortList(choices.map(({ id }) => id))}.` : ''}`];
  }
  const problem = answerProblem(question, answer);
  return problem === undefined ? [] : [`--${flag}: ${problem.replace(/[.]?$/, '.').replace('?.', '?')}`];
}

function unknownChoice({ choices }: Question, answer: string | readonly string[]): string | undefined {
  if (!choices) return undefined;
  const ids = choices.map(({ id }) => id);
  const unknown = [answer].flat().find((id) => !ids.includes(id));
  if (unknown === undefined) return undefined;
  const guess = nearest(unknown, ids);
  return `"${unknown}" tidak ada di daftar. ${guess ? `Maksud Anda "${guess}"?` : `Pilihannya: ${shortList(ids)}`}`;
}

function shortList(ids: readonly string[]): string {
  const shown = ids.slice(0, 12).join(', ');
  return ids.length > 12 ? `${shown}, … (${ids.length} pilihan)` : shown;
}
