import { outDir } from '../../src/reading/paths.ts';
import { adopsi, ALL, at, AXES, blocksOf, count, fileTexts, inProvince, kasus, masalah, measured, metode, peran, praktik, received, retold, type Rows, type Scope, scopeOf, tema, told, under, unit, wilayah } from './claims.ts'; // prettier-ignore
import { countFindings } from './evidence.ts';
import { failedCount, failedWords, isTrueEnding } from './failure-claims.ts';
import { readPages } from './html.ts';
import { type CsvRow, readCsv, readJson } from './published.ts';
import { readFileSync } from 'node:fs';
import path from 'node:path';

// What the site says of its library, recomputed from the files of the library. A sentence with a number, or one that says "all" or
// "none", fails until it has a row here. The figures of /transparansi/ are recomputed in transparency.test.ts, those of /studi/ in studies.test.ts.
const TEXTS = fileTexts();
const levels = Object.fromEntries(
  ['kasus', 'praktik'].map((name) => [name, readCsv(name).map((row) => row['nama_tingkat_bukti'] ?? '')]),
);
const due = readCsv('kasus').filter((row) => row['denyut'] !== 'abu');
const { terbitan: today } = readJson<{ terbitan: string }>('kasus.json');
const late = (row: CsvRow) => (row['jatuh_tempo_cek'] ?? '') <= today;
const DATE =
  /\d{1,2} (?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember) \d{4}/g;
const TRIALS = { '15-menit': '15 menit', '1-minggu': '1 minggu', '1-triwulan': '3 bulan' } as const;
const ENDINGS = ['berhasil', 'sebagian', 'tidak-berhasil', 'dihentikan', 'berjalan', 'belum-diketahui'];
const ENDING_WORDS = ['Berhasil', 'Berhasil sebagian', 'Tidak berhasil', 'Dihentikan', 'Masih berjalan', 'Belum diketahui']; // prettier-ignore

const pages = (await readPages()).filter(
  ({ path: where }) =>
    !/^(kasus|praktik|masalah)\/[^/]+\/|^studi\/|\/buklet\/|^(kontribusi|titip|kirim|saya|istilah|transparansi\/$)|^tentang\/(privasi|aksesibilitas)/.test(
      where,
    ),
);
export const claims = pages.flatMap((page) => blocksOf(page).map((text) => ({ where: page.path, text })));
const used = new Set<unknown>();

type Numbers = readonly (number | undefined)[];

/** Whether a text holds the two titles of /transparansi/, which five-claims.test.ts recomputes. */
const asOnTransparency = (text: string) => {
  const titles = ['penulis', 'tangga'].map((id) => new RegExp(`<h2 id="${id}"[^>]*>([^<]+)`).exec(built('transparansi/index.html'))?.[1]?.trim()); // prettier-ignore
  return titles.every((title) => title !== undefined && text.includes(title));
};

