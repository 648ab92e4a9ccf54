import type { Field } from './fields.ts';
import { day, outcomes, sources } from './figures.ts';
import { document } from './front.ts';
import * as phrases from './phrases.ts';
import { KARANGAN } from './phrases.ts';
import type { Random } from './random.ts';
import { random as stream } from './random.ts';
import { atMost, bullets, fill, paragraphs, type Scene, scene } from './scene.ts';

/** What a library offers to point at, and the seed all texts come from. */
export interface World {
  seed: number;
  fields: readonly Field[];
  peran: ReadonlyMap<string, string>;
  metode: readonly string[];
  kompetensi: readonly string[];
  units: readonly { id: string; nama: string }[];
  praktik: readonly string[];
}

export interface EntryText {
  path: string;
  text: string;
  /** Seed of a picture beside it. */
  picture?: string | undefined;
}

interface Start {
  id: string;
  random: Random;
  about: Scene;
  peran: string[];
  topics: { tema: string[]; metode: string[]; kompetensi: string[] };
  thing: string;
}

const AKHIR = [
  'berhasil',
  'berhasil',
  'berhasil',
  'sebagian',
  'sebagian',
  'tidak-berhasil',
  'dihentikan',
  'berjalan',
  'belum-diketahui',
] as const;

function start(world: World, kind: string, number: number): Start {
  const random = stream(world.seed, `${kind}/${number}`);
  const field = random.pick(world.fields);
  const own = field.peran.filter((id) => world.peran.has(id));
  const peran = [
    ...new Set([
      ...random.some(own, random.int(1, 2)),
      ...(random.chance(0.3) ? [random.pick([...world.peran.keys()])] : []),
    ]),
  ];
  const about = scene(random, field, (world.peran.get(peran[0] ?? '') ?? 'pegawai').toLowerCase());
  return {
    id: `${kind}-sintetis-${String(number).padStart(5, '0')}`,
    random,
    about,
    peran,
    topics: {
      tema: [...new Set([field.tema, ...(random.chance(0.25) ? [random.pick(world.fields).tema] : [])])],
      metode: random.some(world.metode, random.int(1, 2)),
      kompetensi: random.some(world.kompetensi, random.int(0, 3)),
    },
    thing: random.pick(field.layanan),
  };
}

export function kasus(world: World, number: number, pictures: number): EntryText {
  const { id, random, about, peran, topics, thing } = start(world, 'kasus', number);
  const unit = random.pick(world.units);
  const [year, terbit] = [random.int(2016, 2022), day(random, random.int(2024, 2025))];
  const sumber = sources(random, id, thing, unit.nama, year + 1, terbit);
  const akhir = random.pick(AKHIR);
  const mdx = random.chance(0.8);
  const picture = mdx && random.chance(pictures) ? `${id}.png` : undefined;
  const size = random.pick([1, 1, 1, 2, 3]);
  const adapted = number > 20 && random.chance(0.03) ? random.int(1, number - 1) : undefined;
  const front = {
    judul: title(about, thing, unit.nama, number),
    ringkasan: summary(about, ['{Warga} mengeluh karena {masalah}', 'Pada {layanan}, {masalah}']),
    unit: unit.id,
    peran,
    ...topics,
    praktik: world.praktik.length > 0 && random.chance(0.55) ? random.some(world.praktik, random.int(1, 2)) : [],
    akhir,
    periode: { mulai: String(year), selesai: akhir === 'berjalan' ? undefined : String(year + 1) },
    dicek_pada: random.chance(0.3) ? day(random, 2025) : undefined,
    hasil: random.chance(0.6) ? outcomes(random, about.field, random.int(1, 3), year, random.pick(sumber).id) : [],
    luaran: random.chance(0.3)
      ? [
          {
            nama: `Pertemuan tentang ${thing}`,
            nilai: random.int(3, 60),
            satuan: 'pertemuan',
            pada: String(year + 1),
            sumber: random.pick(sumber).id,
          },
        ]
      : [],
    kebutuhan: random.chance(0.4)
      ? {
          waktu: `${random.int(2, 10)} bulan`,
          orang: `${random.int(2, 9)} pegawai`,
          biaya_rupiah: random.chance(0.5) ? random.int(1, 90) * 500_000 : undefined,
        }
      : undefined,
    sumber,
    batasan: fill(about, random.pick(phrases.BATASAN)),
    alias: aliases(about, thing),
    adaptasi_dari: adapted === undefined ? undefined : `kasus-sintetis-${String(adapted).padStart(5, '0')}`,
    terbit,
  };
  const body = [
    `## Masalah\n\n${paragraphs(about, phrases.MASALAH, random.int(4, 4 + size))}`,
    `## Yang dilakukan\n\n${paragraphs(about, phrases.LANGKAH, random.int(8, 8 + 3 * size))}`,
    `## Hasil\n\n${paragraphs(about, phrases.HASIL, random.int(3, 3 + 2 * size))}${mdx && random.chance(0.4) ? note(about) : ''}${picture ? `\n\n<Gambar berkas="./${picture}" alt="Grafik batang sintetis tentang ${thing}" keterangan="${KARANGAN}" />` : ''}`,
    `## Pelajaran\n\n${paragraphs(about, phrases.PELAJARAN, random.int(5, 5 + 2 * size))}`,
    ...(random.chance(0.45) ? [`## Yang tidak berjalan\n\n${paragraphs(about, phrases.GAGAL, random.int(2, 4))}`] : []),
    `## Bahan diskusi\n\n${bullets(about, phrases.TANYA, random.int(3, 6))}`,
  ];
  return { path: `kasus/${id}.${mdx ? 'mdx' : 'md'}`, text: document(front, body.join('\n\n')), picture };
}

