import { type Detector, type FoldedHit, isNear } from './scan.ts';

const CARE_WORDS =
  /\b(pasien|ibu hamil|bumil|ibu bersalin|rawat|dirawat|rawat inap|diagnosis|diagnosa|didiagnosis|penderita)\b/i;
const TITLE = /(?<![\p{L}\p{N}])(?:(?:Ny|Tn|Nn|An|By|Sdr|Sdri)\. ?\p{Lu}|(?:Ny|Tn|Nn) \p{Lu})[\p{L}.]*/gu;
/** Words that follow "Ibu" or "Pak" and name a role, not a person. */
const ROLES =
  'Hamil|Bersalin|Nifas|Menyusui|Kota|Negara|Rumah|Guru|Bidan|Perawat|Dokter|Camat|Lurah|Bupati|Wali|Gubernur|Kepala|Kades|Desa|Kader|Direktur|Menteri|Presiden|Dan|dan|PKK|RT|RW|Dukuh|Sekda|Ketua|Pengawas|Dusun|Asuh|Angkat';
const CALLED = new RegExp(
  `(?<![\\p{L}\\p{N}]|(?:Bangsal|Ruang|Jalan|Jl\\.|Gedung|Posyandu|Klinik|RS|RSUD|Puskesmas|Taman) )(?:Ibu|Bu|Bapak|Pak|Bpk\\.?|Saudara|Saudari|Mbak|Mas)[ ](?!(?:${ROLES})(?!\\p{L}))\\p{Lu}\\p{Ll}+`,
  'gu',
);
const NAMED = /\b[Pp]asien(?: [a-z]+){0,2} (?:bernama|atas nama|a\.n\.|berinisial) ?:? ?\p{Lu}[\p{L}.]*/gu;
const MONTHS =
  'jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu(?:stus)?|sep(?:tember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?';
const BIRTH = new RegExp(
  `(?<label>\\b(?:TTL|tempat,? ?(?:dan |/ ?)?(?:tanggal|tgl\\.?) lahir|(?:tanggal|tgl\\.?) lahir|kelahiran|lahir(?! (?:hidup|mati|rendah))))\\b[^\\d\\n]{0,40}\\d{1,2}[ /.-]{1,3}(?:\\d{1,2}|${MONTHS})[ /.-]{1,3}(?:19|20)\\d{2}`,
  'gi',
);
/** Things that are "born" too: a programme, a movement, a law. */
const THINGS =
  /\b(program|inovasi|gagasan|ide|hari|forum|komunitas|gerakan|aplikasi|kebijakan|perda|peraturan|lembaga|organisasi|undang-undang|aturan|layanan|kelompok|proyek|tim|dinas|kabupaten|provinsi|kota|semboyan|praktik|cara|sistem|konsep|pancasila|hut)\b[^.!?]{0,60}$/i;

/** Patients named with a title, and persons called by name in a sentence about a patient. */
export const patients: Detector = ({ text, url }) => {
  if (url || !CARE_WORDS.test(text)) return [];
  const titled = [...text.matchAll(TITLE)];
  const called = [...text.matchAll(CALLED)].filter(({ 0: { length }, index }) =>
    isNear(text, index, index + length, CARE_WORDS, 50, 50),
  );
  return [...titled, ...called, ...text.matchAll(NAMED)].map(toHit('pasien'));
};

export const birthDates: Detector = ({ text, url }) =>
  url
    ? []
    : [...text.matchAll(BIRTH)]
        .filter(
          ({ index, groups }) =>
            !/^(lahir|kelahiran)$/i.test(groups?.['label'] ?? '') ||
            !THINGS.test(text.slice(Math.max(0, index - 80), index)),
        )
        .filter(({ 0: match }) => !/^(ke)?lahir(an)? pancasila/i.test(match))
        .map(toHit('lahir'));

function toHit(kind: FoldedHit['kind']) {
  return ({ 0: match, index = 0 }: RegExpMatchArray): FoldedHit => ({ kind, start: index, end: index + match.length });
}
