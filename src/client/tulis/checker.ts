import { entryId } from '../../writing/entry-id.ts';
import { entryMarkdown, type EntryText } from '../../writing/entry-markdown.ts';
import type { EntryInput } from '../../writing/entry-data.ts';
import { formPath, type FormState } from '../../writing/form-state.ts';
import { checkEntry } from '../../lint/check.ts';
import { isEditorsPart } from '../../lint/editors-part.ts';
import type { LintContext } from '../../lint/context.ts';
import { checkData } from '../../markdown/entry.ts';
import { idSchema } from '../../schema/values.ts';
import type { About, LocalFinding } from '../../schema/finding.ts';
import { type EntryCollection, entrySchemas } from '../../schema/index.ts';
import { formMessage, readMessage } from '../../schema/messages.ts';
import { sectionTitles } from '../../schema/sections.ts';

/** Something to mend, and the path of the field it is about; '' when it is about no field alone. */
export interface FormProblem extends Pick<LocalFinding, 'rule' | 'message' | 'subject'> {
  path: string;
}

export interface Checked extends EntryText {
  /** `pendampingan-loket.md` */
  name: string;
  problems: FormProblem[];
  /** Does something wait for the editors that its writer need not care for? */
  unfinished: boolean;
}

/** Makes the file and holds it to the schema and the rules of the build. */
export function check(state: FormState, context: LintContext): Checked {
  const file = entryMarkdown(state);
  const taken = context.ids.get(state.kind) ?? new Set();
  const id = state.id || entryId(state, taken);
  const path = `content/${state.kind}/${id}.${file.format}`;
  const name = { path, collection: state.kind, id, format: file.format };
  const { document, findings } = checkEntry(name, file.text, context);
  // A text that is refused is not parsed; its fields are checked all the same.
  const fields = document ? [] : checkFields(state.kind, file.data);
  const all = [...fields, ...findings];
  const found = all
    .filter((finding) => !isEditorsPart(finding))
    .map((finding) => ({
      ...inWords(finding),
      path: pathOf(finding.about, state),
    }));
  const problems = unique([...nameProblems(id, taken), ...found]);
  return { ...file, name: `${id}.${file.format}`, problems, unfinished: found.length < all.length };
}

function checkFields(kind: EntryCollection, data: EntryInput): LocalFinding[] {
  const locate = (field: readonly PropertyKey[]) => ({ line: 1, column: 1, about: { field } });
  return checkData({ data, findings: [], locate }, entrySchemas[kind]).findings;
}

/** A finding in the words of the form. */
function inWords({ rule, message, help = '', about, subject, inForm }: LocalFinding) {
  if (about && 'section' in about && 'missing' in about) return { rule, message: 'bagian ini belum diisi.' };
  return { rule, message: inForm ?? `${message} ${help}`.trim(), ...(subject !== undefined && { subject }) };
}

/** The field of the form that a finding is about. */
function pathOf(about: About | undefined, { kind, values }: FormState): string {
  if (about === undefined) return '';
  if ('field' in about) return formPath(values, about.field);
  if ('place' in about) return { name: 'id', body: 'panjang', front: '' }[about.place];
  const { section = '' } = about;
  return `isi:${sectionTitles(kind).includes(section) ? section : ''}`;
}

function nameProblems(id: string, taken: ReadonlySet<string>): FormProblem[] {
  const parsed = idSchema.safeParse(id);
  const at = { path: 'id', rule: 'unique-id' };
  if (!parsed.success)
    return parsed.error.issues.slice(0, 1).map((issue) => {
      const { inForm, ...name } = formMessage(readMessage(issue.message));
      return { ...at, ...name, message: inForm };
    });
  return taken.has(id)
    ? [
        {
          ...at,
          message: `nama "${id}" sudah dipakai tulisan lain. Pilih yang lain; bila Anda memperbaiki tulisan itu, biarkan.`,
        },
      ]
    : [];
}

function unique(problems: readonly FormProblem[]): FormProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ path, message }) => !seen.has(path + message) && seen.add(path + message));
}
