import { entryId } from '../../writing/entry-id.ts';
import { entryMarkdown, type EntryText } from '../../writing/entry-markdown.ts';
import { formPath, type FormState } from '../../writing/form-state.ts';
import { checkEntry } from '../../lint/check.ts';
import type { LintContext } from '../../lint/context.ts';
import type { Finding } from '../../schema/finding.ts';
import { idSchema } from '../../schema/values.ts';
import { entrySchemas } from '../../schema/index.ts';
import { sectionTitles } from '../../schema/sections.ts';

/** Something to mend, and the path of the field it is about; '' when it is about no field alone. */
export interface Problem {
  path: string;
  message: string;
  rule: string;
}

export interface Checked extends EntryText {
  /** `pendampingan-loket.md` */
  name: string;
  problems: Problem[];
}

/** Makes the file and holds it to the schema and the rules of the build. */
export function check(state: FormState, context: LintContext): Checked {
  const file = entryMarkdown(state);
  const taken = context.ids.get(state.kind) ?? new Set();
  const id = state.id || entryId(state, taken);
  const path = `content/${state.kind}/${id}.${file.format}`;
  const { findings } = checkEntry({ path, collection: state.kind, id, format: file.format }, file.text, context);
  const issues = schemaProblems(state, file);
  const located = findings
    // The schema's own issues know their field better than the line they were found on.
    .filter(({ rule }) => rule !== 'front-matter' || issues.length === 0)
    .map((finding) => locate(finding, state, file.places));
  return {
    ...file,
    name: `${id}.${file.format}`,
    problems: unique([...nameProblems(id, taken), ...issues, ...located]),
  };
}

function schemaProblems({ kind, values }: FormState, { data }: EntryText): Problem[] {
  const result = entrySchemas[kind].safeParse(data);
  if (result.success) return [];
  return result.error.issues.map(({ path, message }) => ({
    path: formPath(values, path),
    message,
    rule: 'front-matter',
  }));
}

function locate(
  { rule, line, message, help = '' }: Finding,
  { kind, values }: FormState,
  places: readonly string[],
): Problem {
  const section = /## ([^"”]+)["”]/.exec(message)?.[1];
  const titles = sectionTitles(kind);
  const place = places[line - 1] ?? '';
  if (rule === 'unknown-reference' && place === 'unit')
    return {
      path: place,
      rule,
      message: 'unit ini belum ada di daftar. Berkas tetap boleh dikirim; redaksi yang menambahkannya.',
    };
  const text = `${message} ${help}`.trim();
  if (rule === 'required-sections' && section !== undefined && titles.includes(section))
    return { path: `isi:${section}`, message: `bagian ini belum diisi.`, rule };
  if (rule === 'body-length') return { path: 'panjang', message: text, rule };
  return { path: place.startsWith('isi:') ? place : formPath(values, place.split('.')), message: text, rule };
}

function nameProblems(id: string, taken: ReadonlySet<string>): Problem[] {
  const parsed = idSchema.safeParse(id);
  const rule = 'unique-id';
  if (!parsed.success)
    return [{ path: 'id', rule, message: parsed.error.issues[0]?.message ?? 'nama ini tidak dapat dipakai' }];
  return taken.has(id)
    ? [{ path: 'id', rule, message: `nama "${id}" sudah dipakai tulisan lain. Pilih yang lain.` }]
    : [];
}

function unique(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ path, message }) => !seen.has(path + message) && seen.add(path + message));
}
