import { stringify } from 'yaml';
import { random as stream, type Random } from './random.ts';
import { paragraphs, teller, type Tell } from './words.ts';

/** Ids of the controlled lists that the entries point at; they come from a content folder. */
export type Lists = Readonly<
  Record<'peran' | 'tema' | 'metode' | 'kompetensi' | 'wilayah' | 'instansi', readonly string[]>
>;

/** What a library offers to point at, and the seed all texts come from. */
export interface World extends Lists {
  seed: number;
  unit: readonly string[];
  praktik: readonly string[];
}

export interface EntryText {
  path: string;
  text: string;
  /** Name of a picture beside it. */
  picture?: string | undefined;
}

const KARANGAN = 'Contoh sintetis, bukan unit sungguhan.';
const AKHIR = ['berhasil', 'berhasil', 'sebagian', 'tidak-berhasil', 'dihentikan', 'berjalan', 'belum-diketahui'];
const UKURAN = [
  ['Lama menunggu', 'menit', 'turun'],
  ['Berkas yang dikembalikan', 'berkas', 'turun'],
  ['Warga yang dilayani', 'orang', 'naik'],
  ['Murid yang membaca lancar', 'murid', 'naik'],
] as const;
const SUMBER = [
  ['laporan', 'klaim-pemilik'],
  ['penilaian', 'resmi'],
  ['studi', 'studi-independen'],
  ['berita', 'media'],
] as const;

/** "kasus-sintetis-00012" */
export function idOf(kind: string, number: number): string {
  return `${kind}-sintetis-${String(number).padStart(5, '0')}`;
}

export function kasus(world: World, number: number, pictures: number): EntryText {
  const { id, random, tell, topics } = start(world, 'kasus', number);
  const year = random.int(2016, 2022);
  const terbit = day(random);
  const sumber = sources(random, tell, id, year + 1, terbit);
  const akhir = random.pick(AKHIR);
  const mdx = random.chance(0.8);
  const picture = mdx && random.chance(pictures) ? `${id}.png` : undefined;
  const size = random.pick([1, 1, 1, 2, 3]);
  const front = {
    judul: titled(tell('{aktor} {kerja} {benda}: {layanan}'), number),
    ringkasan: `${tell('pada {layanan}, {masalah}')}. ${tell('{aktor} lalu {kerja} {benda} {waktu}')}. ${KARANGAN}`,
    unit: random.pick(world.unit),
    ...topics,
    praktik: random.chance(0.55) ? random.some(world.praktik, random.int(1, 2)).map(did) : undefined,
    akhir,
    periode: { mulai: String(year), selesai: akhir === 'berjalan' ? undefined : String(year + 1) },
    hasil: random.chance(0.6) ? outcomes(random, random.int(1, 3), year, sumber) : undefined,
    kebutuhan: random.chance(0.4) ? { waktu: `${random.int(2, 10)} bulan`, orang: '5 pegawai' } : undefined,
    sumber,
    batasan: `${KARANGAN} Angka dan kejadian dikarang mesin; tidak ada unit pembanding.`,
    alias: aliases(tell),
    adaptasi_dari: number > 20 && random.chance(0.03) ? idOf('kasus', random.int(1, number - 1)) : undefined,
    terbit,
  };
  const text = (most: number) => paragraphs(random, tell, random.int(5, 5 + most * size));
  const figure = picture
    ? `\n\n<Gambar berkas="./${picture}" alt="Grafik batang sintetis" keterangan="${KARANGAN}" />`
    : '';
  const body = {
    Masalah: text(1),
    'Yang dilakukan': text(6),
    Hasil:
      text(2) +
      (mdx && random.chance(0.4)
        ? `\n\n<Catatan jenis="hati-hati">\n\n${tell('{masalah} {waktu}.')}\n\n</Catatan>`
        : '') +
      figure,
    Pelajaran: text(3),
    'Bahan diskusi': bullets(tell, random.int(3, 6), 'siapa yang {kerja} {benda} {waktu} bila {masalah}?'),
  };
  return { path: `kasus/${id}.${mdx ? 'mdx' : 'md'}`, text: document(front, sections(body)), picture };
}