/** Sentences with numbers, and what the numbers are; one that is not there counts as none. */
const NUMBERS: readonly [says: RegExp, are: (scope: Scope, where: string, found: RegExpMatchArray) => Numbers][] = [
  [/^Jawaban singkat: dari sini/, (_, __, { input = '' }) => [asOnTransparency(input) ? undefined : -1]],
  [/(\d+) praktik yang dapat (?:dicoba di unit Anda|Anda coba) dan (\d+) pengalaman unit lain/, () => [praktik.length, kasus.length]],
  [/^Orang lain sudah mencoba: (\d+) praktik dan (\d+) pengalaman unit(?:, termasuk (\d+) yang (.+))?\.$/, (_, __, [, , , , words = '']) => [praktik.length, kasus.length, words === failedWords ? failedCount : -1]],
  [/^Satu kolom satu peran.* Paling terang: .*, (\d+) tulisan\.$/, () => [fullestPair()]],
  [/^Semua (\d+) peran$|dari (\d+) peran ASN/, (_, __, [, a]) => (a ? [peran.length] : [undefined, peran.length])],
  [/^(\d+) masalah di tempat kerja ASN, ditulis redaksi/, () => [praktik.flatMap(({ masalah = [] }) => masalah).length]],
  [/^(.*?\S) ?(\d+) masalah$/, (_, __, [, nama]) => [ownProblems(tema.find((row) => row.nama === nama)?.id)]],
  [/(\d+) cara(?: · (\d+) pengalaman)?(?: · (\d+) penelitian)?$/, (_, __, { input = '' }) => behindAnswer(input)],
  [/^Menurut tema \((\d+)\)$/, (scope) => [tema.filter(({ id }) => isUnder(scope, 'tema', id)).length]],
  [/^Kompetensi yang dilatih \((\d+)\)$/, (scope) => [AXES.kompetensi.filter(({ id }) => isUnder(scope, 'kompetensi', id)).length]],
  [/^(\d+) cara belajar di tempat kerja/, () => [metode.length]],
  [/^(\d+) tema layanan publik/, () => [tema.length]],
  [/^(\d+) unit yang tercatat di sini/, () => [unit.length]],
  [/^(\d+) pengalaman unit pemerintah|^(\d+) pengalaman, halaman/, (_, __, [, a]) => (a ? [kasus.length] : [undefined, kasus.length])],
  [/^(\d+) praktik belajar di tempat kerja|^(\d+) praktik, halaman/, (_, __, [, a]) => (a ? [praktik.length] : [undefined, praktik.length])],
  [/(?:(\d+) praktik|belum ada praktik), (?:(\d+) pengalaman|belum ada pengalaman)/, (scope) => [scope.praktik.length, scope.kasus.length]],
  [/^(?:Apa yang dipelajari|Pembelajaran ASN di) .*: (?:(\d+) pengalaman|belum ada pengalaman), (?:(\d+) laporan dari unit|belum ada laporan dari unit)(?:, (\d+) laporan disusun redaksi)?(?:, (\d+) unit)?\.$/, (scope, where) => [scope.kasus.length, received(scope).length, retold(scope).length, where.startsWith('wilayah') ? units(where).length : undefined]],
  [/^(\d+) praktik$/, (scope) => [scope.praktik.length]],
  [/^(\d+) pengalaman$/, (scope) => [scope.kasus.length]],
  [/^(\d+) laporan dari unit$/, (scope) => [received(scope).length]],
  [/^(\d+) laporan disusun redaksi$/, (scope) => [retold(scope).length]],
  [/^(\d+) unit$/, (_, where) => [units(where).length]],
  [/^(\d+) laporan dari unit(?:, (\d+) disusun redaksi dari sumber terbuka)?\.$/, (scope) => [received(scope).length, retold(scope).length]],
  [/^(\d+) laporan dari unit(?:, (\d+) disusun redaksi dari sumber terbuka)?\. Menurut unitnya: (.*)\.$/, (scope) => [received(scope).length, retold(scope).length]],
  [/^Baru (\d+) dari (\d+) pengalaman yang punya angka/, ({ kasus: rows }) => [rows.filter(measured).length, rows.length]],
  [/^Belum ada angka sebelum dan sesudah dalam (\d+) pengalaman/, ({ kasus: rows }) => [rows.some(measured) ? -1 : rows.length]],
  [/^(\d+) (pengalaman lainnya|praktik lainnya|masalah lain)$/, (scope, where, [, n, word]) => [word === 'masalah lain' ? folded(scope.praktik, Number(n), /^peran\/[^/]+\/$/.test(where) ? 2 : 4) : word === 'pengalaman lainnya' ? scope.kasus.length - (/^(wilayah|unit)/.test(where) ? 6 : 3) : scope.praktik.length - 6]],
  [/^Provinsi · (\d+) kabupaten, (\d+) kota$/, (_, where) => [province(where)?.kab, province(where)?.kota]],
  [/^Baru (\d+) dari (\d+) kabupaten dan kota/, (_, where) => [new Set(units(where).flatMap(({ kabkota }) => kabkota?.kode ?? [])).size, (province(where)?.kab ?? 0) + (province(where)?.kota ?? 0)]],
  [/^Pengalaman dan laporan tentang unit di (\d+) provinsi\. Tentang (\d+) provinsi lain/, () => [reporting(), wilayah.length - reporting()]],
  [/^Ada tulisan tentang unit di (\d+) dari (\d+) provinsi$/, () => [reporting(), wilayah.length]],
  [/^Fokus pengelola situs ini: .* \(([^)]*)\)\.$/, () => []],
  [/^Unit pusat dan program nasional: (\d+) pengalaman\./, () => [inProvince('').kasus.length]],
  [/^Lihat (\d+) tulisan \((.*)\)$/, (_, __, [, , nama]) => [Object.values(levels).flat().filter((one) => one === nama).length]],
  [/^(\d+) pengalaman menunggu kabar dari unitnya: .* (\d+) praktik perlu ditinjau redaksi/, () => [due.filter((row) => !row['dicek_pada'] || late(row)).length, readCsv('praktik').filter(late).length]],
  [/^(\d+) belum pernah dicek ke unitnya$/, () => [due.filter((row) => !row['dicek_pada']).length]],
  [/^(\d+) sudah lewat batas cek$/, () => [[...due, ...readCsv('praktik')].filter(late).length]],
  [/^Dari (\d+) temuan, (\d+) hanya mengukur pendapat atau pengetahuan; (\d+) mengukur apa yang dirasakan warga\.$/, (_, where) => mapNumbers(where)],
  [/^(\d+) menit × (\d+) orang × (\d+) kali = (\d+) jam orang\.$/, (_, __, [, a, b, c]) => [Number(a), Number(b), Number(c), (Number(a) * Number(b) * Number(c)) / 60]],
  [/^(\d+) dari (\d+) praktik menjumlahkan jam .* Yang tersingkat sekitar (\d+)(?:,\d+)? \S+ yang di tengah sekitar (\d+)(?:,\d+)? \S+ yang terlama sekitar (\d+)(?:,\d+)? jam\.$/, () => hoursOf()],
  [/^(\S.*?) \((\d+) kolom\)$/, (_, __, [, title]) => [Object.keys(readCsv(TABLES[title ?? ''] ?? title?.replace('Daftar ', '') ?? '')[0] ?? {}).length]],
  [/(?:berhasil|sebagian|dihentikan|memburuk|dekat)\)$/, (_, __, { input = '' }) => (isTrueEnding(input) ? [] : [-1])],
]; // prettier-ignore
const TABLES: Readonly<Record<string, string>> = { 'Pengalaman unit': 'kasus', 'Pengalaman dan praktik': 'kasus-praktik', 'Perangkat diskusi': 'bahan-diskusi', 'Praktik baik': 'praktik', 'Hasil percobaan (adopsi)': 'adopsi', 'Hasil terukur': 'hasil', 'Yang dikerjakan (luaran)': 'luaran', Sumber: 'sumber', Penelitian: 'studi', 'Penelitian dan praktik': 'studi-praktik', Temuan: 'temuan', 'Bukti praktik': 'bukti' }; // prettier-ignore

