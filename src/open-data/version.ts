/** What has changed in the shape of the data, newest first; shown on /data/. Raise the first number when a published field changes or goes, the second when one is added. */
export const CHANGELOG = [
  {
    versi: '3.3',
    tanggal: '2026-11-30',
    perubahan:
      'Ditambah: kolom kesimpulan di hasil. Selisih yang menurut sumbernya tidak bermakna dihitung tidak berubah, sehingga arah_bukti sebuah kasus berganti.',
  },
  {
    versi: '3.2',
    tanggal: '2026-11-30',
    perubahan:
      'Ditambah: tabel kasus-praktik dan bahan-diskusi; kolom jam_orang di praktik. Kolom praktik dan praktik_terkait di kasus tetap ada. Naskah kasus menulis praktik sebagai baris id dan kaitan.',
  },
  {
    versi: '3.1',
    tanggal: '2026-11-30',
    perubahan:
      'Ditambah: tabel masalah dan pelajaran; kolom belum_diketahui dan coba_senin di kasus. peran di kasus dan praktik paling banyak empat, atau siapa-saja.',
  },
  {
    versi: '3.0',
    tanggal: '2026-11-30',
    perubahan:
      'Bukti dihitung pada dua sumbu. Nama tingkat bukti berganti, dan tingkat kasus hanya dari hasilnya sendiri. Ditambah: tabel studi, studi-praktik, temuan, dan bukti; kolom arah_bukti di kasus dan praktik; kolom doi di sumber.',
  },
  {
    versi: '2.0',
    tanggal: '2026-11-30',
    perubahan:
      'Dihapus karena belum diperiksa: iso dan zona di wilayah, kategori di peran. Dihapus dari praktik: denyut. Ditambah: pelapor, unit_peserta, praktik_terkait, periode_angka_sampai, diperselisihkan, dibaca_bagian, dan jenis sumber perorangan. periode_mulai dapat berupa rentang; pada di luaran dan metode di kasus boleh kosong.',
  },
  {
    versi: '1.0',
    tanggal: '2026-11-24',
    perubahan: 'Terbitan pertama: kasus, praktik, adopsi, hasil, luaran, sumber, dan daftar acuan.',
  },
] as const;

export const SCHEMA_VERSION = CHANGELOG[0].versi;
