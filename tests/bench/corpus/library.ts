import type { Unit } from '../../../src/schema/acuan.ts';
import { adopsi, type EntryText, idOf, kasus, type Lists, praktik } from './entries.ts';
import { random } from './random.ts';

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

const PER_REGENCY = 4;

/** A library of made-up entries: the same options always give the same texts. */
export function corpus(lists: Lists, { kasus: count, seed, pictures }: CorpusOptions): Corpus {
  const numbers = { praktik: Math.ceil(count / 10), adopsi: Math.ceil(count / 5) };
  const units = range(Math.max(8, Math.ceil(count / 20))).map((number) => unit(lists, seed, number));
  const world = {
    ...lists,
    seed,
    unit: units.map(({ id }) => id),
    praktik: range(numbers.praktik).map((number) => idOf('praktik', number)),
  };
  function* entries(): Generator<EntryText> {
    for (const number of range(count)) yield kasus(world, number, pictures);
    for (const number of range(numbers.praktik)) yield praktik(world, number);
    for (const number of range(numbers.adopsi)) yield adopsi(world, number);
  }
  return { total: count + numbers.praktik + numbers.adopsi, units, entries };
}

/** An office that does not exist, a few in each made-up regency, spread over the provinces. */
function unit({ wilayah, instansi }: Lists, seed: number, number: number): Unit {
  const regency = Math.floor((number - 1) / PER_REGENCY);
  const provinsi = wilayah[regency % wilayah.length] ?? '';
  // Kemendagri's own codes end below 80.
  const kode = `${provinsi}${80 + (Math.floor(regency / wilayah.length) % 20)}`;
  return {
    id: `unit-sintetis-${String(number).padStart(4, '0')}`,
    nama: `Unit Contoh ${number} (sintetis), Kabupaten Contoh ${kode}`,
    singkatan: `Unit Contoh ${number}`,
    jenis_instansi: random(seed, `unit/${number}`).pick(instansi),
    tingkat: 'kabupaten',
    provinsi,
    kabkota: { kode, nama: `Kabupaten Contoh ${kode}` },
  };
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
