import { BIRTH, isOfficer, OFFICER_AFTER, ROLES, THINGS } from './people-words.ts';
import { type Detector, type FoldedHit, isNear } from './scan.ts';

const ILLNESS =
  'HIV|AIDS|TBC?|COVID|kusta|kanker|stroke|tumor|diabetes|hepatitis|sifilis|epilepsi|skizofrenia|gagal ginjal|gangguan jiwa|demam berdarah|DBD|malaria';
/** Words that make a person in the sentence one who was cared for, taught, harmed, or who complained. */
const CARE_WORDS = new RegExp(
  '\\b(?:pasien|ibu hamil|bumil|ibu bersalin|(?:di)?rawat|rawat inap|(?:di)?diagnos(?:is|a)|(?:pen|men)derita(?! (?:rugi|kerugian))|mengidap|terinfeksi|terkena|penyintas|ODGJ|ODHA|dipasung|stunting|gizi buruk|lumpuh|' +
    `(?:sakit|positif|kena|idap) (?:${ILLNESS})|(?:${ILLNESS})(?= stadium)|` +
    'korban|pelapor|pengadu|mengadu|melapor|mengeluh|saksi|tersangka|siswa|siswi|murid|santri|peserta didik|penerima bantuan|penerima manfaat)\\b',
  'i',
);
const NAME = "\\p{Lu}[\\p{L}.']*";
const MORE = `(?: (?:bin|binti|dg\\.?|${NAME})){0,4}`;
const TITLE = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:(?:Ny|Tn|Nn|An|By|Sdr|Sdri)\\. ?(?!(?:${ROLES})(?!\\p{L}))${NAME}|(?:Ny|Tn|Nn) ${NAME})${MORE}`,
  'gu',
);
/** What is named after a person: a ward, a street, a programme. */
const NAMED_AFTER =
  'Bangsal|Ruang|Jalan|Jl\\.|Gedung|Posyandu|Klinik|RS|RSUD|Puskesmas|Taman|Program|Kelas|Kota|Kampung|Desa|Aplikasi|Inovasi|Gerakan|Warung|Toko|Masjid|Sekolah|Yayasan|Hari|Kartu|Buku|Film|Gang|Gg\\.|Pasar|Hotel|Kelompok|Tim|Forum|Lomba|Wisma|Aula|Balai|Layanan|Grup|Kecamatan|Kelurahan|Kabupaten|Dusun|Pulau|Sungai|Terminal|Bandara|Pelabuhan|Universitas|Pesantren|Panti|Jembatan|Museum|Tari|Lagu|Novel|Cerita|berjudul|SD|SMP|SMA|TK|PAUD';
const CALLED = new RegExp(
  `(?<![\\p{L}\\p{N}.]|(?:${NAMED_AFTER}) )(?:(?:Ibu|Bu|Bapak|Pak|Bpk\\.?|Saudara|Saudari|Sdri?\\.?|Mbak|Mas|Bang|Kak|Om|Tante|Kakek|Nenek|Adik|Ananda|Daeng|Dg\\.?|Puang|Karaeng) |Hj?\\. ?)(?!(?:${ROLES})(?!\\p{L}))\\p{Lu}\\p{Ll}+${MORE}`,
  'gu',
);
/** With a degree or a name that is also a title, only right before what they are: "Drs. Amir, pasien stroke". */
const APPOSED = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?:dr|Dr|Drs|Dra|Ir|Andi)\\.? ${NAME}${MORE},? ?(?:\\(\\d{1,2}(?: tahun)?\\),? ?)?(?:seorang |sebagai )?(?:pasien|penderita|korban|pelapor|penyintas)(?!\\p{L})`,
  'gu',
);
const WHO =
  'pasien|korban|anak|siswa|siswi|murid|santri|penderita|klien|pelapor|pengadu|saksi|penyintas|tersangka|ODGJ|ODHA|warga|bayi|balita|lansia|ibu hamil|remaja|perempuan|ibu|bapak|kakek|nenek';
const NAMED = new RegExp(
  `(?<!\\p{L})(?:${WHO})(?: kelas [\\w-]+)?(?: (?!di |dari |pada |dalam |ruang|kelompok|posyandu|program|aplikasi|desa|kelas|tim|inovasi|gerakan|forum|grup|sungai|usaha|perusahaan|cabang|meng|mem|men|ber|me)[\\p{Ll}]+){0,2},? (?:bernama|berinisial|inisial|atas nama|a\\.n\\.) ?:? ?${NAME}${MORE}`,
  'giu',
);

/** "Korban SA (14)": initials with an age; letters that name a school, an illness or an office are none. */
const AGED =
  /(?<!\p{L})(?:[Kk]orban|[Pp]elapor|[Ss]aksi|[Tt]ersangka|[Pp]enderita|[Pp]asien|[Aa]nak|[Ss]isw[ai]|[Kk]lien) (?!(?:SD|MI|SMP|MTS|SMA|SMK|MA|TK|SLB|TB|TBC|HIV|DBD|RT|RW|KK|ASN|PNS|JKN) )\p{Lu}{1,3} \(\d{1,2}(?: (?:tahun|th\.?))?\)/gu;

/** Patients named with a title, persons called by name in a sentence about one, and persons whose name is told. */
export const patients: Detector = ({ words: text, url }) => {
  if (url) return [];
  const named = [...text.matchAll(NAMED)]
    .filter(([match]) => /(?:nama|inisial|a\.n\.) ?:? ?\p{Lu}/u.test(match))
    .map(toHit('pasien'))
    .map((hit) => ({ ...hit, end: hit.start + withoutSmallWords(text.slice(hit.start, hit.end)).length }));
  const apposed = [...text.matchAll(APPOSED), ...text.matchAll(AGED)].map(toHit('pasien'));
  if (!CARE_WORDS.test(text)) return [...named, ...apposed];
  const called = [...text.matchAll(CALLED)].filter(
    ({ 0: { length }, index }) =>
      isNear(text, index, index + length, CARE_WORDS, 50, 50) &&
      !isOfficer(text.slice(Math.max(0, index - 60), index)) &&
      !OFFICER_AFTER.test(text.slice(index + length, index + length + 40)),
  );
  return [...[...text.matchAll(TITLE), ...called].map(toHit('pasien')), ...named, ...apposed];
};

/** After the label a date is a person's; after "lahir" alone unless a thing is born; "kelahiran" alone counts births. */
export const birthDates: Detector = ({ words: text, url }) =>
  url
    ? []
    : [...text.matchAll(BIRTH)]
        .filter(
          ({ index, groups }) =>
            groups?.['label'] !== undefined || !THINGS.test(text.slice(Math.max(0, index - 80), index)),
        )
        .map(toHit('lahir'));

/** A name ends with a capital; what follows is the sentence. */
function withoutSmallWords(match: string): string {
  const words = match.split(' ');
  return words.slice(0, words.findLastIndex((word) => /^\p{Lu}/u.test(word)) + 1).join(' ');
}

function toHit(kind: FoldedHit['kind']) {
  return ({ 0: match, index = 0 }: RegExpMatchArray): FoldedHit => ({ kind, start: index, end: index + match.length });
}
