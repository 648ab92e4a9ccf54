/** A small library that is sound in every way: the examples of the rules are tried out in it. All of it is made up. */
export const SAMPLE_ACUAN: Readonly<Record<string, readonly { id: string; [key: string]: unknown }[]>> = {
  unit: [{ id: 'kecamatan-contoh', nama: 'Kecamatan Contoh' }],
  peran: [
    { id: 'pelaksana-layanan', nama: 'Petugas loket dan pelaksana' },
    { id: 'perawat', nama: 'Perawat' },
  ],
  tema: [{ id: 'perizinan', nama: 'Perizinan' }],
  metode: [{ id: 'bedah-kasus', nama: 'Bedah kasus' }],
  istilah: [
    { id: 'luaran', nama: 'Luaran' },
    { id: 'sop', nama: 'Standar operasional prosedur', singkatan: 'SOP' },
  ],
  wilayah: [
    { id: '32', nama: 'Jawa Barat', kab: 18, kota: 9 },
    { id: '73', nama: 'Sulawesi Selatan', kab: 21, kota: 3 },
  ],
};

export const SAMPLE_FRONT = `judul: Petugas loket membahas antrean dan mengubah jadwal jaga
ringkasan: Warga menunggu lama di loket setiap Senin pagi. Petugas mencatat waktu tunggu, membahasnya setiap pekan, lalu mengubah jadwal jaga.
unit: kecamatan-contoh
peran: [pelaksana-layanan]
tema: [perizinan]
metode: [bedah-kasus]
akhir: berhasil
periode:
  mulai: 2024-01
  selesai: 2025-06
hasil:
  - indikator: Lama menunggu di loket
    satuan: menit
    arah: turun
    sebelum: 40
    sesudah: 18
    masa_sebelum: 2024-02
    masa_sesudah: 2025-02
    sumber: catatan
sumber:
  - id: catatan
    judul: Catatan waktu tunggu loket kecamatan
    penerbit: Kecamatan Contoh
    tahun: 2025
    jenis: klaim-pemilik
    dibaca: 2025-07-02
batasan: Hanya satu loket yang dicatat, dan hanya pada hari Senin. Belum ada catatan dari kecamatan lain.
terbit: 2025-07-10
`;

export const SAMPLE_BODY = `
## Masalah

Setiap Senin pagi, antrean di loket kecamatan sampai ke halaman. Warga datang sebelum jam buka karena takut kehabisan nomor. Ada yang pulang tanpa terlayani dan kembali keesokan harinya. Petugas merasa bekerja tanpa jeda, tetapi tidak tahu di mana waktunya habis.

Selama ini keluhan dijawab dengan menambah kursi tunggu. Kursi bertambah, antrean tidak berkurang. Belum pernah ada yang mencatat berapa lama seseorang menunggu.

## Yang dilakukan

Kepala seksi meminta dua petugas mencatat jam datang dan jam dilayani dengan kertas biasa. Catatan itu dibuat setiap Senin selama empat pekan. Nama warga tidak ditulis, hanya nomor antrean dan keperluannya.

Setiap Jumat sore, catatan itu dibahas bersama selama setengah jam. Seorang petugas membacakan angkanya, yang lain menceritakan apa yang terjadi di loket. Dari situ terlihat bahwa separuh warga hanya mengambil surat yang sudah jadi.

Tim lalu membuka satu loket khusus pengambilan. Jadwal jaga diubah supaya tiga petugas hadir lebih awal pada hari Senin. Perubahan itu dicoba dahulu selama sebulan sebelum ditulis menjadi prosedur.

## Hasil

Lama menunggu yang tercatat turun dari 40 menit pada Februari 2024 menjadi 18 menit pada Februari 2025. Angka itu berasal dari catatan petugas sendiri. Jumlah warga yang datang hampir sama pada kedua masa.

## Pelajaran

Petugas belajar membaca catatannya sendiri. Semula mereka menduga penyebabnya aplikasi yang lambat. Catatan menunjukkan hal lain, dan dugaan itu ditinggalkan tanpa ada yang dipersalahkan.

Membahas angka setiap pekan membuat orang berani mengusulkan perubahan kecil. Usul loket pengambilan datang dari petugas yang paling baru. Ia melihat keadaan itu dari meja depan.

## Bahan diskusi

- Berapa lama warga menunggu di tempat kita, dan siapa yang mencatatnya?
- Keperluan apa yang dapat dilayani di loket tersendiri?
- Kapan terakhir kali usul pegawai baru dicoba?
`;

export const SAMPLE_ADOPSI = `---
praktik: bedah-kasus
unit: kecamatan-contoh
tanggal: 2025-07-10
akhir: sebagian
perubahan: Pembahasan dipindah ke pergantian jaga agar semua petugas hadir.
---

Kami mencoba bedah kasus selama tiga bulan di loket pelayanan. Setiap pekan seorang petugas membawa satu kejadian yang sulit, lalu tim membahasnya selama dua puluh menit. Pada bulan pertama hanya empat orang yang hadir. Setelah waktunya dipindah ke pergantian jaga, hampir semua petugas ikut. Kami belum mengukur perubahan layanan, jadi laporan ini baru cerita.
`;

export const SAMPLE_STUDI = `---
judul: Loket yang dibuka bergilir tidak memendekkan antrean
ringkasan: Contoh rekaan. Peneliti membandingkan kecamatan yang membuka loket bergilir dengan yang tidak. Lama menunggu di keduanya sama.
rancangan: uji-acak
praktik:
  - {id: bedah-kasus, kaitan: langsung, putusan: tidak-terbukti}
tempat: {negara: [ID], provinsi: ["32"], tema: [perizinan]}
temuan:
  - hal: Lama menunggu di loket
    jenjang: layanan
    arah: turun
    bentuk: selisih
    nilai: -1
    satuan: menit
    rentang: [-4, 2]
    kesimpulan: tidak-berubah
batasan: Hanya hari Senin yang diukur, dan hanya selama satu bulan.
kepastian: tidak-disebut
hubungan: independen
sumber:
  - {id: artikel, judul: Antrean loket, penerbit: Jurnal Layanan, tahun: 2020, url: "https://jurnal.example.org/antrean", jenis: studi-independen, dibaca: 2025-07-02, dibaca_bagian: abstrak}
terbit: 2025-07-10
---
`;