/** How many practices add up their hours, and the least, the middle and the most of them: whole hours, or minutes below one. */
const hoursOf = () => {
  const hours = readCsv('praktik').flatMap((row) => (row['jam_orang'] ? [Number(row['jam_orang'])] : []));
  const sorted = hours.toSorted((a, b) => a - b);
  const told = [sorted[0], sorted[Math.floor((sorted.length - 1) / 2)], sorted.at(-1)];
  return [hours.length, praktik.length, ...told.map((n = 0) => (n < 1 ? Math.round(n * 60) : Math.floor(n)))];
};
/** Sentences of the practices that have a theme first. */
const ownProblems = (id: string | undefined) =>
  praktik.filter((row) => row.tema?.[0] === id).flatMap(({ masalah: own = [] }) => own).length;
const behindAnswer = (text: string) => {
  const row = masalah.find(({ judul = '' }) => text.startsWith(judul));
  return [row?.praktik?.length ?? -1, row?.kasus?.length || undefined, row?.studi?.length || undefined];
};
const isUnder = (scope: Scope, axis: keyof typeof AXES, id: string) => {
  const { kasus: cases, praktik: practices } = under(scope, axis, id);
  return cases.length + practices.length > 0;
};
/** The number itself where it can be so: all problems but those of the practices that stand open. */
const folded = (rows: Rows, n: number, open: number) => {
  const sizes = rows.map(({ masalah = [] }) => masalah.length).toSorted((a, b) => a - b);
  const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0);
  return n >= sum(sizes.slice(0, -open)) && n <= sum(sizes.slice(open)) ? n : -1;
};
const province = (where: string) => wilayah.find(({ id }) => id === where.split('/')[1]);
/** What the sentence over the map counts, from the published tables; its cells are recomputed in tests/unit/open-data/evidence-table.test.ts. */
const mapNumbers = (where: string) => {
  const shown = readCsv('studi').filter(
    ({ negara = '', rancangan = '' }) =>
      (!where.endsWith('/indonesia/') || negara.split('|').includes('ID')) &&
      (!where.endsWith('/pembanding/') ||
        /^(?:tinjauan-sistematis|meta-analisis|uji-acak|berpembanding)$/.test(rancangan)),
  );
  const ids = new Set(shown.map(({ id }) => id));
  const bearings = readCsv('studi-praktik').filter(({ id_studi }) => ids.has(id_studi));
  const at = (...levels: string[]) => countFindings(bearings, readCsv('temuan'), levels);
  return [at(), at('pendapat', 'pengetahuan'), at('warga')];
};
const units = (where: string) => unit.filter(({ provinsi }) => provinsi === where.split('/')[1]);
/** How many entries the fullest pair of a role and a theme has. */
const fullestPair = () => {
  const pairs = peran.flatMap((role) => tema.map((theme) => under(under(ALL, 'peran', role.id), 'tema', theme.id)));
  return Math.max(...pairs.map((pair) => pair.kasus.length + pair.praktik.length));
};
const reporting = () => wilayah.filter(({ id }) => told(inProvince(id))).length;

