import { describe, expect, test } from 'vitest';
import { detect } from '../../../src/lint/personal-data/detect.ts';
import { regions } from './regions.ts';

const found = (text: string) => detect(text, regions).map(({ kind }) => kind);
/** One text a line. */
const lines = (text: string) => text.trim().split(/\n\s*/);

const KINDS: readonly (readonly [name: string, told: string, passed: string])[] = [
  [
    'mail of persons and of desks',
    `setiawan@lan.go.id
    tuti@contoh.go.id
    tukiman123@contoh.go.id
    suratman@contoh.go.id
    suratno.b@contoh.go.id
    setyo.nugroho@contoh.go.id
    sdewi@contoh.go.id
    rsari@contoh.go.id
    csiregar@contoh.go.id
    desak.made@contoh.go.id
    infoandi@contoh.go.id
    kepala.andi.baso@contoh.go.id
    cs.budi@contoh.go.id
    umum_siti_aminah@contoh.go.id
    humasari@contoh.go.id
    smaya@contoh.sch.id
    layanan@toko.example
    budi.santoso at gmail.com
    budi at contoh.com
    budi[a]gmail.com
    budi(a)gmail.com
    budi @ gmail . com
    budi-at-gmail.com
    budi pada gmail titik com
    budi et gmail dot com`,
    `Aduan dikirim ke dinaspemberdayaanmasyarakatdandesa2024@contohkab.go.id setiap hari.
    pelayananadministrasikependudukan2024@contoh.go.id
    dinaspenanamanmodaldanpelayananterpadusatupintu2024@contoh.go.id
    layanan@contoh.desa.id
    sdn12@contoh.sch.id
    smpn3@smpn3contoh.sch.id
    info@unhas.ac.id
    lppm@contoh.ac.id
    sekretariat@contoh.or.id
    arsip@anri.go.id
    humas.dinkes2024@makassarkota.go.id
    puskesmas-contoh@contohkab.go.id
    dinkesmaros@maroskab.go.id
    rsud.contoh@rsudcontoh.go.id
    tata.usaha@contoh.go.id
    sekretariatdaerah@contoh.go.id
    cetak at kantor dot print
    Butir (a) dan (b) sudah selesai.
    Jadwal pada Senin, Rabu.`,
  ],
  [
    'numbers of the population register',
    `NIK 7371O1O1O19OOOO1
    NIK: 737l0l0l0l900001
    NIK pelapor tujuh tiga tujuh satu nol satu nol satu nol satu sembilan nol nol nol nol satu
    NIK 7371,0101,0190,0001
    NIK: 7371:0101:0190:0001
    NIK 7371→0101→0190→0001
    NIK 7371*0101*0190*0001
    NIK 7371~0101~0190~0001
    NIK 7371'0101'0190'0001
    NIK 7371   0101   0190   0001
    | NIK | 7371 | 0101 | 0190 | 0001 |
    NIK (7)(3)(7)(1) 0101 0190 0001
    ⑺⑶⑺⑴⑴⑴⑴⑴⑴⑴⑼⑴⑴⑴⑴⑴
    7️⃣3️⃣7️⃣1️⃣0️⃣1️⃣0️⃣1️⃣0️⃣1️⃣9️⃣0️⃣0️⃣0️⃣0️⃣1️⃣
    KTP 7371010101900001 terbit 12/05/2023
    7371010101900001, 12/05/2023 - 10/06/2023
    NIK 7371 0101 0190 0001 berlaku 2019-2024
    73/71/01/010190/0001
    7371/0101/0190/2001
    1971 2020 0190 0001
    (7371010101900001)
    No. KK: 1234 5678 9012 3456
    Nomor KTP 1234567890123456`,
    `12/05/2023 - 10/06/2023
    12.05.2023 - 10.06.2023
    12-05-2023–10-06-2023
    12/05/2023-10/06/2023
    12/05/23 - 10/06/23 08.00
    KTP berlaku 12/05/2023 s.d. 10/06/2023
    KK terbit 12-05-2023 10-06-2023
    Jadwal KTP: 12/05/2023, 13/05/2023, 14/05/2023
    Perekaman KTP 2023-05-12 - 2023-06-10
    Perekaman KTP 2019/2020/2021/2022
    Pelayanan KK 2019 2020 2021 2022
    Surat Edaran Nomor 400.12.2.1/12345/2023 tentang KTP digital
    SE 400.12/1234/2023 400.12/1235/2023 tentang KTP
    SK 821.2/1234/BKD/2023 dan 821.2/1235/BKD/2023 tentang KTP
    Perkara 1234/Pdt.G/2023/PA.Mks tentang KK
    Layanan KTP 08.00-12.00 13.00-15.00
    Jumlah KK 1.234 2.345 3.456 4.567
    KK 1234 5678 9012 3456 menurut kecamatan
    Cakupan NIK 1.234, 2.345, 3.456, 4.567 jiwa
    Kode 5.1.02.01.01.0024.00001 untuk cetak KTP
    Koordinat loket KTP -5.147665 119.432732`,
  ],
  [
    'other numbers that a name tells apart',
    `NIP 131234567
    NIP lama 580012345
    NIP 1985O1O12O1OO11OO1
    NIP 193901011960011001
    NRP 12345678
    NRP: 78010203
    NIDN 0012038501
    STR 12 34 5 6 7 18-1234567
    SIM A 123456789012
    SIM C: 1234 5678 9012
    IMEI 356938035643809
    NOP 73.71.010.001.001-0001.0
    NITKU 0092542943407000000000
    kartu kredit 4111 1111 1111 1112
    Kartu BPJS 0001234567890
    MR 001234
    paspor A1234567
    akta kelahiran nomor 7371-LU-12032015-0012
    No. akta 7371-LT-01012020-0003`,
    `NIB 1234567890123 terbit lewat OSS BPJS
    Peserta JKN 2019-2023 12.345 orang
    Peserta BPJS per 12/05/2023 12.345 orang
    BPJS: kode tiket 1234567890123
    No RM 2024
    Formulir RM 2024
    RM 12.000 dan RM 1.500.000
    Formulir RM 10.11
    Pemegang STR 2023 berjumlah 1.234 orang
    SIM keliling 2019-2023
    Pelatihan NIDN 2023
    Formulir F-7371-LU-12032015 untuk akta kelahiran
    NISN dan NUPTK 2019-2023 12 sekolah`,
  ],
  [
    'mobile numbers',
    `0812,3456,7890
    0812:3456:7890
    0812*3456*7890
    WA 81234567890
    HP: 85299001122
    hubungi 81234567890
    Kontak petugas 812-3456-7890
    kosong delapan satu dua 3456 7890
    nol delapan satu dua tiga empat lima enam tujuh delapan
    O81234567890
    +62 8 1 2 3 4 5 6 7 8 9 0
    HP 0812/3456/2021
    62.812.3456.7890
    tel:+6281234567890`,
    `Rp62.850.000.000
    Rp 62.812.345.678
    Rp. 62.899.000.000,-
    IDR 62.850.000.000
    62.850.000.000 rupiah
    Nomor surat 0821/1234/2024
    Surat 0812/4567/2024 dan 0813/4568/2024
    Awalan 0811/0812/0813/0852 milik satu operator
    Awalan 0811, 0812, 0813
    hubungi 85.000.000 warga
    0,81234567 detik
    08.15-10.30
    https://berita.example/read/62812345678/judul`,
  ],
  [
    'bank accounts',
    `Rekening BRI 1234-01-012345-53-4
    transfer ke 1234567890 a/n Budi
    1234567890 a.n. bendahara
    Rekening Mandiri 1520012345678
    kirim ke Bank Sulselbar 130-202-000001234-5
    No. rek 7012345678901
    norek: 1234 5678 9012
    melalui Mandiri 1520012345678`,
    `Kode rekening 5.1.02.01.01.0052
    Kode rekening 5.1.02.01.01.0024
    Rekening belanja 5.2.02.10.01.0005
    Sub kegiatan 1.02.02.2.02.0012 dibayar lewat Bank BRI
    a.n. Bupati, Nomor 800.1.3.1/1234/2024
    a.n. Kepala Dinas nomor 000.8.3.2/123/2024
    Bank Jatim pada 12/03/2024 09.30
    PNPM Mandiri 2007-2014 12 kecamatan
    Rekening listrik Januari 2024 untuk meter 1234 5678 9012
    Posyandu Mandiri 2019 2020 2021 2022
    Nomor register 1234567890 di BRI Unit Maros
    Buku dengan ISBN dari BRI Institute: 978-602-8519-93-9
    Bank Jatim melayani 12.345 67.890 orang
    Rekening kas daerah menerima Rp12.500.000.000
    Bank sampah menerima 2019-2020 1.234 kg`,
  ],
  [
    'number plates',
    `Mobil dinas DD 1234 AB
    plat DD.1234.AB
    mobil dd 1234 ab
    motor B 1234 XYZ
    Kendaraan L 4321 QA`,
    `Mobil keliling, SK 2024 RI
    Kapal PM 1234 TH dan kendaraan lain
    Ambulans di ruang IGD A 101 B
    Mobil tipe L 300 PU
    Kendaraan roda empat 2019 AC
    Motor ke 1234 an
    Mobil di MPP 2023 AB`,
  ],
  [
    'persons who are cared for',
    `Ibu Sari menderita kanker payudara.
    Bapak Daeng Ngalle menderita kusta.
    ODGJ bernama Baco dipasung.
    Daeng Naba, pasien stroke, dirawat di rumah.
    Puang Andi dirawat tiga hari.
    Kakek Samad, pasien TBC, tinggal sendiri.
    Nenek Halimah dirawat di puskesmas.
    Bang Udin mengidap TBC.
    Dg. Tata terinfeksi HIV.
    Karaeng Bontoa sakit stroke.
    H. Saleh, pasien rujukan, menunggu.
    Hj. Rahma dirawat inap.
    Drs. Amir, pasien stroke, pulang.
    Kak Rini, penyintas kanker, bercerita.
    Tante Mira positif HIV.
    Mas Joko dirawat seminggu.
    Kader mendampingi Ibu Sari, pasien TBC.`,
    `Kelas Ibu Hamil dan Kelas Ibu Balita membantu pasien.
    Bapak Sekretaris Daerah menengok ruang rawat inap.
    Ibu Wakil Bupati menjenguk pasien.
    Pak Kapus menyapa pasien.
    Bapak Inspektur dan Ibu Koordinator mendengar pasien.
    Pak Mantri merawat pasien.
    Pak Haji membantu pasien.
    Bapak Ibu pasien dipanggil bergantian.
    An. Kepala Dinas mengunjungi ruang rawat inap.
    Kota Mas Agung melayani pasien.
    Pasien tahu Bapak Koperasi.
    Mas Pelayan menyapa pasien.
    Program Bu Risma membantu pasien.
    Pak Kabid, Bu Kasi, dan Pak Sekcam menemui pasien.
    Bupati H. Amran menengok pasien.
    Kepala Puskesmas Ibu Sari menyambut pasien.
    Pak Andi, perawat ruangan, menemani pasien.
    Bu Rina memeriksa pasien.
    Ruang Ibu Kartini merawat pasien.
    dr. Sari memeriksa pasien.
    Pak Bupati, Pak Lurah, dan Bu Camat hadir untuk korban banjir.`,
  ],
  [
    'persons who are taught, harmed, or complained',
    `Korban berinisial SA (14), siswi SMP, melapor.
    Korban bernama Siti Aminah mengadu.
    Korban SA (14) melapor.
    Dua siswi, siswi R (15 tahun) dan temannya, dipanggil.
    Penderita berinisial AB dirujuk.
    Anak bernama Rafi tidak sekolah.
    Siswa kelas tiga bernama Rafi sering bolos.
    Klien berinisial R tidak datang.
    Pelapor bernama Yusuf menunggu.
    Saksi berinisial M memberi keterangan.
    Sdr. Rudi, siswa kelas XII, terlambat.
    Pak Yusuf mengadu dua kali.
    Bu Ratna, orang tua siswa, melapor.
    Ibu Rahma, pelapor, menunggu jawaban.
    Saudara Anwar menjadi korban.
    Seorang warga bernama Baso mengeluh.`,
    `Bu Guru membagikan kertas kepada siswa.
    Bu Rina mengajar siswa kelas tiga.
    Guru Pak Anton memberi siswa soal.
    Siswa belajar di sekolah bernama Melati.
    Pasien menunggu di ruang bernama Anggrek.
    Warga membentuk kelompok bernama Sejahtera.
    Pelapor memakai aplikasi bernama Lapor.
    Anak perusahaan bernama Maju membantu.
    Nama pelapor tidak ditulis.
    Korban banjir mengadu ke Pak Camat.`,
  ],
  [
    'dates of birth',
    `tanggal lahir 1985-03-12
    TTL Makassar 1985-03-12
    lahir 12-03-85
    TTL: Maros, 12/03/85
    tgl. lahir 12 Nopember 1985
    Ia lahir di Makassar, 12 Maret 1985.
    kelahiran Makassar, 12 Maret 1985
    Tempat/tanggal lahir: Gowa, 1 Agt 1990`,
    `Cakupan akta kelahiran per 31 Desember 2023
    Angka kelahiran sampai 30 September 2024
    Posyandu Melati lahir 17 Agustus 2019
    Puskesmas ini lahir pada 12-03-1985.
    Kelas ibu lahir pada 12 Maret 2015.
    Bank sampah lahir 5 Juni 2018.
    Peraturan ini lahir 12 Maret 2015.
    Layanan akta kelahiran 12/03/2024 sampai 12/04/2024
    Kelahiran tercatat pada 1 Januari 2024: 120 bayi`,
  ],
  [
    'homes',
    `Jl. Veteran No. 12 RT 03/RW 05
    Rumah pasien di -5.147665, 119.432732
    Rumah korban: VC3M+4X Makassar
    Rumah pasien: https://maps.app.goo.gl/AbCdEf123
    Ia tinggal di Gang Mawar 3 RT 01 RW 02`,
    `Kantor lurah di Jl. Veteran No. 12 RT 03/RW 05
    Posko beralamat di Jl. Veteran No. 12 RT 03/RW 05
    Puskesmas Contoh, Jalan Melati Nomor 5 RT 2 RW 3
    Kantor di -5.147665, 119.432732
    Rumah sakit di -5.147665, 119.432732
    Warga RT 03/RW 05 bergotong royong
    Lihat lokasi kantor di https://maps.app.goo.gl/AbCdEf123`,
  ],
  [
    'sentences as offices write them',
    `Pak Rahmat, pasien gagal ginjal, datang dua kali seminggu.
    Bu Nur dirawat inap lima hari.
    Ibu Hasnah terkena stroke tahun lalu.
    Sdri. Wati, pelapor, menunggu jawaban.
    An. Fajar, 5 tahun, pasien DBD.
    Bapak Syamsuddin menjadi korban penipuan.
    Siswi berinisial NR hamil di luar nikah.
    Anak berinisial F dirundung temannya.
    Klien bernama Darwis menolak obat.
    Dg. Kio menderita kusta sejak 2019.
    Puang Lolo, penderita TBC, tidak minum obat.
    Karaeng Sila dirawat di rumah.
    Nenek Saodah lumpuh dan tinggal sendiri.
    Mas Bagus, murid kelas lima, sering absen.
    Mbak Yuni mengeluh antrean lama.
    NIK: 3201-1241-0795-0002
    KK No 7371010101900001
    Nomor Induk Kependudukan 3201 1241 0795 0002
    NIK 32.01.12.410795.0002
    nomor hp 0852.9900.1122
    WA +62-852-9900-1122
    Telp. 085299001122 (Pak Udin)
    HP 0852 9900 1122
    wa 85299001122
    085299001122
    bit: https://wa.me/6285299001122?text=halo
    transfer ke rekening BNI 0123456789
    BRI 123401012345534 a.n. kader
    rek. BCA 123 456 7890
    NIP. 19850101 201001 1 001
    NIP 198501012010011001
    pelapor lahir 17-08-1990
    Tgl lahir: 17/08/90
    TTL : Bone, 17 Agustus 1990
    lahir di Bone 17-08-1990
    plat nomor DD 4321 QA
    motornya bernomor polisi dd 4321 qa
    ani.lestari@yahoo.com
    ani_lestari [at] yahoo [dot] com
    a.lestari@dinkes.go.id
    nurhayati@sdn12.sch.id
    Rumahnya di Jl. Cendrawasih No. 12, RT 001/RW 002
    Alamat korban: Gang Melati 3 No. 4 RT 02 RW 05
    NPWP 12.345.678.9-012.000
    No. RM: 12-34-56
    nomor rekam medis 0012345
    NISN 0061234567
    paspor B 1234567
    SIM A: 7301 1234 567890`,
    `Pada 12/05/2023 pukul 08.30 petugas melayani 1.204 warga.
    Perekaman KTP di 12 kecamatan, 2019–2023, mencapai 98,7%.
    Perda Nomor 12 Tahun 2021, Perbup 45/2022, dan SE 800/1234/BKPSDM/2023 menjadi dasar.
    DPA 1.02.02.2.02.0012.5.1.02.01.01.0024 memuat belanja cetak.
    Anggaran Rp1,25 miliar, lalu Rp 62,8 juta dan Rp850.000,-.
    KK baru terbit 1.234 lembar pada 2023 dan 2.345 lembar pada 2024.
    Jadwal: 12.05.2024, 19.05.2024, 26.05.2024, 02.06.2024.
    Nomor 188.4/0812/2024/Dinkes ditetapkan.
    No. 0812/SK/DIR/2024 berlaku.
    Hubungi call center 1500-771 atau 112.
    Telepon (0411) 876543, faks (0411) 876544.
    BPJS Kesehatan membayar klaim 1.234.567.890 rupiah pada 2023.
    Peserta BPJS 2021 2022 2023: 12.345 13.456 14.567
    Bank Sulselbar menyalurkan KUR Rp 12.500.000.000 kepada 1.250 nasabah.
    Bank sampah Melati menimbang 12.345 kg.
    Rekening koran 2023 diperiksa inspektorat.
    Ibu hamil dan ibu menyusui mendapat kartu pasien.
    Ibu Bupati dan Bapak Wakil Bupati menjenguk pasien TBC.
    Bu Kades, Pak RT, dan Bu Bidan mencari pasien yang tidak datang.
    Bapak Sekda memimpin rapat tentang korban banjir.
    Pak Dokter menulis resep untuk pasien.
    Siswa membaca buku berjudul Pak Belalang.
    Siswa SMP Negeri 3 belajar dengan guru pamong.
    Warga bernama sama sering tertukar kartunya.
    Pasien dipanggil dengan nama depan.
    Posyandu Melati lahir pada 17 Agustus 2019 dari usul kader.
    Kelahiran di Gowa, 2.345 pada 2023.
    Bayi lahir selamat pada 12 Maret 2024 di ambulans.
    Akta kelahiran terbit 12 Maret 2024.
    Inovasi ini lahir di Maros, 12 Maret 2015.
    Alamat kantor: Jl. Jenderal Sudirman No. 5, RT 02/RW 03, Maros.
    Puskesmas Pembantu di Jalan Poros RT 1 RW 2 dibuka.
    Mobil Puskesmas Keliling DD tiba pukul 08.00.
    Mobil layanan di Gedung B 201 C lantai dua.
    ISBN 978-602-8519-93-9 diterbitkan BNI pada 2019.
    Kode pos 90111, NPSN 40312345, kode satker 440123.
    Nomor telepon kantor 0411-123456 ada di papan.
    Versi 2024.05.12.1030 dari aplikasi JKN.
    Nomor antrean 0012 sampai 0345 untuk KTP.
    Pengadu menerima balasan dalam 3 hari.
    Saksi ahli dan pelapor diundang pada 12/03/2024.
    Sdr. Kepala Dinas diminta menanggapi pengadu.
    Bapak/Ibu pelapor diminta menunggu.
    Mbak Ita, sebutan aplikasi, membantu pasien mendaftar.
    H. Agus Salim menjadi nama jalan di dekat rumah sakit.
    Jl. H. Bau No. 5 dekat ruang rawat inap.
    RSUD H. Padjonga Daeng Ngalle merawat 1.204 pasien.
    RSUD Haji Makassar merawat pasien.
    Puskesmas Dg. Tata melayani pasien TBC.
    Tim Sahabat ODGJ di Kecamatan Bontoa merawat 12 orang.
    Kecamatan Karaeng Bontoa mencatat korban banjir.
    Jalan Daeng Tata ditutup; korban dirawat.
    Ruang Bougenville merawat pasien stroke.
    RS Ibu dan Anak Pertiwi merawat pasien.
    RSIA Siti Fatimah merawat ibu hamil.
    Koordinat 5.147665° LS, 119.432732° BT untuk kantor.
    https://www.lapor.go.id/laporan/detil/7371-0812
    Lihat https://peraturan.bpk.go.id/Details/123456/perda-no-12-tahun-2021
    SNI 19-7030-2004 dan ISO 9001:2015 dipakai.
    Skor 4,685 naik menjadi 5,181 pada 2024.
    Suhu 36,5 derajat; tekanan 120/80.
    Kelas Bapak Siaga mengajak suami ibu hamil.
    Hari Ibu 22 Desember 2024 dirayakan bersama pasien.
    surat@arsip.jatimprov.go.id
    sekretariat.dprd@maroskab.go.id
    bidang.ikp@diskominfo.sulselprov.go.id
    pusdatin@kemkes.go.id
    humas@kejaksaan.go.id`,
  ],
];

describe.each(KINDS)('%s', (_name, told, passed) => {
  test.each(lines(told))('told: %s', (text) => expect(found(text)).not.toEqual([]));
  test.each(lines(passed))('passed: %s', (text) => expect(found(text)).toEqual([]));
});

test('no span of two days is a number of a person', () => {
  const day = (time: number, mark: string) =>
    new Date(time).toISOString().slice(0, 10).split('-').toReversed().join(mark);
  const marks = [['/', ' - '], ['.', ' - '], ['-', ' – '], ['/', '-'], ['-', ' s.d. '], ['/', ' ']] as const; // prettier-ignore
  const start = Date.UTC(2019, 0, 1);
  const spans = Array.from({ length: 970 }, (_, index) => start + index * 3 * 86_400_000).flatMap((from) =>
    marks.map(([mark, to]) => `KTP terbit ${day(from, mark)}${to}${day(from + 7 * 86_400_000, mark)} di kantor`),
  );
  expect(spans.filter((text) => found(text).length > 0)).toEqual([]);
});
