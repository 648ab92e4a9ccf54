import { entryId } from '../../writing/entry-id.ts';
import { entryMarkdown } from '../../writing/entry-markdown.ts';
import type { FormState } from '../../writing/form-state.ts';
import { checkText } from '../../markdown/text-size.ts';
import type { LocalFinding } from '../../schema/finding.ts';
import type { Choices } from '../new-entry/choices.ts';
import { adopsiDraft } from './adopsi.ts';
import { type FormAnswers, type FormField, readForm } from './form.ts';
import { kasusDraft } from './kasus.ts';

export const FORMS = ['adopsi', 'kasus'] as const;
export type FormName = (typeof FORMS)[number];

/** A file that passes the checker, or everything that is missing from it. */
export type Conversion = { ok: true; id: string; text: string; notes: string[] } | { ok: false; missing: string[] };

/** What a form was made into, before it is checked. */
export interface Draft {
  state: FormState;
  problems: string[];
  /** What the editors should look at, though it passes. */
  notes: string[];
}

export interface Surroundings {
  fields: readonly FormField[];
  choices: Choices;
  today: string;
  /** Everything the checker says of a text that would get this id. */
  check: (id: string, text: string) => readonly LocalFinding[];
}

// GitHub takes no longer issue than this.
const LONGEST = 65_536;

/** Text of a submitted issue form in, a contributed file out. Whatever the answers hold, they stay text. */
export function convertIssue(form: FormName, body: string, around: Surroundings): Conversion {
  const { fields, choices, today, check } = around;
  if (body.length > LONGEST) return { ok: false, missing: [`Kiriman terlalu panjang: ${body.length} karakter.`] };
  const refused = checkText(body);
  if (refused.length > 0) return { ok: false, missing: refused.map(sentence) };
  const { answers, problems } = readForm(fields, body);
  if (problems.length > 0) return { ok: false, missing: problems };
  const draft = form === 'adopsi' ? adopsiDraft(answers, choices, today) : kasusDraft(answers, choices, today);
  const id = entryId(draft.state, choices.taken[form]);
  const { text } = entryMarkdown(draft.state);
  const told = new Set(draft.problems.map(firstWord));
  const findings = check(id, text).filter(
    ({ message }) => !(/wajib diisi/.test(message) && told.has(firstWord(message))),
  );
  const missing = [...consent(answers), ...draft.problems, ...findings.map(sentence)];
  return missing.length > 0
    ? { ok: false, missing: [...new Set(missing)] }
    : { ok: true, id, text, notes: draft.notes };
}

function consent({ izin = '' }: FormAnswers): string[] {
  const boxes = izin.split('\n').filter((line) => /^- \[.\]/.test(line));
  const given = boxes.length > 0 && boxes.every((line) => /^- \[x\]/i.test(line));
  return given ? [] : ['Kotak izin belum dicentang. Tanyakan kepada pengirim.'];
}

/** What a message is about, so that an answer already asked for is not asked for twice. */
function firstWord(message: string): string {
  return /^\w+/.exec(message)?.[0].toLowerCase() ?? '';
}

function sentence({ message, help }: LocalFinding): string {
  return `${message.slice(0, 1).toUpperCase()}${message.slice(1)}${help ? ` ${help}` : ''}`;
}