/** Numbers that are no count of the library: pages of a list, what is left of one, rules, laws, licences, sizes, and what the data dictionary says of fields. */
const FIXED: readonly RegExp[] = [
  /^\d+$|^dan \d+ lainnya: buka daftarnya$/,
  /^Delapan kompetensi manajerial|^Satu kompetensi sosial kultural/,
  /70|PerLAN|^(?:Belajar (?:dari|terstruktur).*|\d0: belajar .*)\((?:70|20|10)\)|^(?:20|10): belajar|^Id \d+, /,
  /Semua orang: sekitar [\d,]+ (?:jam|menit)$|Yang diperlukan: Node 20|^Belajar dari orang lain \(20\)$|^Belajar terstruktur \(10\)$/,
  /muat dalam 8 jam(?: orang)?$|sekitar [\d,]+ (?:jam|menit) Tingkat bukti|^Temuan yang dihitung: /,
  /^Lima pertanyaan, sekitar 40 kata|^Perlu dicek, halaman \d+$/,
  /^\d+ (?:membaik|tidak berubah|memburuk|tidak jelas)\b.*[↑–↓○]\d|^Itu 1 jam bagi tiap orang|sebuah praktik berhenti di tingkat 3\.$/,
  /CC BY 4\.0|^Unduh (?:satu )?berkas|^SHA-256|bulan (?:setelah|lalu)|^(?:Denyut|Terakhir dicek:) \w+:|^(?:Teruji luas|Terulang|Dikuatkan pihak lain|Terukur sendiri|Belum terukur) \(\d\)/,
];

