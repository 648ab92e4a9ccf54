import type { EntryCollection } from '../schema/index.ts';
import { BODY_PLANS, type SectionPlan } from '../schema/sections.ts';
import { entryData } from './entry-data.ts';
import { entryMarkdown } from './entry-markdown.ts';
import { type Field, formFields } from './form-fields.ts';
import { emptyState, type FormValue, type FormValues, isGroup } from './form-state.ts';
import { yamlLines } from './yaml-text.ts';

/**
 * Text of a new entry: what is known stands in its place, what is not is its question after the mark `ISI:`. Apart from those marks it
 * fits the schema. `told` are texts by the title of their section. Throws when a field is not known that no text can stand in for.
 */
export function entryTemplate(
  kind: EntryCollection,
  known: FormValues,
  told: Readonly<Record<string, string>> = {},
): string {
  const fields = formFields(kind);
  const values = Object.fromEntries(
    fields.flatMap((field) => {
      const value = field.required ? filled(field, known[field.name]) : known[field.name];
      return value === undefined ? [] : [[field.name, value]];
    }),
  );
  const sections = Object.fromEntries(
    BODY_PLANS[kind].sections.map((plan) => [plan.title, told[plan.title] ?? sectionText(plan)]),
  );
  const { text } = entryMarkdown({ ...emptyState(kind, values), sections });
  const samples = fields.filter(({ name, required, formOnly }) => !required && !formOnly && !(name in known));
  return text.replace('\n---\n', () => `\n${samples.flatMap(sampleLines).join('')}---\n`);
}

/** What is known of a field that must be there, and stand-ins for the rest of it. */
function filled(field: Field, known: FormValue | undefined): FormValue {
  const { shape } = field;
  if (shape.type !== 'group' || !isGroup(known)) return known ?? standIn(field);
  return { ...exampleRow(shape.fields.filter(({ required }) => required), marked), ...known }; // prettier-ignore
}

function standIn({ name, help = '', examples, shape }: Field): FormValue {
  const [example = ''] = examples;
  if (shape.type === 'text' && shape.kind === 'paragraph') return marked(`${help} Misalnya: ${example}`);
  if (shape.type === 'items') return examples.map(marked);
  if (shape.type === 'rows') return [exampleRow(shape.fields, marked)];
  throw new Error(`entryTemplate: "${name}" belum diketahui.`);
}

/** The examples of the parts; `write` marks those that are prose. */
function exampleRow(fields: readonly Field[], write: (example: string) => string): FormValues {
  return Object.fromEntries(
    fields.flatMap(({ name, examples, shape }) => {
      const prose = shape.type === 'text' && (shape.kind === 'text' || shape.kind === 'paragraph');
      const [example] = prose ? examples.map(write) : examples;
      if (example === undefined) return [];
      return [[name, shape.type === 'items' || shape.type === 'choices' ? examples : example]];
    }),
  );
}

/** An optional field as a comment, which its author takes the marks off. */
function sampleLines(field: Field): string[] {
  const { name, help = '', examples, shape } = field;
  const [example] = examples;
  const sample =
    shape.type === 'rows' ? [exampleRow(shape.fields, String)] : shape.type === 'text' ? example : undefined;
  if (sample === undefined) return [];
  const lines = yamlLines(entryData([field], { [name]: sample })).map((line) => `# ${line}\n`);
  return [`# ${marked(help)} Hapus "# " di depan contoh ini lalu ganti isinya, atau hapus semuanya.\n`, ...lines];
}

function sectionText({ question, examples, list }: SectionPlan): string {
  if (!list) return marked(`${question} Misalnya: ${examples[0]}`);
  const items = examples.map((example, index) => `${list.numbered ? `${index + 1}.` : '-'} ${marked(example)}`);
  return `${marked(question)}\n\n${items.join('\n')}`;
}

function marked(text: string): string {
  return `ISI: ${text}`;
}
