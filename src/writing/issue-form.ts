import type { EntryCollection } from '../schema/index.ts';
import { BODY_PLANS, type SectionPlan } from '../schema/sections.ts';
import { fieldHint, lengthHint } from './field-hint.ts';
import { type Field, formFields } from './form-fields.ts';
import { yamlText, type YamlValue } from './yaml-text.ts';

/** A question of an issue form on GitHub, which writes each answer under its label. */
export interface IssueQuestion {
  id: string;
  label: string;
  type: 'input' | 'textarea' | 'dropdown';
  description: string;
  placeholder: string;
  options: readonly string[];
  required: boolean;
}

/** The box without which nothing is published. */
export const CONSENT = { id: 'izin', label: 'Izin' } as const;

const CONSENT_BOX = 'Isi ini boleh diterbitkan dengan lisensi CC BY 4.0 dan tidak memuat data pribadi.';
const WARNING = `Formulir ini terlihat oleh umum. Tulis peran, bukan nama orang. Jangan menulis NIK, NIP, nomor telepon, atau keterangan yang dapat menunjuk pasien, murid, atau warga.
Bila ada yang tidak Anda ketahui, kosongkan. Redaksi akan bertanya.
`;
const HEADS: Readonly<Record<EntryCollection, { name: string; description: string }>> = {
  kasus: {
    name: 'Pengalaman unit',
    description: 'Ceritakan apa yang dilakukan unit Anda dan apa jadinya, berhasil atau tidak.',
  },
  praktik: { name: 'Praktik baik', description: 'Tulis cara kerja yang dapat ditiru unit lain.' },
  adopsi: {
    name: 'Hasil percobaan',
    description: 'Unit Anda sudah mencoba sebuah praktik? Laporkan hasilnya dalam dua menit; yang gagal pun diterima.',
  },
  studi: {
    name: 'Penelitian',
    description: 'Tunjukkan satu penelitian tentang sebuah praktik, juga yang hasilnya nihil atau buruk.',
  },
};
const ADVICE: Readonly<Record<string, string>> = {
  unit: 'Nama resminya. Bila belum ada di situs, tambahkan kabupaten atau kota dan provinsinya.',
  praktik: 'Judul atau alamat halamannya.',
  sumber: 'Satu baris satu sumber: judul lalu alamat webnya, atau nama dokumennya. Jangan melampirkan dokumen mentah.',
};

/** The fields that an issue form asks for, rows and groups with those of their parts that one line can answer. */
export function issueFields(kind: EntryCollection): Field[] {
  return formFields(kind).filter(isAsked);
}

/** Every question of the issue form of a kind but the consent, in its order. */
export function issueQuestions(kind: EntryCollection): IssueQuestion[] {
  return [...issueFields(kind).flatMap((field) => fieldQuestions(field)), ...sectionQuestions(kind)];
}

/** The id of a question about a field or a part of it. */
export function questionId(...path: readonly string[]): string {
  return path.join('_');
}

/** The id of the question about a section. */
export function sectionId({ title, label = title }: SectionPlan): string {
  return questionId('isi', ...label.toLowerCase().split(' '));
}

/** Sources are written one a line; of other rows the form asks for one, part by part. */
export function isLines({ name, shape }: Field): boolean {
  return shape.type === 'items' || (shape.type === 'rows' && name === 'sumber');
}

/** The parts of a group, or of one row, that an issue form asks for. */
export function issueParts({ shape }: Field): readonly Field[] {
  return shape.type === 'group' || shape.type === 'rows' ? shape.fields.filter(isAsked) : [];
}

/** `.github/ISSUE_TEMPLATE/<kind>.yml` */
export function issueFormText(kind: EntryCollection): string {
  const fields = issueFields(kind).flatMap((field) => [...intro(field), ...fieldQuestions(field).map(element)]);
  const { name, description } = HEADS[kind];
  return yamlText({
    name,
    description,
    title: `${name}: `,
    body: [
      note(WARNING),
      ...fields,
      ...sectionQuestions(kind).map(element),
      {
        type: 'checkboxes',
        id: CONSENT.id,
        attributes: { label: CONSENT.label, options: [{ label: CONSENT_BOX, required: true }] },
      },
    ],
  });
}

function isAsked({ formOnly, shape }: Field): boolean {
  return !formOnly && shape.type !== 'fixed';
}

function fieldQuestions(field: Field, group?: Field): IssueQuestion[] {
  const { name, label, help = '', examples, shape, required, initial } = field;
  const parts = isLines(field) ? [] : issueParts(field);
  if (parts.length > 0) return parts.flatMap((part) => fieldQuestions(part, field));
  const advice = shape.type === 'choice' ? shape.of : shape.type === 'rows' ? name : undefined;
  const chosen = shape.type === 'choices' ? 'Pisahkan dengan koma.' : initial && 'Kosongkan bila hari ini.';
  const hints = [help, advice && ADVICE[advice], fieldHint(shape), lengthHint(shape), chosen];
  const names = shape.type === 'choice' ? shape.values.map((value) => shape.names[value] ?? value) : [];
  return [
    {
      id: group ? questionId(group.name, name) : name,
      label: group ? `${group.label}: ${label.toLowerCase()}` : label,
      type: names.length > 0 ? 'dropdown' : isLong(field) ? 'textarea' : 'input',
      description: hints.filter(Boolean).join(' '),
      placeholder: names.length > 0 ? '' : examples.join(isLines(field) ? '\n' : ', '),
      options: names,
      required: required && !group && !initial && !isLong(field) && shape.type !== 'choices',
    },
  ];
}

/** Whoever has only a story leaves these empty; the editors ask. */
function isLong(field: Field): boolean {
  return isLines(field) || (field.shape.type === 'text' && field.shape.kind === 'paragraph');
}

function sectionQuestions(kind: EntryCollection): IssueQuestion[] {
  return BODY_PLANS[kind].sections.map((plan) => ({
    id: sectionId(plan),
    label: plan.label ?? plan.title,
    type: 'textarea',
    description: plan.question,
    placeholder: plan.examples.join('\n'),
    options: [],
    required: plan.required && plan.list?.numbered !== false,
  }));
}

/** What the questions about the parts of one row are for. */
function intro(field: Field): YamlValue[] {
  const { label, help = '', shape } = field;
  return shape.type === 'rows' && !isLines(field) ? [note(`**${label}.** ${help}`)] : [];
}

function note(value: string): YamlValue {
  return { type: 'markdown', attributes: { value } };
}

function element({ id, type, label, description, placeholder, options, required }: IssueQuestion): YamlValue {
  return {
    type,
    id,
    attributes: {
      label,
      description,
      ...(placeholder === '' ? {} : { placeholder }),
      ...(options.length > 0 ? { options } : {}),
    },
    ...(required ? { validations: { required } } : {}),
  };
}
