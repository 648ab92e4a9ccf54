import { byWord } from './word-groups.ts';

/**
 * Variant and old spellings → the standard one (KBBI), written for this project: the standard, then its variants. A variant may be a
 * root (praktek): the root finder applies it inside affixes too, so dipraktekkan needs no line of its own.
 */
export const SPELLING: ReadonlyMap<string, string> = byWord(`
akta: akte
aktivitas: aktifitas
aluminium: alumunium
ambulans: ambulan
amendemen: amandemen
analisis: analisa
andal: handal
antre: antri
apotek: apotik
asas: asaz azas
atlet: atlit
atmosfer: atmosfir
autentik: otentik
autentikasi: otentifikasi otentikasi
automasi: otomasi
autopsi: otopsi
avokad: alpukat
blanko: blangko
cabai: cabe
cedera: cidera
cendekia: cendikia
cenderamata: cinderamata
cokelat: coklat
debit: debet
dekrit: dekret
desain: disain
detail: detil
detergen: deterjen
diagnosis: diagnosa
dividen: deviden
durian: duren
efektivitas: efektifitas
ekosistem: ekosistim
ekspor: eksport
ekstrem: ekstrim
elite: elit
embus: hembus
esai: esei essay
faksimile: faksimil
februari: pebruari
fikih: fiqih
fondasi: pondasi
formal: formil
foto: photo
fotokopi: fotocopy
frekuensi: frekwensi
gua: goa
gubuk: gubug
hafal: hapal
hakikat: hakekat
hektare: hektar
hidraulik: hidrolik
hierarki: hirarki
hipotesis: hipotesa
ibadah: ibadat
ijazah: ijasah
ikhlas: ikhlash
imbau: himbau
impit: himpit
indra: indera
insaf: insyaf
insinyur: insyinyur
isap: hisap
isolasi: isolir
istri: isteri
isu: isyu
izin: ijin
jadwal: jadual
jemaah: jamaah
jenderal: jendral
jeriken: jerigen
jumat: jumaat
junior: yunior
kaidah: kaedah
karier: karir
kategori: katagori
kaus: kaos
kedaluwarsa: kadaluarsa kadaluwarsa kadarluarsa
keran: kran
keraton: kraton
khawatir: kawatir kuatir
khayal: hayal
khazanah: kasanah khasanah
kombinasi: kombinir
komoditas: komoditi
kompleks: komplek
komplet: komplit
konkret: kongkret kongkrit konkrit
konsekuen: konsekwen
konsinyasi: konsinyering
koordinasi: koordinir kordinasi
koordinator: kordinator
kreativitas: kreatifitas
kriteria: kreteria
kritik: kritisi
kualitas: kwalitas
kuantitas: kwantitas
kuesioner: kuisioner kwesioner
kuitansi: kwitansi
lanskap: lansekap
lazim: lajim
legalisasi: legalisir
lembap: lembab
linear: linier
lobi: lobby
maaf: maap
magrib: maghrib
makhluk: mahluk
manajemen: managemen menejemen
manajer: manager menejer
manajerial: manejerial
mangkuk: mangkok
mantra: mantera
margin: marjin
marginal: marjinal
masjid: mesjid
massal: masal
meteorologi: meterologi
meterai: materai
metode: methode metoda
miliar: milyar
modern: moderen
motivasi: motifasi
mulia: mulya
musala: mushola musholla musolla
museum: musium
musyawarah: musyawarat
mutakhir: mutahir
nakhoda: nahkoda nakoda
nanas: nenas
napas: nafas
nasihat: nasehat
neto: netto
nomor: nomer
november: nopember
objek: obyek
objektif: obyektif
ojek: ojeg
omzet: omset
organisasi: organisir
orisinal: orisinil
paham: faham
paragraf: paragrap
paspor: pasport
peduli: perduli
pensil: pinsil
peringkat: rangking ranking
persentase: prosentase
personel: personil
pihak: fihak
pikir: fikir
pionir: pioner
plafon: plafond
praktik: praktek
prangko: perangko
produktivitas: produktifitas
proklamasi: proklamir
provinsi: propinsi
ramadan: ramadhan
ramai: rame
rapi: rapih
rapor: raport rapot
realisasi: realisir
religius: relijius
respons: respon
rezeki: rejeki
rezim: rejim
risiko: resiko
roboh: rubuh
sah: syah
sakelar: saklar
saksama: seksama
salat: shalat sholat
samudra: samudera
sandal: sendal
saraf: syaraf
saus: saos
sekadar: sekedar
sekretariat: sekertariat
sekretaris: sekertaris
selebritas: selebriti
setan: syaitan
silakan: silahkan
silaturahim: silaturahmi
sintesis: sintesa
sistem: sistim
sistematika: sistimatika
sistematis: sistimatis
sopir: supir
standardisasi: standarisasi
stempel: setempel
strok: stroke
subjek: subyek
subjektif: subyektif
surga: sorga
survei: survey
sutra: sutera
syahdu: sahdu
takhta: tahta
tampak: nampak
teknik: tehnik
teknis: tehnis
teknologi: tehnologi
teladan: tauladan
telanjur: terlanjur
telantar: terlantar
telepon: telpon telpun tilpon
telur: telor
tenteram: tentram
teoretis: teoritis
terampil: trampil
tim: team
toleransi: tolerir
ubah: robah rubah
umrah: umroh
urine: urin
ustaz: ustad
utang: hutang
varietas: varitas
video: vidio
wihara: vihara
yogurt: yoghurt
yurisdiksi: yuridiksi
zaman: jaman
zona: zone
`);