/** Sentences that say all or none, and whether it is so; `true` for what is a rule of the house, or a link. */
const ABSOLUTE: readonly [says: RegExp, holds: (scope: Scope, where: string, found: RegExpMatchArray) => boolean][] = [
  [/^Belum ada praktik (?:untuk|tentang|lewat) /, ({ praktik: rows }) => rows.length === 0],
  [/^Belum ada pengalaman (?:untuk|tentang|lewat) (?!.*yang tidak berhasil)/, ({ kasus: rows }) => rows.length === 0],
  [/^Belum ada pengalaman (?:untuk|tentang|lewat) .* yang tidak berhasil atau dihentikan/, ({ kasus: rows }) => count(rows, 'akhir', 'tidak-berhasil') + count(rows, 'akhir', 'dihentikan') === 0],
  [/^Belum ada pengalaman (?:dari|tentang) /, ({ kasus: rows }) => rows.length === 0],
  [/^Belum ada unit di .* yang melapor/, (scope) => received(scope).length === 0],
  [/^Unit ini belum melaporkan sendiri/, (scope) => received(scope).length === 0],
  [/^Belum ada unit yang melapor sudah mencoba praktik di halaman ini/, ({ praktik: rows }) => received(ALL).every((row) => !rows.some(({ id }) => id === row.praktik))],
  [/^Belum ada praktik yang dapat dicoba dalam (.*)\.$/, ({ praktik: rows }, _, [, spans = '']) => Object.entries(TRIALS).every(([id, words]) => !spans.includes(words) || count(rows, 'coba', id) === 0)],
  [/^Belum ada (?:tulisan tentang unit ini|cerita dari provinsi ini)/, (scope) => !told(scope)],
  [/^Pembelajaran ASN di .*: belum ada cerita/, (scope) => !told(scope)],
  [/^(?:Apa yang dipelajari|Melatih kompetensi|Mulai dari sini) .*belum ada|di tempat kerja ASN: belum ada praktik, belum ada pengalaman\.$|belum ada pengalaman dari tempat kerja ASN\.$/, (scope, where) => scope.praktik.length + scope.kasus.length + (where.startsWith('unit') ? received(scope).length : 0) === 0],
  [/^Sudah ada praktik, belum ada pengalaman, tentang/, ({ kasus: rows }, _, { input = '' }) => tema.every(({ id, nama = '' }) => !input.toLowerCase().includes(nama.toLowerCase()) || rows.every((row) => !row.tema?.includes(id)))],
  [/^Belum ada masalah yang tercatat tentang: (.*)\. Anda/, (_, __, [, named = '']) => named.toLowerCase() === tema.filter(({ id }) => under(ALL, 'tema', id).praktik.length === 0).map(({ nama = '' }) => nama.toLowerCase()).join('; ')],
  [/^belum ada (praktik|pengalaman|laporan dari unit)$/, (scope, _, [, word]) => (word === 'praktik' ? scope.praktik : word === 'pengalaman' ? scope.kasus : received(scope)).length === 0],
  [/^Penelitian dan praktik Praktik yang|^Temuan Temuan tiap|^Bukti praktik Semua temuan|^(?:Membaik|Memburuk|Tidak terbukti|Belum diketahui) bila |^Setiap temuan dihitung sama|^Belum ada angka (?:sebelum dan sesudah|yang membandingkan)\. Berguna|^Belum ada tulisan pada tingkat ini|^Belum ada tulisan yang cocok|^Belum ada(?: yang disimpan)?\.$|^Belum pernah dicek ke unitnya/, () => true],
  [/^Satu-satunya pengalaman di halaman ini/, ({ kasus: rows }) => rows.length === 1 && !rows.some(measured)],
  [/Di setiap pengalaman tertulis dari mana|^Kegagalan pun diterima.*Setiap pengalaman wajib memuat batasan/, () => kasus.every(({ batasan }) => batasan !== undefined)],
  [/^Yang ditulis ada sumbernya.*Di setiap pengalaman tertulis siapa penulisnya/, () => kasus.every(({ id }) => /Ditulis oleh/.test(built(`kasus/${id}/index.html`)))],
  [/^Di setiap pengalaman dan praktik ada bagian “Seberapa yakin kita”/, () => [...kasus.map(({ id }) => `kasus/${id}`), ...praktik.map(({ id }) => `praktik/${id}`)].every((path) => /Seberapa yakin kita/.test(built(`${path}/index.html`)))],
  [/^Bahan diskusi di setiap pengalaman/, () => kasus.every(({ id }) => /Bahan diskusi/.test(built(`kasus/${id}/index.html`)))],
  [/^(?:Pertanyaan refleksi|Tanda berhasil|Tempat laporan unit) di setiap praktik|^Pilih satu cara.*Tiap praktik memuat/, () => praktik.every(({ id }) => /berhasil bila[^]*Jebakan[^]*Siapa sudah mencoba[^]*Laporkan hasil Anda[^]*Refleksi/.test(built(`praktik/${id}/index.html`).split('<article')[1] ?? ''))],
  [/^Hasil dan tingkat bukti di atas setiap tulisan|^Di bawah ringkasan setiap tulisan/, () => true],
  [/^Yang masih kosong$|Semua orang: sekitar [\d,]+ (?:jam|menit)$|^Ditulis untuk semua peran|berarti tidak ada dalam cuplikan|tidak ada di s|^Halaman ini tidak ada|^Semua |Semua (?:kasus|pengalaman|praktik|penelitian|masalah|tentang|unit|peran|angka|tulisan)|semua (?:kasus|pengalaman|praktik|tentang|angka)|^Di semua bidang|^Untuk setiap gagasan|tiap naskah|tiap pernyataan|tiap jabatan|Setiap tulisan juga|setiap kali situs|semua pasangan|Tidak semua|^Tidak ada (?:id|peringkat|yang perlu)|tidak ada (?:peringkat|yang dapat mengetik|hasil terukur)|semua sumbernya|sampai ke tulisannya|tiap berkas|Satu indikator tiap baris|dalam tiap pengalaman/, () => true],
]; // prettier-ignore

