import { expect, test } from 'vitest';
import { checkExample } from '../../../src/lint/sample.ts';

const rulesOf = (text: string, format: 'md' | 'mdx' = 'mdx') => checkExample({ text, format }).findings.map(({ rule }) => rule); // prettier-ignore

/** As secretaries of villages, midwives, cadres, and teachers write: dates, decrees, money, doses, times, lists, and quotations. */
test.each([
  'Kami mulai 2 Januari 2024 s.d. 31 Maret 2024, pukul 07.30–11.00 WITA.',
  'Dasarnya Keputusan Kepala Desa Nomor 188.4/12/KPTS/2023 tanggal 5 Mei 2023.',
  'Biayanya Rp1.250.000,00 (satu juta dua ratus lima puluh ribu rupiah), dari pos 2.3.04.',
  'Berat badan bayi naik 0,4–0,7 kg; suhu ruang 24 °C ± 2 °C.',
  'Dosis parasetamol 10–15 mg/kg, tiap 4–6 jam, paling banyak 4x sehari.',
  'Tekanan darahnya 130/80 mmHg dan napasnya 20x/menit.',
  '- Buku tulis 38 lembar (2 pak @ Rp25.000)\n- Spidol 12 buah\n- Karton 1 × 2 m',
  '1. Guru membagi kelas menjadi 4 kelompok.\n2. Tiap kelompok membaca 15 menit.\n\n   Yang selesai lebih dulu menulis.\n3. Semua bercerita.',
  '> “Dulu kami menunggu dua jam,” kata seorang ibu.',
  '> Dua jam itu lama, kata seorang ibu.\n>\n> Sekarang kami pulang sebelum siang.',
  '| Bulan | Bayi ditimbang | Persen |\n| --- | ---: | ---: |\n| Januari 2024 | 38 dari 45 | 84,4% |\n| Februari 2024 | 41 dari 45 | 91,1% |',
  'Tahun 2022/2023 ada 3 rombel; tahun 2023/2024 tinggal 2.',
  'Rapat dihadiri ± 40 orang (L: 12, P: 28) di RT 03/RW 02.',
  'Kader menulis: “Hadir 23, tidak hadir 5 (sakit 2, izin 3).”',
  'Pukul 08.00 kami buka, pukul 08.15 nomor habis, dan 50+ warga pulang.',
  'Nilai rata-rata naik dari 6,5 ke 7,8 (skala 0–10).',
  'Loket A/B/C dibuka bergantian; lihat bagan [1] dan [2] di dinding.',
  'Rumusnya (hadir ÷ terdaftar) × 100%, jadi 38/45 = 84,4%.',
  'Surat No. 045.2/128/Sekret. dikirim tgl. 03-02-2024 pkl. 10.00.',
  'Pasal 5 ayat (1) huruf a dan b tidak berubah.',
  'Warga memberi nilai: 5 bintang (*****) atau 1 bintang (*).',
  'Kami pakai kertas A4/F4 70 gr, map kuning, dan stempel Ø 3 cm.',
  'Jadwal: Sen–Kam 08.00–14.00; Jum’at 08.00–11.00.',
  'Catatan: angka *) masih sementara.\n\n*) Dihitung dari buku kader.',
  'Kas desa per 31/12/2023 Rp 12.345.678,- dan per 31/01/2024 Rp 9.876.543,-.',
  'Pelatihan Dasar Angkatan XXX memakai Bab XXX buku itu.',
  'Nilainya BB (72,35) tahun itu.',
  'A. Latar belakang itu kami tulis ulang.',
  'A. Rahman membuka loket.\n\nB. Santoso mencatat jamnya.',
  'Bahan:\n\n- 2 sdm gula\n- ½ sdt garam\n- 1 liter air matang',
  'Ukurannya 3×4 cm, bukan 4x6 cm, dan latarnya merah.',
  'Jarak 1.250 m ditempuh ±20 menit; pulangnya 1,5 jam.',
  'Bedanya nyata (p = 0,03*), pada kelas lain tidak (p = 0,40**).',
  'Berita itu dimuat [Kabar Desa](https://kabar.contoh.go.id/berita?id=12&hal=2).',
])('%j passes', (text) => {
  expect(rulesOf(text)).toEqual([]);
}); // prettier-ignore

test.each<[text: string, rule: string, format?: 'md']>([
  ['> 12 orang kader datang setiap Jumat.', 'lost-text'],
  ['> dua puluh orang datang setiap Jumat.', 'lost-text'],
  ['Luas kebun sekolah 12*8*2 meter.', 'lost-text'],
  ['Denah posyandu: ![Denah meja satu sampai lima](denah posyandu.jpg)', 'failed-markdown'],
  ['![Foto papan jadwal di balai](./foto_papan.heic)', 'unsafe-link'],
  ['![Foto papan jadwal di balai](D:\\foto\\papan.jpg)', 'unsafe-link'],
  ['Absen di [absen.desa.go.id](https://absen-desa.example/masuk) saja.', 'source-url'],
  ['Absen di [lembar absen](http://10.0.0.12/absen) saja.', 'source-url'],
  ['Absen di [lembar absen](http://2130706433/absen) saja.', 'source-url'],
  ['Absen di [lembar absen](http://localhost./absen) saja.', 'source-url'],
  ['Absen di [lembar absen](http://absen/isi) saja.', 'source-url'],
  ['Absen di [lembar absen](https://absen-d\u0435sa.go.id/isi) saja.', 'source-url'],
  ['Petugas m\u0435ncatat jam datang.', 'control-characters'],
  ['Petugas mencatat d\u03b1ta.', 'control-characters'],
  ['1. Timbang bayi.\n2. Catat di buku.\n5. Jelaskan hasilnya.', 'lost-text'],
  ['I. Persiapan\nII. Pelaksanaan\nIII. Penutup', 'pasted-list'],
  ['❶ Timbang bayi.\n❷ Catat di buku.', 'pasted-list'],
  ['✔ Timbang bayi.\n✔ Catat di buku.', 'pasted-list'],
  ['Hari | Jam buka\nSenin | 08.00\nSelasa | 09.00', 'pasted-list'],
  ['| Hari | Jam |\n| — | — |\n| Senin | 08.00 |', 'pasted-list'],
  ['| Hari | Jam |\n| --- | --- |\n| Senin | 08.00 | hanya pagi |', 'lost-text'],
  ['Isi *Buku Tamu * sebelum masuk.', 'failed-markdown'],
  ['Berkas ada di \\\\10.0.0.5\\_data\\kader.', 'lost-text'],
  ['Simpan di E:\\_kelas\\_5.', 'lost-text'],
  ['``` Resep oralit\nair, gula, garam\n```', 'lost-text'],
  ['Jum`at pagi dan do`a bersama dipindah ke aula.', 'lost-text'],
  ['<center>PENGUMUMAN</center>', 'raw-html', 'md'],
  ['Baris satu<br/>baris dua', 'raw-html', 'md'],
])('%j is told by %s', (text, rule, format) => {
  expect(rulesOf(text, format)).toContain(rule);
});
