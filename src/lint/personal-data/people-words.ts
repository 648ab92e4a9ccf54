/** Words that follow "Ibu" or "Pak" and name a role or a thing, not a person. */
export const ROLES =
  'Hamil|Bersalin|Nifas|Menyusui|Balita|Bayi|Kota|Negara|Rumah|Guru|Bidan|Perawat|Dokter|Suster|Mantri|Apoteker|Camat|Lurah|Bupati|Wali|Wakil|Gubernur|Kepala|Ka[a-z]{2,7}|Waka[a-z]*|Desa|Kader|Direktur|Direksi|Dir[a-z]{2,4}|Menteri|Presiden|Dan|dan|PKK|RT|RW|Dukuh|Sek[a-z]+|Ketua|Pengawas|Pengurus|Pendamping|Penyuluh|Penjaga|Pegawai|Pejabat|Pembina|Pembimbing|Pelayan|Pelatih|Pelaksana|Pengelola|Pengajar|Pimpinan|Pemimpin|Petugas|Peserta|Dusun|Asuh|Angkat|Kandung|Tiri|Mertua|Koord[a-z]+|Inspektur|Irban|Haji|Hajah|Hajjah|Bapak|Ibu|Bu|Pak|Bapa|Koperasi|Pertiwi|Bangsa|Proklamator|Pembangunan|Pramuka|Ustaz|Ustad|Ustazah|Kiai|Imam|Pendeta|Pastor|Penghulu|Rektor|Dekan|Dosen|Deputi|Asisten|Staf|Ajudan|Operator|Supervisor|Manajer|Fasilitator|Analis|Auditor|Arsiparis|Pustakawan|Widyaiswara|Bendahara|Anggota|Dewan|Babinsa|Bhabinkamtibmas|Danramil|Dandim|Polisi|Satpam|Sopir|Hakim|Jaksa|Notaris|Tani|Nelayan|Raja|Sultan|Keuchik|Bhayangkari|Kepsek|Rumahan|Sekalian|Semua|Muda|Tunggal|Rumah|Kawin|Murni|Plt|Pj|Kos|Kost|Warga|Pasien|Siswa|Murid|Pelapor|Penerima|Pemohon|Tamu|Saudara|Saudari';

const OFFICER =
  '(?:kepala|wakil|ketua|direktur|bupati|gubernur|camat|lurah|wali ?kota|menteri|presiden|sekretaris|koordinator|perawat|bidan|dokter|dr\\.|drg\\.|kader|petugas|guru|pengajar|wali kelas|pendamping|penyuluh|fasilitator|staf|pegawai|kades|kapus|kadis|narasumber|pelatih|inspektur|anggota dewan)';
const OFFICER_BEFORE = new RegExp(`(?<!\\p{L})${OFFICER}(?<name>(?: [\\p{L}.]+){0,4}) $`, 'iu');

/** "Bupati H. Amran", "Kepala Puskesmas Ibu Sari": names alone between the office and the person, who is no patient then. */
export function isOfficer(before: string): boolean {
  const [, name = 'x'] = OFFICER_BEFORE.exec(before) ?? [];
  return name.split(' ').every((word) => word === '' || /^\p{Lu}/u.test(word));
}

/** "Pak Andi, kepala ruangan, …", "Bu Rina mengajar …" */
export const OFFICER_AFTER = new RegExp(
  `^(?:,? (?:selaku |sebagai |seorang |yang menjabat )?(?:${OFFICER}|sebutan|nama|aplikasi|program|merek|tokoh)(?!\\p{L})| (?:mengajar|melatih|memimpin|menjabat|mendampingi|merawat|memeriksa|melayani|membina|menengok|menjenguk|mengunjungi|meresmikan|membuka)(?!\\p{L}))`,
  'iu',
);

const MONTHS =
  'jan(?:uari)?|feb(?:ruari)?|pebruari|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu(?:stus)?|agt|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|nopember|des(?:ember)?';
const DAY = `\\d{1,2}[ /.-]{1,3}(?:\\d{1,2}|${MONTHS})[ /.-]{1,3}`;
const WHOLE_DAY = `(?:${DAY}(?:19|20)\\d{2}|(?:19|20)\\d{2}[/.-]\\d{1,2}[/.-]\\d{1,2})`;
const LABEL =
  'TTL|tempat,? ?(?:dan |/ ?)?(?:tanggal|tgl\\.?) lahir|(?:tanggal|tgl\\.?) lahir|kelahiran (?=[A-Z][a-z]+, ?\\d)';
/** A label takes every way of writing a date, "lahir" a whole one or a short one right after it. */
export const BIRTH = new RegExp(
  `\\b(?:(?<label>${LABEL})\\b[^\\d\\n]{0,40}(?:${WHOLE_DAY}|${DAY}\\d{2}(?!\\d))|lahir(?! (?:hidup|mati|rendah|selamat|sehat|normal|prematur|pancasila))\\b(?:[^\\d\\n]{0,40}${WHOLE_DAY}| \\d{1,2}(?<mark>[/.-])\\d{1,2}\\k<mark>\\d{2}(?!\\d)))`,
  'gi',
);
/** Things that are "born" too: a programme, a movement, a law, an office. */
export const THINGS =
  /\b(program|inovasi|gagasan|ide|hari|forum|komunitas|gerakan|aplikasi|kebijakan|perda|perbup|perwali|peraturan|lembaga|organisasi|undang-undang|UU|aturan|layanan|kelompok|proyek|tim|dinas|kabupaten|provinsi|kota|kecamatan|kelurahan|desa|semboyan|praktik|cara|sistem|konsep|pancasila|hut|posyandu|puskesmas|rumah sakit|rsud|klinik|sekolah|kelas|bank|koperasi|unit|balai|kantor|badan|yayasan|perpustakaan|grup|buku|naskah|surat|akta|angka|cakupan|data|jadwal|rencana|kesepakatan|nota|SK|SOP|loket|posko|pusat|museum|radio|majalah|pasar|taman|bumdes|paguyuban|asosiasi|ikatan|serikat|instansi)\b[^.!?]{0,60}$/i;
