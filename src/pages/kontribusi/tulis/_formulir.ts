import type { Entry, Library } from '../../../catalog/library.ts';
import { ENDING_NAMES, TRIAL_NAMES, SOURCE_KIND_NAMES, DIFFICULTY_NAMES } from '../../../catalog/wording.ts';
import type { FormPlan } from '../../../components/form/EntryForm.astro';
import type { FormOption, FormOptions } from '../../../components/form/form-options.ts';
import { formFields } from '../../../writing/form-fields.ts';
import { SECTION_PLANS } from '../../../markdown/sections.ts';
import type { EntryCollection } from '../../../schema/index.ts';
import { sectionGuides } from './_panduan.ts';

const TITLES: Readonly<Record<EntryCollection, string>> = {
  kasus: 'Tulis kasus',
  praktik: 'Tulis praktik',
  adopsi: 'Laporkan adopsi',
};

/** The three forms, shortest first: fields that must be filled, rows of figures and sources, and the rest. */
export function formPlans(): FormPlan[] {
  return (['adopsi', 'kasus', 'praktik'] as const).map((kind) => {
    const fields = formFields(kind).filter(({ shape }) => shape.type !== 'fixed');
    const optional = fields.filter(({ required }) => !required);
    const rows = optional.filter(({ shape }) => shape.type === 'rows');
    return {
      kind,
      title: TITLES[kind],
      main: fields.filter(({ required }) => required),
      // Figures point at sources, so the sources come first.
      rows: rows.toSorted((a, b) => Number(b.name === 'sumber') - Number(a.name === 'sumber')),
      more: optional.filter(({ shape }) => shape.type !== 'rows'),
      sections: sectionGuides(kind),
      words: SECTION_PLANS[kind].words,
    };
  });
}

// The form travels to phones: of a large library it offers the newest, and what is not offered can be typed.
const MOST_ENTRIES = 150;
const MOST_UNITS = 400;

/** What the fields offer, from the library. */
export function formOptions(library: Library): FormOptions {
  const { unit, peran, tema, metode, kompetensi } = library;
  return {
    of: {
      ...{ unit: byName(unit.slice(0, MOST_UNITS)), peran, tema, metode, kompetensi },
      praktik: library.praktik.slice(0, MOST_ENTRIES).map(asOption),
      kasus: library.kasus.slice(0, MOST_ENTRIES).map(asOption),
    },
    words: {
      akhir: ENDING_NAMES,
      coba: TRIAL_NAMES,
      kesulitan: DIFFICULTY_NAMES,
      jenis: SOURCE_KIND_NAMES,
      arah: { naik: 'Naik', turun: 'Turun' },
    },
  };
}

function byName(rows: readonly FormOption[]): FormOption[] {
  return rows.toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'));
}

function asOption({ id, data }: Entry): FormOption {
  return { id, nama: data.judul };
}