export const built = (file: string) => readFileSync(path.join(outDir(), file), 'utf8');

/** A row of a list: a name and how much stands behind it. */
function rowProblem(where: string, text: string): string | undefined {
  const scope = scopeOf(where);
  const expected: string[] = [];
  for (const [axis, rows] of Object.entries(AXES) as [keyof typeof AXES, Rows][])
    for (const { id, nama = '' } of rows) {
      if (!text.startsWith(`${nama} `)) continue;
      const wide = where.split('/').length > 3 && axis !== 'tema' ? under(ALL, 'tema', where.split('/')[2] ?? '') : where.split('/').length > 3 ? scopeOf(`${where.split('/').slice(0, 2).join('/')}/`) : scope; // prettier-ignore
      const { praktik: p, kasus: k } = under(wide, axis, id);
      const shelf = [p.length > 0 ? `${p.length} praktik` : '', k.length > 0 ? `${k.length} pengalaman` : ''].filter(Boolean).join(' · ') || 'belum ada'; // prettier-ignore
      expected.push(...[shelf, `${p.length + k.length} tulisan`, `(${p.length + k.length} tulisan)`, where === 'kasus/' ? `${k.length}` : `${p.length}`].map((words) => `${nama} ${words}`)); // prettier-ignore
    }
  for (const row of unit)
    if (text.startsWith(`${row.nama} `)) expected.push(`${row.nama} ${place(at(({ id }) => id === row.id))}`);
  for (const { id, nama = '' } of wilayah)
    if (text.startsWith(`${nama} `)) {
      const here = inProvince(id);
      const figures = here.kasus.filter(measured).length;
      const own = unit.filter(({ provinsi }) => provinsi === id).length;
      expected.push(`${nama} ${[place(here), figures > 0 ? `${figures} dengan angka` : '', own > 0 ? `${own} unit` : ''].filter(Boolean).join(' · ')}`); // prettier-ignore
    }
  ENDINGS.forEach((id, index) => expected.push(`${ENDING_WORDS[index]} ${count(kasus, 'akhir', id)}`));
  for (const [id, words] of Object.entries(TRIALS)) expected.push(`${words} ${count(praktik, 'coba', id)}`);
  for (const nama of new Set(Object.values(levels).flat()))
    expected.push(...Object.values(levels).map((all) => `${nama} ${all.filter((one) => one === nama).length}`));
  return expected.some((words) => text === words || text.startsWith(`${words} `)) ? undefined : expected.join(' | ');
}

