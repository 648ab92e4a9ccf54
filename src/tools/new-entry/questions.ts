import { ENDING_NAMES, TRIAL_NAMES, DIFFICULTY_NAMES } from '../../catalog/wording.ts';
import { TINGKAT, unitSchema } from '../../schema/acuan.ts';
import { adopsiSchema } from '../../schema/adopsi.ts';
import { AKHIR, bulanTahunSchema } from '../../schema/fields.ts';
import { kasusSchema } from '../../schema/kasus.ts';
import { COBA, praktikSchema } from '../../schema/praktik.ts';
import type { Choices } from './choices.ts';
import { type Answers, fileName, many, named, one, type Question, text, unitId, words } from './question.ts';

export const KINDS = ['kasus', 'praktik', 'adopsi', 'unit'] as const;
export type Kind = (typeof KINDS)[number];

export function questionsFor(kind: Kind, choices: Choices, today: string): Question[] {
  switch (kind) {
    case 'kasus':
      return [...kasusQuestions(choices), fileName(choices.taken.kasus, ({ judul }) => words(judul))];
    case 'praktik':
      return [...praktikQuestions(choices), fileName(choices.taken.praktik, ({ judul }) => words(judul))];
    case 'adopsi':
      return [
        ...adopsiQuestions(choices, today),
        fileName(choices.taken.adopsi, ({ unit, praktik }) => words(unit, praktik)),
      ];
    case 'unit':
      return [...unitQuestions(choices), unitId(choices.taken.unit)];
  }
}

function kasusQuestions(choices: Choices): Question[] {
  const { shape } = kasusSchema;
  return [
    text('judul', 'Judul: apa yang dilakukan, di mana?', shape.judul),
    text('ringkasan', 'Ringkasan dua kalimat: masalahnya, lalu hasilnya (boleh nanti)', shape.ringkasan, true),
    one(
      'unit',
      'Unit mana yang melakukannya? (Belum ada di daftar? Ctrl-C, lalu: npm run baru -- unit)',
      shape.unit,
      choices.unit,
    ),
    many('peran', 'Siapa yang paling terbantu membacanya? (1–4)', shape.peran, choices.peran),
    many('tema', 'Tentang apa? (1–4)', shape.tema, choices.tema),
    many('metode', 'Bagaimana orang belajar di situ? (1–4)', shape.metode, choices.metode),
    many('kompetensi', 'Kemampuan apa yang tumbuh? (0–5, boleh dilewati)', shape.kompetensi, choices.kompetensi, true),
    many('praktik', 'Praktik mana yang dicontohkannya? (0–5, boleh dilewati)', shape.praktik, choices.praktik, true),
    one('akhir', 'Bagaimana akhirnya? Kegagalan sama berharganya', shape.akhir, AKHIR.map(named(ENDING_NAMES))),
    text('mulai', 'Mulai kapan? Tahun atau bulan: 2025 atau 2025-03', bulanTahunSchema),
    text('selesai', 'Selesai kapan? Kosongkan bila masih berjalan', bulanTahunSchema, true),
    text('batasan', 'Apa yang tidak ditunjukkan kasus ini? (boleh nanti)', shape.batasan, true),
  ];
}

function praktikQuestions(choices: Choices): Question[] {
  const { shape } = praktikSchema;
  return [
    text('judul', 'Judul, diawali kata kerja', shape.judul),
    text('ringkasan', 'Ringkasan dua kalimat: masalahnya, lalu caranya (boleh nanti)', shape.ringkasan, true),
    many('peran', 'Siapa yang dapat memakainya? (1–12)', shape.peran, choices.peran),
    many('tema', 'Tentang apa? (1–4)', shape.tema, choices.tema),
    many('metode', 'Cara belajar yang dipakai? (1–4)', shape.metode, choices.metode),
    many('kompetensi', 'Kemampuan apa yang tumbuh? (0–5, boleh dilewati)', shape.kompetensi, choices.kompetensi, true),
    one('coba', 'Berapa lama percobaan pertamanya?', shape.coba, COBA.map(named(TRIAL_NAMES))),
    one('kesulitan', 'Seberapa sulit?', undefined, ['1', '2', '3'].map(named(DIFFICULTY_NAMES))),
  ];
}

function adopsiQuestions(choices: Choices, today: string): Question[] {
  const { shape } = adopsiSchema;
  return [
    one('praktik', 'Praktik mana yang dicoba?', shape.praktik, choices.praktik),
    one(
      'unit',
      'Unit mana yang mencobanya? (Belum ada di daftar? Ctrl-C, lalu: npm run baru -- unit)',
      shape.unit,
      choices.unit,
    ),
    { ...text('tanggal', 'Kapan hasil ini diketahui?', shape.tanggal), initial: () => today },
    one('akhir', 'Bagaimana akhirnya? Kegagalan sama berharganya', shape.akhir, AKHIR.map(named(ENDING_NAMES))),
    text('perubahan', 'Apa yang Anda sesuaikan dari praktik aslinya? (boleh nanti)', shape.perubahan, true),
  ];
}

function unitQuestions(choices: Choices): Question[] {
  const { shape } = unitSchema;
  const kabkota = shape.kabkota.unwrap().shape;
  const regional = ({ tingkat }: Answers) => tingkat !== 'pusat';
  const local = ({ tingkat }: Answers) => tingkat === 'kabupaten' || tingkat === 'kota';
  return [
    text('nama', 'Nama resmi unit', shape.nama),
    text('singkatan', 'Nama pendek yang dikenal (boleh dilewati)', shape.singkatan.unwrap(), true),
    one('jenis_instansi', 'Jenis instansi', shape.jenis_instansi, choices.instansi),
    one('tingkat', 'Tingkat', shape.tingkat, TINGKAT.map(named({}))),
    { ...one('provinsi', 'Provinsi', shape.provinsi.unwrap(), choices.wilayah), when: regional },
    { ...text('kode_kabkota', 'Kode Kemendagri kabupaten atau kota, empat angka', kabkota.kode), when: local },
    { ...text('nama_kabkota', 'Nama kabupaten atau kota', kabkota.nama), when: local },
    { ...one('induk', 'Unit induk (boleh dilewati)', shape.induk.unwrap(), choices.unit), optional: true },
  ];
}
