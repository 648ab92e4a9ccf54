import { byWord } from './word-groups.ts';

/**
 * Words that the affix rules would misread, and words that became terms of their own and are not to meet their root (pengadaan is
 * not ada). One root a line, then the words that go to it. Their affixed forms follow: berpengetahuan → pengetahuan.
 */
export const EXCEPTIONS: ReadonlyMap<string, string> = byWord(`
acu: mengacu
ada: diadakan mengadakan
adalah: adalah
aju: mengajukan pengajuan
aku: mengaku mengakui pengaku pengakuan
alam: dialami mengalami
alat: diperalat memperalat peralatan
alun-alun: alun-alun
angka: perangkaan
api: perapian
atasan: atasan
awas: pengawasan
bagian: bagian sebagian
bank: perbankan
banyak: kebanyakan
bawahan: bawahan
beda: bedakan
berada: berada
berang-berang: berang-berang
beri: berikan diberikan memberikan terberikan
beritahu: beritahu diberitahu diberitahukan memberitahu memberitahukan pemberitahuan
beruang: beruang
cari: carikan
cek: mengecek pengecekan
desa: pedesaan
dua: kedua
eram: dierami mengerami
erti: dimengerti mengerti pengertian
hati: sehati
ibu: seibu
idap: mengidap pengidap
ingat: mengingat
isak: terisak
isi: mengisi pengisian seisi terisi
jadi: menjadi
jam: sejam
jarak: penjarakan
kali: pengalian perkalian
karang: mengarang pengarang
kasar: mengasari mengasarkan pengasaran
kata: katakan
kawal: mengawal pengawal pengawalan
keadaan: keadaan
keberadaan: keberadaan
kecuali: kecuali mengecualikan pengecualian
keluar: keluar pengeluaran
keluarga: keluarga
kemas: mengemas mengemaskan pengemas pengemasan
kementerian: kementerian kementrian
kendara: kendaraan
kerjasama: bekerjasama kerja-sama kerjasama
ketik: mengetik mengetikkan pengetik pengetikan
ketua: diketuai mengetuai pengetua
keuangan: keuangan
kinerja: kinerja
kupu: kupu-kupu
kurung: mengurung pengurung pengurungan
laba-laba: laba-laba
lalu: melalui
langit-langit: langit-langit
lapangan: lapangan
las: mengelas pengelas pengelasan
lembaga: kelembagaan
makan: makan
masuk: memasukan
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
oleh-oleh: oleh-oleh
padu: memadu memadukan pemadu pemaduan
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
pentas: mementas mementaskan pementasan
penyakit: penyakit
perah: pemerah pemerahan
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
raja: beraja
rapat: rapat
rasa: berasa perasaan
rata: pemerataan
ribu: beribu
sah: mengesahkan pengesahan
saksama: saksama seksama
salahguna: disalahgunakan menyalahgunakan penyalahgunaan salahguna
sama: bersama samakan sesama
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
tawan: penawan
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
titi: meniti
tua: setua
undangundang: perundang-undangan perundangan undang-undang undangundang
undur-undur: undur-undur
usaha: pengusaha
`);
