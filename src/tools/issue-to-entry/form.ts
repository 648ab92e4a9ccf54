import type { IssueQuestion } from '../../writing/issue-form.ts';

/** Answers by the id of their field; fields left empty are not there. */
export type FormAnswers = Readonly<Record<string, string>>;

// What GitHub writes for a field that was left empty; the second one for lists.
const EMPTY: readonly string[] = ['_No response_', 'None'];

/** Cuts the text GitHub made of a submitted form at its `### Label` lines. A label that is missing or stands twice is a problem. */
export function readForm(
  questions: readonly Pick<IssueQuestion, 'id' | 'label'>[],
  body: string,
): { answers: FormAnswers; problems: string[] } {
  const lines = body.replace(/\r\n?/g, '\n').split('\n');
  const places = questions.map((field) => ({ field, at: linesOf(lines, `### ${field.label}`) }));
  const starts = places.flatMap(({ at }) => at).toSorted((a, b) => a - b);
  const answers: Record<string, string> = {};
  const absent = places.filter(({ at }) => at.length === 0);
  if (absent.length > questions.length / 2)
    return { answers, problems: ['Kiriman ini bukan dari formulir yang dipilih, atau judul bagiannya sudah diubah.'] };
  const problems: string[] = [];
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
    if (answer !== '' && !EMPTY.includes(answer)) answers[field.id] = answer;
  }
  return { answers, problems };
}

function linesOf(lines: readonly string[], text: string): number[] {
  return lines.flatMap((line, index) => (line.trimEnd() === text ? [index] : []));
}
