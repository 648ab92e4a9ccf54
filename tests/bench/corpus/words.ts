import type { Random } from './random.ts';

/** What a slot of a sentence is filled with; enough that no two entries are near-duplicates. */
const WORDS = {
  aktor: `tim kecil, petugas jaga, kepala seksi, dua staf senior, pegawai magang, koordinator lapangan,
    atasan langsung, regu pagi, petugas siang, staf tata usaha, pendamping, rekan dari bidang sebelah,
    pegawai yang paling lama, ketua kelompok kerja, sekretaris unit`,
  warga: `ibu hamil, keluarga balita, lansia, murid kelas awal, orang tua murid, pemohon akta,
    keluarga pindahan, penyandang disabilitas, warga pulau luar, kader posyandu`,
  layanan: `pemeriksaan kehamilan, imunisasi, pengambilan obat, kunjungan rumah, pelajaran membaca,
    bimbingan belajar, perekaman data, penerbitan akta kelahiran, layanan keliling, pencatatan perkawinan`,
  benda: `kartu kontrol, buku kunjungan, jadwal dokter, daftar rujukan, rencana pelajaran, lembar kerja,
    daftar hadir, papan tulis, formulir permohonan, nomor antrean, map berkas, daftar syarat, buku register`,
  kerja: `mencatat, memeriksa ulang, menata kembali, membagi tugas atas, melatih petugas mengisi, mempelajari,
    membahas, menyederhanakan, menguji coba, memetakan, menghitung, menjelaskan, memperbaiki, memantau, merapikan`,
  masalah: `obat habis sebelum akhir bulan, rujukan datang terlambat, catatan pasien tercecer,
    jam sibuk menumpuk di pagi hari, murid tertinggal membaca, guru mengajar sendiri-sendiri, nama salah ketik,
    orang tua jarang datang, berkas dikembalikan berkali-kali, antrean di loket panjang dan lama`,
  waktu: `setiap Senin pagi, pada minggu kedua, sebelum loket dibuka, sesudah apel, menjelang tutup tahun,
    selama tiga bulan pertama, pada hari pasar, dua kali sebulan, pada jam sepi, setelah hari raya,
    di sela rapat bulanan, pada musim hujan, tiap akhir pekan, sepulang dari lapangan`,
  tujuan: `supaya {warga} tidak perlu menunggu, agar {layanan} tetap jalan saat satu orang cuti,
    karena {masalah}, sehingga {aktor} dapat menggantikan, tanpa menambah anggaran, sambil mendengarkan {warga},
    dengan contoh dari {layanan}, lalu menempelkan hasilnya di dinding, walau listrik sering padam,
    untuk melihat di mana waktu habis, meski jumlah pegawai tidak bertambah, sebelum keputusan diambil`,
};

const SENTENCES = [
  '{waktu}, {aktor} {kerja} {benda} {tujuan}.',
  '{aktor} {kerja} {layanan} {waktu} {tujuan}.',
  'langkah berikutnya sederhana: {kerja} {benda} {tujuan}.',
  'selama {angka} hari, {aktor} duduk bersama {warga} dan {kerja} {benda}.',
  'ada yang {kerja} {benda} {waktu}, ada yang {kerja} {layanan} {tujuan}.',
  'dari {angka} {benda} yang dilihat {aktor}, sebagian tidak terisi, sebab {masalah}.',
  'sebelumnya {warga} bertanya tentang {layanan} {waktu}, tetapi {masalah}.',
  'bila {masalah}, {aktor} {kerja} {benda} pada hari itu juga.',
];

/** Fills the slots of a template and begins it with a capital; an entry has a few words of each kind, which come back in all its sentences. */
export type Tell = (template: string) => string;

export function teller(random: Random): Tell {
  const own = new Map(Object.entries(WORDS).map(([slot, words]) => [slot, random.some(words.split(/,\s+/), 5)]));
  const fill = (template: string): string =>
    template.replaceAll(/\{(\w+)\}/g, (_, slot: string) =>
      slot === 'angka' ? String(random.int(11, 96)) : fill(random.pick(own.get(slot) ?? [])),
    );
  return (template) => capital(fill(template));
}

/** Sentences in paragraphs of two to four. */
export function paragraphs(random: Random, tell: Tell, count: number): string {
  const sentences = Array.from({ length: count }, () => tell(random.pick(SENTENCES)));
  const text: string[] = [];
  while (sentences.length > 0) text.push(sentences.splice(0, random.int(2, 4)).join(' '));
  return text.join('\n\n');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