export function praktik(world: World, number: number): EntryText {
  const { id, random, about, peran, topics, thing } = start(world, 'praktik', number);
  const front = {
    judul: atMost(`${capital(random.pick(phrases.KERJA))} ${thing} bersama rekan`, 66) + ` (sintetis ${number})`,
    ringkasan: summary(about, ['Sering terjadi {masalah}', '{Warga} bingung karena {masalah}']),
    peran,
    ...topics,
    masalah: random
      .some(about.field.masalah, random.int(2, 4))
      .map((problem) => atMost(`${capital(problem)}, dan saya tidak tahu mulai dari mana (contoh ${number})`, 110)),
    coba: random.pick(['15-menit', '1-minggu', '1-triwulan']),
    kesulitan: random.int(1, 3),
    cocok_bila: [atMost(fill(about, 'Unit melayani {warga} setiap hari'), 200)],
    tidak_cocok_bila: [atMost(fill(about, '{Benda} belum ada sama sekali'), 200)],
    tanda_berhasil: [
      {
        aturan: fill(about, '{Aktor} dapat {kerja} {benda} sendiri'),
        indikator: `Kali ${thing} dikerjakan bersama`,
        ambang: `Paling sedikit ${random.int(2, 9)}`,
      },
    ],
    alias: aliases(about, thing),
    terbit: day(random, random.int(2024, 2025)),
  };
  const steps = random.some(phrases.LANGKAH, random.int(5, 8)).map((template, index) => {
    const text = fill(about, template);
    return `${index + 1}. ${random.chance(0.5) ? `<Langkah durasi="${random.int(5, 60)} menit">${text}</Langkah>` : text}`;
  });
  const body = [
    `## Mengapa\n\n${KARANGAN} ${paragraphs(about, phrases.MASALAH, random.int(3, 6))}`,
    `## Langkah\n\n${steps.join('\n')}`,
    `## Tanda berhasil\n\n${paragraphs(about, phrases.HASIL, random.int(2, 4))}`,
    `## Jebakan\n\n${bullets(about, phrases.GAGAL, random.int(2, 4))}`,
    `## Refleksi\n\n${bullets(about, phrases.TANYA, random.int(3, 5))}`,
  ];
  return { path: `praktik/${id}.mdx`, text: document(front, body.join('\n\n')) };
}

export function adopsi(world: World, number: number): EntryText {
  const { id, random, about, thing } = start(world, 'adopsi', number);
  const unit = random.pick(world.units);
  const [year, tanggal] = [random.int(2018, 2022), day(random, random.int(2024, 2025))];
  const sumber = sources(random, id, thing, unit.nama, year + 1, tanggal);
  const front = {
    praktik: random.pick(world.praktik),
    unit: unit.id,
    tanggal,
    akhir: random.pick(AKHIR),
    perubahan: atMost(fill(about, 'Disesuaikan dengan {layanan}: {aktor} {kerja} {benda} {waktu}.'), 400),
    hasil: random.chance(0.5) ? outcomes(random, about.field, 1, year, random.pick(sumber).id) : [],
    sumber,
  };
  const body = `${KARANGAN} ${paragraphs(about, [...phrases.LANGKAH, ...phrases.HASIL, ...phrases.GAGAL], random.int(5, 14))}`;
  return { path: `adopsi/${id}.md`, text: document(front, body) };
}

function title(about: Scene, thing: string, _unit: string, number: number): string {
  const lead = fill(
    about,
    about.random.pick([
      '{Aktor} {kerja} {benda}',
      'Belajar {kerja} {benda}',
      '{Kerja} {benda} {waktu}',
      'Ketika {masalah}',
    ]),
  );
  return `${atMost(`${lead}: ${thing}`, 70)} (sintetis ${number})`;
}

function summary(about: Scene, problems: readonly string[]): string {
  const text = `${fill(about, about.random.pick(problems))}. ${fill(about, '{Aktor} lalu {kerja} {benda} {waktu}')}`;
  return `${atMost(text, 250)}. ${KARANGAN}`;
}

function aliases(about: Scene, thing: string): string[] {
  return [
    ...new Set([thing, ...about.random.some(about.field.masalah, 2), ...about.random.some(about.field.benda, 2)]),
  ];
}

function note(about: Scene): string {
  return `\n\n<Catatan jenis="hati-hati">\n\n${fill(about, about.random.pick(phrases.HASIL))}\n\n</Catatan>`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