export function praktik(world: World, number: number): EntryText {
  const { id, random, tell, topics } = start(world, 'praktik', number);
  const front = {
    judul: titled(tell('{kerja} {benda} bersama rekan {waktu}'), number),
    ringkasan: `${tell('{warga} bingung karena {masalah}')}. ${tell('{aktor} lalu {kerja} {benda} {waktu}')}. ${KARANGAN}`,
    ...topics,
    masalah: [1, 2].map((one) => `${tell('{masalah}')}, dan saya tidak tahu mulai dari mana (contoh ${number}.${one})`),
    coba: random.pick(['15-menit', '1-minggu', '1-triwulan']),
    kesulitan: random.int(1, 3),
    cocok_bila: [tell('unit melayani {warga} setiap hari')],
    tidak_cocok_bila: [tell('{benda} belum ada sama sekali')],
    tanda_berhasil: [
      {
        aturan: tell('{aktor} dapat {kerja} {benda} sendiri'),
        indikator: tell('kali {layanan} dikerjakan bersama'),
        ambang: `Paling sedikit ${random.int(2, 9)}`,
      },
    ],
    alias: aliases(tell),
    terbit: day(random),
  };
  const step = (text: string) =>
    random.chance(0.5) ? `<Langkah durasi="${random.int(5, 60)} menit">${text}</Langkah>` : text;
  const body = {
    Mengapa: `${KARANGAN} ${paragraphs(random, tell, random.int(3, 6))}`,
    Langkah: Array.from(
      { length: random.int(5, 8) },
      (_, at) => `${at + 1}. ${step(tell('{waktu}, {aktor} {kerja} {benda} {tujuan}.'))}`,
    ).join('\n'),
    'Tanda berhasil': paragraphs(random, tell, random.int(2, 4)),
    Jebakan: bullets(tell, random.int(2, 4), '{benda} kembali kosong {waktu}, sebab {masalah}.'),
    Refleksi: bullets(tell, random.int(3, 5), 'kapan terakhir kita {kerja} {benda} {tujuan}?'),
  };
  return { path: `praktik/${id}.mdx`, text: document(front, sections(body)) };
}

export function adopsi(world: World, number: number): EntryText {
  const { id, random, tell } = start(world, 'adopsi', number);
  const year = random.int(2018, 2022);
  const tanggal = day(random);
  const sumber = sources(random, tell, id, year + 1, tanggal);
  const front = {
    praktik: random.pick(world.praktik),
    unit: random.pick(world.unit),
    tanggal,
    akhir: random.pick(AKHIR),
    perubahan: tell('disesuaikan dengan {layanan}: {aktor} {kerja} {benda} {waktu}.'),
    hasil: random.chance(0.5) ? outcomes(random, 1, year, sumber) : undefined,
    sumber,
  };
  const text = document(front, `${KARANGAN} ${paragraphs(random, tell, random.int(5, 14))}`);
  return { path: `adopsi/${id}.md`, text };
}

function start({ seed, peran, tema, metode, kompetensi }: World, kind: string, number: number) {
  const random = stream(seed, `${kind}/${number}`);
  const topics = {
    peran: random.some(peran, random.int(1, 3)),
    tema: random.some(tema, random.int(1, 2)),
    metode: random.some(metode, random.int(1, 2)),
    kompetensi: random.some(kompetensi, random.int(1, 3)),
  };
  return { id: idOf(kind, number), random, tell: teller(random), topics };
}

/** Sources that lead nowhere, on purpose: example.org is set aside for that (RFC 2606). */
function sources(random: Random, tell: Tell, entry: string, tahun: number, dibaca: string) {
  return random.some(SUMBER, random.pick([1, 1, 2, 3])).map(([id, jenis]) => ({
    id,
    judul: `Contoh ${id}: ${tell('{layanan}')}`,
    penerbit: `Penerbit ${id} contoh (sintetis)`,
    tahun,
    url: `https://${id}.example.org/${entry}`,
    jenis,
    dibaca,
  }));
}

/** Rows of outcomes; both figures were counted in the same way, a year apart. */
function outcomes(random: Random, count: number, year: number, sumber: readonly { id: string }[]) {
  return random.some(UKURAN, count).map(([indikator, satuan, arah]) => ({
    indikator,
    satuan,
    arah,
    sebelum: random.int(20, 200),
    sesudah: random.int(10, 400),
    masa_sebelum: String(year),
    masa_sesudah: String(year + 1),
    n: random.chance(0.5) ? random.int(6, 400) : undefined,
    cara_ukur: random.chance(0.4) ? 'Dihitung dari catatan harian selama tiga bulan' : undefined,
    sumber: random.pick(sumber).id,
  }));
}

function day(random: Random): string {
  const two = (most: number) => String(random.int(1, most)).padStart(2, '0');
  return `${random.int(2024, 2025)}-${two(12)}-${two(28)}`;
}

/** Cut at a word, so that it fits the schema. */
function titled(text: string, number: number): string {
  const cut = text.length <= 70 ? text : text.slice(0, 71).replace(/[\s,]+\S*$/, '');
  return `${cut} (sintetis ${number})`;
}

function aliases(tell: Tell): string[] {
  return [...new Set(['{layanan}', '{masalah}', '{benda}', '{benda}'].map(tell))];
}

function bullets(tell: Tell, count: number, template: string): string {
  return Array.from({ length: count }, () => `- ${tell(template)}`).join('\n');
}

function sections(body: Readonly<Record<string, string>>): string {
  return Object.entries(body)
    .map(([title, text]) => `## ${title}\n\n${text}`)
    .join('\n\n');
}

function did(id: string) {
  return { id, kaitan: 'langsung' };
}

function document(front: object, body: string): string {
  return `---\n${stringify(front)}---\n\n${body}\n`;
}
