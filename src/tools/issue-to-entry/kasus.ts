import { emptyState } from '../../writing/form-state.ts';
import type { Choices } from '../new-entry/choices.ts';
import { itemsOf, oneLine, prose } from './clean.ts';
import type { Draft } from './convert.ts';
import type { FormAnswers } from './form.ts';
import { measuredRow, sourceRows } from './rows.ts';
import { akhirOf, idsOf, rowOf, tanggalOf } from './values.ts';

/** Fields of the form by the section their answer stands under. */
const SECTIONS = {
  Masalah: 'masalah',
  'Yang dilakukan': 'dilakukan',
  Hasil: 'hasil',
  Pelajaran: 'pelajaran',
  'Yang tidak berjalan': 'gagal',
} as const;

/** The form "Kasus" as a case study. */
export function kasusDraft(answers: FormAnswers, choices: Choices, today: string): Draft {
  const line = (key: string) => oneLine(answers[key]);
  const list = (key: 'peran' | 'tema' | 'metode') => idsOf(prose(answers[key] ?? ''), choices[key], NAMES[key]);
  const unit = rowOf(line('unit'), choices.unit, 'Unit');
  const unitName = unit.ok ? unit.nama : '';
  const [peran, tema, metode] = [list('peran'), list('tema'), list('metode')];
  const rows = measuredRow(answers, unitName, today);
  const sumber = [...rows.sumber, ...sourceRows(answers['sumber'], unitName, today)];
  const values = {
    judul: line('judul'),
    ringkasan: line('ringkasan'),
    unit: unit.ok ? unit.id : '',
    peran: peran.ids,
    tema: tema.ids,
    metode: metode.ids,
    akhir: akhirOf(line('akhir')),
    periode: { mulai: tanggalOf(line('mulai')), selesai: tanggalOf(line('selesai')) },
    hasil: rows.hasil,
    sumber,
    batasan: line('batasan'),
    terbit: today,
  };
  const questions = itemsOf(answers['diskusi']).map((item) => `- ${item}`);
  const sections = {
    ...Object.fromEntries(Object.entries(SECTIONS).map(([title, key]) => [title, prose(answers[key] ?? '')])),
    'Bahan diskusi': questions.join('\n'),
  };
  return {
    state: { ...emptyState('kasus', values), sections },
    problems: [
      ...(unit.ok ? [] : [`${unit.problem} Unit baru: npm run baru -- unit`]),
      ...[peran, tema, metode].flatMap(({ problems }) => problems),
      ...rows.problems,
    ],
    notes: sumber.length > 0 ? ['Jenis dan penerbit sumber masih dugaan (klaim-pemilik). Periksa satu per satu.'] : [],
  };
}

const NAMES = { peran: 'Peran', tema: 'Tema', metode: 'Cara belajar' } as const;
