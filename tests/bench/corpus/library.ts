import type { Unit } from '../../../src/schema/acuan.ts';
import { adopsi, type EntryText, kasus, praktik, type World } from './entries.ts';
import { FIELDS } from './fields.ts';
import { units } from './units.ts';

/** The controlled lists that the entries point at; they come from a content folder. */
export interface Lists {
  peran: readonly { id: string; nama: string }[];
  tema: readonly { id: string }[];
  metode: readonly { id: string }[];
  kompetensi: readonly { id: string }[];
  wilayah: readonly { id: string }[];
  instansi: readonly { id: string }[];
}

export interface CorpusOptions {
  kasus: number;
  seed: number;
  /** Share of cases with a picture beside them. */
  pictures: number;
}

export interface Corpus {
  total: number;
  units: readonly Unit[];
  /** Made when asked for, so that ten thousand need no memory. */
  entries: () => Generator<EntryText>;
}

export const SITUS = {
  nama: 'Lumbung Contoh (sintetis)',
  semboyan: 'Isi dikarang mesin untuk uji beban. Tidak ada unit sungguhan di sini.',
  alamat: 'https://lumbung-sintetis.example',
  jalur: '/',
  cabang: 'main',
  pengelola: 'Mesin pembuat contoh (sintetis)',
} as const;

/** A library of made-up entries: the same options always give the same texts. */
export function corpus(lists: Lists, { kasus: count, seed, pictures }: CorpusOptions): Corpus {
  const kinds = new Set(lists.instansi.map(({ id }) => id));
  const temaIds = new Set(lists.tema.map(({ id }) => id));
  const peran = new Map(lists.peran.map(({ id, nama }) => [id, nama]));
  const fields = FIELDS.filter((field) => temaIds.has(field.tema) && field.peran.some((id) => peran.has(id)))
    .map((field) => ({ ...field, instansi: field.instansi.filter(([jenis]) => kinds.has(jenis)) }))
    .filter(({ instansi }) => instansi.length > 0);
  if (fields.length === 0) throw new Error('corpus: no theme of the lists is known to the generator');
  const numbers = { praktik: Math.ceil(count / 10), adopsi: Math.ceil(count / 5) };
  const made = units(seed, Math.max(8, Math.ceil(count / 20)), lists.wilayah.map(({ id }) => id), fields); // prettier-ignore
  const world: World = {
    seed,
    fields,
    peran,
    metode: lists.metode.map(({ id }) => id),
    kompetensi: lists.kompetensi.map(({ id }) => id),
    units: made,
    praktik: range(numbers.praktik).map((number) => `praktik-sintetis-${String(number).padStart(5, '0')}`),
  };
  function* entries(): Generator<EntryText> {
    for (const number of range(count)) yield kasus(world, number, pictures);
    for (const number of range(numbers.praktik)) yield praktik(world, number);
    for (const number of range(numbers.adopsi)) yield adopsi(world, number);
  }
  return { total: count + numbers.praktik + numbers.adopsi, units: made, entries };
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
