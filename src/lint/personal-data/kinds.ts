/** What each kind of personal data is called, and how sure a match is. */
const KINDS = {
  nik: { name: 'NIK atau nomor KK', sure: true },
  'nik-mungkin': { name: 'NIK atau nomor KK', sure: false },
  nip: { name: 'NIP', sure: true },
  'ni-pppk': { name: 'nomor induk PPPK', sure: true },
  npwp: { name: 'NPWP', sure: true },
  'npwp-mungkin': { name: 'NPWP 16 angka', sure: false },
  telepon: { name: 'nomor ponsel', sure: true },
  surel: { name: 'alamat surel orang', sure: true },
  'surel-mungkin': { name: 'alamat surel orang', sure: false },
  plat: { name: 'nomor kendaraan', sure: false },
  rekening: { name: 'nomor rekening', sure: true },
  'rekam-medis': { name: 'nomor rekam medis', sure: true },
  bpjs: { name: 'nomor peserta BPJS', sure: true },
  paspor: { name: 'nomor paspor', sure: true },
  'nisn-nuptk': { name: 'NISN atau NUPTK', sure: true },
  'nomor-orang': { name: 'nomor yang menunjuk satu orang', sure: true },
  pasien: { name: 'nama orang yang dilayani', sure: false },
  rumah: { name: 'tempat tinggal seseorang', sure: false },
  lahir: { name: 'tanggal lahir seseorang', sure: false },
} as const;
export type PersonalKind = keyof typeof KINDS;

/** Where a kind was found in a text. What it says is never kept. */
export interface PersonalHit {
  kind: PersonalKind;
  start: number;
  end: number;
}

/** The sentences a contributor reads; they name the kind and never the data. */
export function wordingOf(kind: PersonalKind): { message: string; help: string } {
  const { name, sure } = KINDS[kind];
  return {
    message: sure ? `ada ${name} di sini.` : `perlu dipastikan: ini tampak seperti ${name}.`,
    help: `${HELP[kind] ?? 'Hapus nomornya.'}${sure ? '' : ' Bila bukan, tulis ulang agar tidak serupa.'}`,
  };
}

const HELP: Partial<Record<PersonalKind, string>> = {
  nip: 'Hapus nomornya. Sebut perannya saja, misalnya "kepala puskesmas".',
  'ni-pppk': 'Hapus nomornya. Sebut perannya saja, misalnya "perawat".',
  telepon: 'Hapus nomornya. Untuk kontak unit, pakai nomor layanan atau tautan ke laman resmi unit.',
  surel: 'Hapus, atau pakai alamat fungsi unit di go.id, misalnya layanan@ diikuti nama laman unit.',
  'surel-mungkin': 'Pakai alamat fungsi unit, misalnya layanan@ diikuti nama laman unit.',
  pasien: 'Tulis "seorang pasien" tanpa sapaan, nama, atau inisial.',
  lahir: 'Hapus tanggalnya; bila perlu tulis kelompok umur, misalnya "usia 30-an".',
  'rekam-medis': 'Hapus nomornya. Cerita pasien ditulis tanpa apa pun yang dapat menunjuk orangnya.',
};
