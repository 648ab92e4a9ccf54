import type { Entry, Library } from '../../../catalog/library.ts';
import type { FormPlan } from '../../../components/form/EntryForm.astro';
import type { FormOption, FormOptions } from '../../../components/form/form-options.ts';
import { type Field, formFields } from '../../../writing/form-fields.ts';
import type { CollectionName, EntryCollection } from '../../../schema/index.ts';
import { BODY_PLANS } from '../../../schema/sections.ts';

const TITLES: Readonly<Record<EntryCollection, string>> = {
  kasus: 'Tulis pengalaman',
  praktik: 'Tulis praktik',
  adopsi: 'Laporkan percobaan',
  studi: 'Tulis penelitian',
};

/** The forms, shortest first: fields that must be filled, rows of figures and sources, what the editors see to, and the rest. */
export function formPlans(): FormPlan[] {
  return (['adopsi', 'kasus', 'praktik', 'studi'] as const).map((kind) => {
    const fields = formFields(kind).filter(({ shape }) => shape.type !== 'fixed');
    const optional = fields.filter(({ required }) => !required);
    const rows = optional.filter(({ name }) => name === 'hasil' || name === 'sumber');
    return {
      kind,
      title: TITLES[kind],
      main: fields.filter(({ required, initial }) => required && !isEditors(kind, initial)),
      editors: fields.filter(({ initial }) => isEditors(kind, initial)),
      // Figures point at sources, so the sources come first.
      rows: rows.toSorted((a, b) => Number(b.name === 'sumber') - Number(a.name === 'sumber')),
      more: optional.filter((field) => !rows.includes(field)),
      ...BODY_PLANS[kind],
    };
  });
}

/** The date of publishing is theirs; that of a report is when it was tried. */
function isEditors(kind: EntryCollection, initial: Field['initial']): boolean {
  return initial !== undefined && kind !== 'adopsi';
}

// The form travels to phones: of a large library it offers the newest, and what is not offered can be typed.
const MOST_ENTRIES = 60;
const MOST_UNITS = 60;

/** What the fields offer, from the library: of each list or kind that a field of a form refers to. */
export function formOptions(library: Library): FormOptions {
  const fields = formPlans().flatMap(({ main, more }) => [...main, ...more]);
  const names = new Set(fields.flatMap(({ shape }) => ('of' in shape && shape.of !== undefined ? [shape.of] : [])));
  return { of: Object.fromEntries([...names].map((name) => [name, optionsOf(name, library)])) };
}

function optionsOf(name: CollectionName, library: Library): FormOption[] {
  switch (name) {
    case 'kasus':
    case 'praktik':
      return library[name].slice(0, MOST_ENTRIES).map(asOption);
    case 'adopsi':
    case 'studi':
    case 'masalah':
      return [];
    case 'unit':
      return byName(library.unit.slice(0, MOST_UNITS));
    case 'peran':
      return library.everyone ? [library.everyone, ...library.peran] : [...library.peran];
    default:
      return [...library[name]];
  }
}

function byName(rows: readonly FormOption[]): FormOption[] {
  return rows.toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'));
}

function asOption({ id, data }: Entry): FormOption {
  return { id, nama: data.judul };
}
