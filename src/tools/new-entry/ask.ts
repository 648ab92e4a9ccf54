import { autocomplete, autocompleteMultiselect, isCancel, log, select, text } from '@clack/prompts';
import { answerProblem } from './check-answers.ts';
import type { Choice } from './choices.ts';
import { indonesian } from './indonesian.ts';
import type { Answers, Question } from './questions.ts';

// A list longer than this is searched by typing.
const SHORT_LIST = 8;
const ROWS = 10;
const SKIP = '';

/** Asks what is not answered yet, one question at a time. Undefined when the contributor stopped. */
export async function ask(questions: readonly Question[], known: Answers): Promise<Answers | undefined> {
  const answers: Record<string, string | readonly string[]> = { ...known };
  for (const question of questions) {
    if (answers[question.flag] !== undefined || question.when?.(answers) === false) continue;
    const answer = await answerTo(question, answers);
    if (answer === undefined) return undefined;
    if (answer.length > 0) answers[question.flag] = answer;
  }
  return answers;
}

function answerTo(question: Question, answers: Answers): Promise<string | readonly string[] | undefined> {
  if (question.kind === 'many') return askMany(question);
  return question.kind === 'one' ? askOne(question) : askText(question, answers);
}

async function askText(question: Question, answers: Answers): Promise<string | undefined> {
  const initial = question.initial?.(answers) ?? '';
  const answer = await text({
    message: question.ask,
    initialValue: initial,
    output: indonesian,
    validate: (value = '') => {
      if (value.trim() === '' && question.optional) return undefined;
      return answerProblem(question, value.trim());
    },
  });
  return isCancel(answer) ? undefined : answer.trim();
}

async function askOne({ ask: message, choices = [], optional }: Question): Promise<string | undefined> {
  const skip = optional ? [{ value: SKIP, label: 'Lewati' }] : [];
  const options = [...skip, ...choices.map(toOption)];
  const answer =
    options.length <= SHORT_LIST
      ? await select({ message, options, output: indonesian })
      : await autocomplete({
          message,
          options,
          maxItems: ROWS,
          output: indonesian,
          filter: matches(choices),
          validate: (value) => (value === undefined ? 'Pilih satu dari daftar.' : undefined),
        });
  return isCancel(answer) ? undefined : answer;
}

/** Asks again, with what was chosen still chosen, until the number of choices fits. */
async function askMany(question: Question): Promise<string[] | undefined> {
  const { ask: message, choices = [], optional } = question;
  let initialValues: string[] = [];
  for (;;) {
    const answer = await autocompleteMultiselect({
      message,
      options: choices.map(toOption),
      maxItems: ROWS,
      initialValues,
      output: indonesian,
      filter: matches(choices),
    });
    if (isCancel(answer)) return undefined;
    if (answer.length === 0 && optional) return [];
    const problem = answerProblem(question, answer);
    if (problem === undefined) return answer;
    log.warn(problem, { output: indonesian });
    initialValues = answer;
  }
}

function toOption({ id, nama }: Choice): { value: string; label: string; hint: string } {
  return { value: id, label: nama, hint: id };
}

/** Every word typed is in the name, the id or the other words of the row. */
function matches(choices: readonly Choice[]): (search: string, option: { value: string }) => boolean {
  const words = new Map(choices.map(({ id, nama, kata }) => [id, `${id} ${nama} ${kata ?? ''}`.toLowerCase()]));
  return (search, { value }) =>
    search
      .toLowerCase()
      .split(/\s+/)
      .every((word) => (words.get(value) ?? '').includes(word));
}
