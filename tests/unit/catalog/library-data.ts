import { ACUAN_NAMES, type AcuanRows } from '../../../src/schema/names.ts';
import type { RawEntry, RawLibrary } from '../../../src/catalog/library.ts';
import type { Adopsi } from '../../../src/schema/adopsi.ts';
import type { Kasus } from '../../../src/schema/kasus.ts';
import type { Praktik } from '../../../src/schema/praktik.ts';
import type { Studi } from '../../../src/schema/studi.ts';
import { adopsi, type Data, kasus, peran, praktik, studi, unit } from '../examples.ts';

const BODY = { path: 'content/x.mdx', words: 300, minutes: 2, text: '', discussion: [], steps: [], reflection: [] };
const ids = { unit: 'asal', peran: ['bidan'], tema: ['kesehatan'], metode: ['coaching'] };

/** Rows of a case that did the steps of these practices. */
export const did = (...ids: string[]) => ids.map((id) => ({ id, kaitan: 'langsung' }));
export const kasusEntry = (id: string, change: Data = {}): RawEntry<Kasus> => ({
  ...BODY,
  id,
  data: kasus({ ...ids, ...change }),
});
export const praktikEntry = (id: string, change: Data = {}): RawEntry<Praktik> => {
  const { unit: _unit, ...shared } = ids;
  return { ...BODY, id, data: praktik({ ...shared, ...change }) };
};
export const adopsiEntry = (id: string, change: Data = {}): RawEntry<Adopsi> => ({
  ...BODY,
  id,
  data: adopsi({ praktik: 'p', unit: 'lain', ...change }),
});

export const studiEntry = (id: string, change: Data = {}): RawEntry<Studi> => ({
  ...BODY,
  id,
  data: studi({
    praktik: [{ id: 'p', kaitan: 'langsung', putusan: 'mendukung' }],
    tempat: { negara: ['ID'], provinsi: ['73'], tema: ['kesehatan'] },
    ...change,
  }),
});

const NO_ROWS = Object.fromEntries(ACUAN_NAMES.map((name) => [name, []])) as unknown as AcuanRows;

/** A small library of made-up rows, with the given entries. */
export function rawLibrary(
  entries: Partial<Pick<RawLibrary, 'kasus' | 'praktik' | 'adopsi' | 'studi'>> = {},
): RawLibrary {
  const metode = { porsi: 20 as const, perlan10: 'Coaching', artinya: 'Percakapan terarah.' };
  return {
    situs: {
      nama: 'Lumbung',
      semboyan: 'Contoh',
      alamat: 'https://a.id',
      jalur: '/',
      cabang: 'main',
      pengelola: 'Redaksi',
      lisensi_isi: 'CC-BY-4.0',
      lisensi_data: 'CC0-1.0',
    },
    ...NO_ROWS,
    kasus: [],
    praktik: [],
    adopsi: [],
    studi: [],
    unit: [unit('induk', '73'), unit('asal', '73', { induk: 'induk' }), unit('lain', '35'), unit('pusat')],
    instansi: [{ id: 'dinas', nama: 'Dinas', lingkup: 'daerah' }],
    peran: [peran('bidan', 'Bidan'), peran('perawat', 'Perawat'), peran('guru', 'Guru')],
    tema: [
      { id: 'kesehatan', nama: 'Kesehatan', urusan: ['Kesehatan'] },
      { id: 'pendidikan', nama: 'Pendidikan', urusan: ['Pendidikan'] },
    ],
    metode: [
      { id: 'coaching', nama: 'Coaching', ...metode },
      { id: 'aar', nama: 'AAR', ...metode },
    ],
    kompetensi: [{ id: 'kerja-sama', nama: 'Kerja sama', kelompok: 'manajerial' }],
    wilayah: ['73', '35'].map((id) => ({
      id,
      nama: `Provinsi ${id}`,
      kab: 1,
      kota: 1,
      ubin: [0, 0],
    })),
    ...entries,
  };
}
