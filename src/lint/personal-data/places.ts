import { type Detector, type FoldedHit, isNear } from './scan.ts';

/** A street with the number of a house and its neighbours' association (RT). */
const HOUSE =
  /\b(?:Jl\.?|Jln\.?|Jalan|Gang|Gg\.?|Lr\.?|Lorong|Dusun|Kp\.?|Kampung|Perum(?:ahan)?|Kompleks?|BTN) ?[A-Z0-9][^.;\n]{0,50}?(?:,? ?(?:No\.?|Nomor) ?\d{1,4}[A-Za-z]?[^;\n]{0,30}?)?\bRT\.? ?\d{1,3}(?: ?[/,] ?(?:RW\.?)? ?\d{1,3})?/g;
const POINT =
  /-?\d{1,2}\.\d{4,12}[,;]? ?-?\d{1,3}\.\d{4,12}|\b[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}\b|\b(?:maps\.app\.goo\.gl|goo\.gl\/maps|google\.[a-z.]{2,9}\/maps)\S{0,200}/g;
const HOME_WORDS =
  /\b(?:rumah(?! (?:sakit|dinas|makan|ibadah|susun|jabatan))|kediaman|tempat tinggal|bertempat tinggal|tinggal di|domisili|alamat (?:pasien|warga|korban|pelapor|rumah)|pasien|korban|pelapor|penderita)\b/i;
const OFFICE_WORDS =
  /\b(?:kantor|puskesmas|pustu|posyandu|posko|balai|dinas|rumah sakit|RS|RSUD|klinik|sekolah|SD|SDN|SMP|SMA|loket|gedung|masjid|gereja|pos|unit|perpustakaan|kecamatan|kelurahan|sekretariat|gerai|mal|MPP|pasar|terminal|taman|aula|lapangan|bank|gudang|lokasi)\b/i;

/** Where somebody lives: the address of a house, or a point on the map beside words about a home. */
export const homes: Detector = ({ whole, url }) => {
  if (url) return [];
  const houses = [...whole.matchAll(HOUSE)].filter(
    ({ 0: { length }, index }) =>
      isNear(whole, index, index + length, HOME_WORDS, 40, 20) ||
      !isNear(whole, index, index + length, OFFICE_WORDS, 80, 60),
  );
  const points = [...whole.matchAll(POINT)].filter(({ 0: { length }, index }) =>
    isNear(whole, index, index + length, HOME_WORDS, 50, 20),
  );
  return [...houses, ...points].map(({ 0: { length }, index }): FoldedHit => ({
    kind: 'rumah',
    start: index,
    end: index + length,
  }));
};
