import type { Detector, FoldedHit } from './scan.ts';

// A local part has at most 64 characters (RFC 5321); the bounds also keep every search linear.
const LOCAL = '[A-Za-z0-9._%+-]{1,64}';
const EMAIL = new RegExp(`${LOCAL} ?@ ?(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,24}`, 'g');
const PICTURE = /\.(png|jpe?g|webp|avif|svg|gif|css|js)$/i;

// budi [at] contoh (dot) com, budi at gmail.com, budi @ gmail . com, and the same in Indonesian.
const AT = ' ?[[({<] ?(?:at|a|et|pada|@) ?[\\])}>] ?| (?:at|AT|et|pada) |-at-| {1,2}@ {1,2}';
const DOT = ' ?[[({<] ?(?:dot|titik|\\.) ?[\\])}>] ?| (?:dot|DOT|titik) | \\. |\\.';
const HIDDEN = new RegExp(`(?<local>${LOCAL})(?:${AT})(?<domain>[\\w-]{1,63}(?:(?:${DOT})[\\w-]{1,63}){1,6})`, 'g');
/** (at) is a mark; "(a)" and "pada" are words too, and there only what ends like a domain counts. */
const BRACKETED = new RegExp(`^${LOCAL} ?[[({<] ?(?:at|@)`);
const TOP = /\.(?:com|net|org|id|info|io|gov|edu|example)$/;

/** Local parts that name a desk, not a person; each stands for a whole part between marks. */
const DESKS = new Set(
  'layanan pelayanan info informasi humas pengaduan aduan lapor laporan ppid kontak contact sekretariat sekretaris set setda setwan admin administrasi administrator helpdesk bantuan support cs callcenter redaksi webmaster persuratan surat umum tu tatausaha kepegawaian sdm diklat pelatihan lumbung bidang bagian subbag subbagian seksi upt uptd dinas dinkes disdik dinsos dpmptsp dpmpd dpmd dpupr dlh dishub disdukcapil dukcapil diskominfo kominfo bappeda bapenda bkd bkpsdm bkpp bpsdm bpkad bpbd inspektorat kecamatan camat kelurahan desa pemdes puskesmas pkm posyandu rsud rsia rsup rs balai badan kantor mpp ptsp perpustakaan perpus pustaka sekolah paud tk sd sdn mi min smp smpn mts mtsn sma sman smk smkn man posko kepala noreply no reply arsip data hukum keuangan perencanaan program pengadaan ukpbj lpse spbe ti it tik rektorat dekanat akademik baak lppm lp2m lpm bem library pmb fakultas prodi jurusan kemahasiswaan jdih media press publikasi sekda bupati walikota gubernur pemkab pemkot pemprov polres polsek polda kejari imigrasi samsat kua pajak pimpinan direksi direktur klinik lab laboratorium igd farmasi rekammedis mutu komite pokja satgas tim kkn osis koperasi ikp aptika pusdatin'.split(
    ' ',
  ),
);
/** Words that offices string together without marks: dinaspemberdayaanmasyarakatdandesa. */
const OFFICE_WORDS = new Set(
  'pemberdayaan masyarakat dan desa penanaman modal terpadu satu pintu kependudukan pencatatan sipil kesehatan pendidikan kebudayaan sosial pekerjaan penataan ruang perumahan permukiman rakyat kawasan perhubungan komunikasi informatika statistik persandian pertanian perkebunan peternakan pangan ketahanan perikanan kelautan kehutanan lingkungan hidup pariwisata pemuda olahraga koperasi usaha mikro perdagangan perindustrian tenaga kerja transmigrasi pemberdayaan perempuan perlindungan anak pengendalian penduduk keluarga berencana kearsipan perpustakaan satuan polisi pamong praja pemadam kebakaran penanggulangan bencana daerah kesatuan bangsa politik pengelola pengelolaan keuangan aset pendapatan perencanaan pembangunan penelitian pengembangan kepegawaian manusia sumber daya pendidikan pelatihan sekretariat dewan kabupaten kota provinsi pusat umum rakyat rumah sakit negeri publik pengadaan barang jasa hukum organisasi tata usaha kerja sama tanaman hortikultura energi mineral'.split(
    ' ',
  ),
);
/** Short names of offices stand alone: "set" begins setiawan, "tu" begins tuti. */
const SHORTEST_JOINED = 4;
const OFFICE_DOMAIN = /(?:^|\.)(?:(?:go|desa|sch|ac|mil|or)\.id)$/;

export const emails: Detector = ({ words: text, url }) => [
  ...[...text.matchAll(EMAIL)]
    .filter(({ 0: match }) => !PICTURE.test(match))
    .flatMap((match) => toHit(match, match[0])),
  ...(url ? [] : [...text.matchAll(HIDDEN)].flatMap(hiddenAddress)),
];

function hiddenAddress(match: RegExpMatchArray): FoldedHit[] {
  const { local = '', domain = '' } = match.groups ?? {};
  const plain = domain.replace(new RegExp(DOT, 'g'), '.').toLowerCase();
  return BRACKETED.test(match[0]) || TOP.test(plain) ? toHit(match, `${local}@${plain}`) : [];
}

function toHit({ 0: match, index = 0 }: RegExpMatchArray, address: string): FoldedHit[] {
  const [local = '', domain = ''] = address.toLowerCase().replaceAll(' ', '').split('@');
  const isOffice = OFFICE_DOMAIN.test(domain);
  const parts = partsOf(local);
  const known = parts.filter((part) => isDeskPart(part, domain)).length;
  if (isOffice && (known === parts.length || isDeskPart(parts.join(''), domain))) return [];
  const kind = isOffice && (known > 0 || parts.length === 1) ? 'surel-mungkin' : 'surel';
  return [{ kind, start: index, end: index + match.length }];
}

/** `humas.dinkes2024` → humas, dinkes: parts between marks, without the digits after them. */
function partsOf(local: string): string[] {
  const whole = local.replace(/\d{1,4}$/, '');
  const parts = whole.split(/[._-]+/).filter(Boolean);
  return parts.length === 0 ? [local] : parts;
}

function isDeskPart(part: string, domain: string): boolean {
  const word = part.replace(/\d{1,4}$/, '');
  const labels = domain.split('.');
  // Short names of offices have no vowel: dprd, kpps.
  return (
    DESKS.has(word) ||
    /^[^aeiou\d]{2,5}$/.test(word) ||
    (word.length > 2 && isOfLabel(word, labels)) ||
    isJoined(word, labels)
  );
}

/** `maros` in maroskab.go.id: where an office names its place as its domain does. */
function isOfLabel(word: string, labels: readonly string[]): boolean {
  return labels.some((label) => label.startsWith(word));
}

/** Is a word made of words of offices alone, the first of them a desk? */
function isJoined(word: string, labels: readonly string[]): boolean {
  const ends = new Set([0]);
  for (let end = SHORTEST_JOINED; end <= word.length; end++) {
    const found = [...ends].some((start) => {
      const piece = word.slice(start, end);
      const isLong = piece.length >= SHORTEST_JOINED || (start > 0 && piece === 'dan');
      return isLong && (DESKS.has(piece) || (start > 0 && (OFFICE_WORDS.has(piece) || isOfLabel(piece, labels))));
    });
    if (found) ends.add(end);
  }
  return ends.has(word.length);
}
