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

/** "NIK atau nomor KK" */
export function kindName(kind: PersonalKind): string {
  return KINDS[kind].name;
}

/** Where a kind was found in a text. What it says is never kept. */
export interface PersonalHit {
  kind: PersonalKind;
  start: number;
  end: number;
}

/** What can be done where it is none: in an entry it is declared, elsewhere it is written in another way. */
export type Answer = 'declare' | 'rewrite';

/** The sentences a contributor reads; they name the kind and the words around, and never the data. */
export function wordingOf(kind: PersonalKind, shown: string, answer: Answer) {
  const { name, sure } = KINDS[kind];
  const message = sure ? `ada ${name} di sini: "${shown}".` : `perlu dipastikan: "${shown}" tampak seperti ${name}.`;
  const help = HELP[kind] ?? 'Hapus nomornya.';
  if (answer === 'rewrite') return { message, help: `${help} Bila bukan, tulis ulang agar tidak serupa.` };
  return {
    message,
    help: `${help} Bila bukan data pribadi, salin kata-katanya ke bukan_data_pribadi dan tulis alasannya.`,
    inForm: `${message} ${help} Bila bukan data pribadi, isi "Bukan data pribadi" dengan kata-katanya dan alasannya.`,
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