const place = (scope: Scope) => {
  const parts = [[scope.kasus, 'pengalaman'], [received(scope), 'laporan unit'], [retold(scope), 'laporan redaksi']] as const; // prettier-ignore
  return (
    parts.flatMap(([rows, word]) => (rows.length > 0 ? [`${rows.length} ${word}`] : [])).join(' · ') || 'belum ada'
  );
};

/** The words of the site itself: without dates, spans of trial, and what is quoted from the library. */
function ownWords(text: string): string {
  return TEXTS.reduce((rest, known) => rest.replaceAll(known, '§'), text)
    .replace(DATE, '‹hari›')
    .replace(/15 menit|1 minggu|3 bulan/g, '‹waktu›');
}

/** A report in one line: its figures are those of a report. */
function isReport(text: string): boolean {
  const number = (value: number) => value.toLocaleString('id-ID');
  return adopsi.some(({ hasil = [] }) =>
    hasil.some((row) => text.includes(`${row.indikator} naik dari ${number(row.sebelum)} ke ${number(row.sesudah)}`)),
  );
}

/** What is wrong with one block of text; nothing where it is true, or claims nothing. */
export function problem(where: string, text: string): string | undefined {
  const own = ownWords(text);
  const matching = <T>(rows: readonly (readonly [RegExp, T])[], words: string) =>
    rows.map((row) => ({ row, found: row[0].exec(words) })).find(({ found }) => found);
  if (/\d/.test(own)) {
    if (rowProblem(where, text) === undefined || isReport(text) || (where === 'data/' && !/kolom\)$/.test(text)))
      return;
    const row = matching(NUMBERS, text);
    if (!row?.found) return FIXED.some((one) => one.test(text)) ? undefined : 'no row';
    used.add(row.row);
    const shown = row.found.slice(1).filter((group) => group === undefined || /^\d+$/.test(group));
    const right = row.row[1](scopeOf(where), where, row.found);
    return right.every((n, index) => (n ?? 0) === Number(shown[index] ?? 0))
      ? undefined
      : `should be ${right.join(', ')}`;
  }
  if (!/\b(?:semua|setiap|tiap|tidak ada|belum ada|belum pernah|belum melaporkan|satu-satunya)\b/i.test(own)) return;
  if (rowProblem(where, text) === undefined) return;
  const row = matching(ABSOLUTE, text) ?? matching(ABSOLUTE, own);
  if (!row?.found) return 'no row';
  used.add(row.row);
  return row.row[1](scopeOf(where), where, row.found) ? undefined : 'not so';
}

/** Rows that no sentence needed so far. */
export function idleRows(): string[] {
  return [...NUMBERS, ...ABSOLUTE].filter((row) => !used.has(row)).map(([says]) => says.source);
}
