/**
 * Words that the affix rules would misread, and words that became terms of their own and are not to meet their root (pengadaan is
 * not ada). One root a line, then the words that go to it. Their affixed forms follow: berpengetahuan → pengetahuan.
 */
export const EXCEPTIONS: ReadonlyMap<string, string> = new Map(
  `
acu: mengacu
ada: diadakan mengadakan
adalah: adalah
aju: mengajukan pengajuan
aku: mengaku mengakui pengakuan
alam: dialami mengalami
alat: peralatan
atasan: atasan
awas: pengawasan
bagian: bagian sebagian
banyak: kebanyakan
bawahan: bawahan
berada: berada
beri: berikan
beritahu: beritahu diberitahu diberitahukan memberitahu memberitahukan pemberitahuan
beruang: beruang
cek: mengecek pengecekan
desa: pedesaan
erti: dimengerti mengerti pengertian
idap: mengidap pengidap
ingat: mengingat
isi: mengisi pengisian
jadi: menjadi
karang: mengarang pengarang
kawal: mengawal pengawal pengawalan
keadaan: keadaan
keberadaan: keberadaan
kecuali: kecuali mengecualikan pengecualian
keluar: keluar pengeluaran
keluarga: keluarga
kemas: mengemas pengemasan
kementerian: kementerian kementrian
kendara: kendaraan
kerjasama: bekerjasama kerja-sama kerjasama
ketik: mengetik pengetikan
keuangan: keuangan
kinerja: kinerja
kupu: kupu-kupu
kurung: mengurung
laba-laba: laba-laba
lalu: melalui
lapangan: lapangan
las: mengelas pengelasan
lembaga: kelembagaan
makan: makan
mata-mata: mata-mata
memadai: memadai
meninggal: meninggal
menteri: menteri
menurut: menurut
minta: permintaan
mohon: memohon pemohon permohonan
mula: pemula
mulai: memulai mulai
nyata: kenyataan
pakai: pakaian
pegawai: kepegawaian pegawai
peluang: peluang
pemerintah: pemerintah pemerintahan
pendapat: berpendapat pendapat sependapat
pendapatan: pendapatan
penduduk: berpenduduk kependudukan penduduk
pengadaan: pengadaan
pengalaman: pengalaman
pengaruh: memengaruhi pengaruh
pengetahuan: pengetahuan
penyakit: penyakit
perangkat: perangkat
percaya: percaya
perempuan: perempuan
perhatian: diperhatikan memperhatikan perhatian perhatikan
perintah: diperintah diperintahkan memerintah memerintahkan perintah
pertama: pertama
perusahaan: perusahaan
peserta: peserta
program: pemrograman
proses: memproses pemrosesan
rapat: rapat
rasa: perasaan
rata: pemerataan
sah: mengesahkan pengesahan
saksama: saksama seksama
salahguna: disalahgunakan menyalahgunakan penyalahgunaan salahguna
sama: bersama sesama
sebagai: sebagai
sebelum: sebelum
sejarah: sejarawan
sekolah: sekolah
selama: selama
seluruh: menyeluruh seluruh
semua: semuanya
setelah: setelah
setempat: setempat
suluh: penyuluh penyuluhan
tahu: ketahui mengetahui
tanggungjawab: mempertanggungjawabkan pertanggungjawaban tanggung-jawab tanggungjawab
tata: tatanan
tempat: tempat
temu: pertemuan
tentara: tentara
terbang: terbang
terbit: terbit
terhadap: terhadap
terima: terima
terimakasih: berterimakasih terimakasih
tersebut: tersebut
timbang: pertimbangan
undangundang: perundang-undangan perundangan undang-undang undangundang
usaha: pengusaha
`
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [root = '', words = ''] = line.split(': ');
      return words.split(' ').map((word) => [word, root] as const);
    }),
);
