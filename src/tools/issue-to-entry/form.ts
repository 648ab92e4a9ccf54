import { CONSENT, type IssueQuestion } from '../../writing/issue-form.ts';

/** Answers by the id of their field; fields left empty are not there. */
export type FormAnswers = Readonly<Record<string, string>>;

// What GitHub writes for a field that was left empty, and for a list.
const EMPTY = '_No response_';
const EMPTY_LIST = 'None';

/** The box without which nothing is published, as GitHub writes it. */
export const TICK = /^- \[(.)\]/;

type Asked = Pick<IssueQuestion, 'id' | 'label'> & Partial<Pick<IssueQuestion, 'type'>>;

/**
 * Cuts the text GitHub made of a submitted form at its `### Label` lines. A label that is missing or stands twice is a problem; text that
 * belongs to no answer (before the first, after a choice, under the box at the end) is `outside`.
 */
export function readForm(
  questions: readonly Asked[],
  body: string,
): { answers: FormAnswers; problems: string[]; outside: string[] } {
  const lines = body.replace(/\r\n?/g, '\n').split('\n');
  const places = questions.map((field) => ({ field, at: linesOf(lines, `### ${field.label}`) }));
  const starts = places.flatMap(({ at }) => at).toSorted((a, b) => a - b);
  const answers: Record<string, string> = {};
  const absent = places.filter(({ at }) => at.length === 0);
  if (absent.length > questions.length / 2)
    return {
      answers,
      outside: [],
      problems: ['Kiriman ini bukan dari formulir yang dipilih, atau judul bagiannya sudah diubah.'],
    };
  const problems: string[] = [];
  const outside = [lines.slice(0, starts[0]).join('\n').trim()];
  for (const { field, at } of places) {
    const [start, twice] = at;
    if (twice !== undefined)
      problems.push(
        `Bagian "${field.label}" muncul ${at.length} kali. Hapus baris "### ${field.label}" dari dalam jawaban.`,
      );
    if (start === undefined)
      problems.push(`Bagian "${field.label}" tidak ada. Judul bagian formulir tidak boleh dihapus atau diubah.`);
    if (start === undefined || twice !== undefined) continue;
    const end = starts.find((next) => next > start) ?? lines.length;
    const answer = lines
      .slice(start + 1, end)
      .join('\n')
      .trim();
    const [own, rest] = ownAnswer(field, answer);
    outside.push(rest);
    if (own !== '' && own !== EMPTY && !(field.type === 'dropdown' && own === EMPTY_LIST)) answers[field.id] = own;
  }
  return { answers, problems, outside: outside.filter(Boolean) };
}

/** A choice is one line and a consent its boxes; what follows was added by hand. */
function ownAnswer({ id, type }: Asked, answer: string): [own: string, rest: string] {
  const lines = answer.split('\n');
  const isOwn = id === CONSENT.id ? (line: string) => TICK.test(line) : (line: string) => line === lines[0];
  if (type !== 'dropdown' && id !== CONSENT.id) return [answer, ''];
  const [own, rest] = [lines.filter(isOwn), lines.filter((line) => !isOwn(line))];
  return [own.join('\n'), rest.join('\n').trim()];
}

function linesOf(lines: readonly string[], text: string): number[] {
  return lines.flatMap((line, index) => (line.trimEnd() === text ? [index] : []));
}
