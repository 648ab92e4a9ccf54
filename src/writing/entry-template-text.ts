import type { EntryCollection } from '../schema/index.ts';
import type { YamlValue } from './yaml-text.ts';

/** One key of the front matter, and what stands there until it is known. */
export interface Slot {
  key: string;
  /** Text that begins with `ISI:` and fits the schema, so that only the mark itself is found. */
  placeholder?: YamlValue;
  /** A whole key the author may take out of comment, and when to. */
  sample?: { todo: string; text: string };
  /** Left out when it is not known. */
  optional?: true;
}

const RINGKASAN: Slot = {
  key: 'ringkasan',
  placeholder: 'ISI: dua kalimat, 80–300 karakter. Kalimat pertama masalahnya, kalimat kedua cara dan akibatnya.',
};

const HASIL: Slot = {
  key: 'hasil',
  sample: {
    todo: 'punya angka sebelum dan sesudah? Hapus "# " di depan baris contoh, lalu ganti isinya. Tidak punya? Hapus semuanya.',
    text: `hasil:
  - indikator: Lama menunggu di loket
    satuan: menit
    arah: turun
    sebelum: 42.5
    sesudah: 18
    masa_sebelum: 2025-03
    masa_sesudah: 2025-09
    sumber: catatan-unit`,
  },
};

const SUMBER: Slot = {
  key: 'sumber',
  sample: {
    todo: 'dari mana angka dan ceritanya? Hapus "# " dan ganti isinya, atau hapus semuanya bila ini laporan pertama unit Anda.',
    text: `sumber:
  - id: catatan-unit
    judul: Buku catatan antrean loket
    penerbit: Nama unit Anda
    jenis: klaim-pemilik
    dibaca: 2026-01-31`,
  },
};

export const SLOTS: Readonly<Record<EntryCollection, readonly Slot[]>> = {
  kasus: [
    { key: 'judul' },
    RINGKASAN,
    { key: 'unit' },
    { key: 'peran' },
    { key: 'tema' },
    { key: 'metode' },
    { key: 'kompetensi', optional: true },
    { key: 'praktik', optional: true },
    { key: 'akhir' },
    { key: 'periode' },
    HASIL,
    SUMBER,
    {
      key: 'batasan',
      placeholder:
        'ISI: apa yang tidak ditunjukkan kasus ini? Misalnya: hanya satu loket yang diukur, dan tidak ada pembanding.',
    },
    { key: 'terbit' },
  ],
  praktik: [
    { key: 'judul' },
    RINGKASAN,
    { key: 'peran' },
    { key: 'tema' },
    { key: 'metode' },
    { key: 'kompetensi', optional: true },
    {
      key: 'masalah',
      placeholder: [
        'ISI: kalimat pertama dari mulut orangnya, misalnya antrean loket panjang setiap Senin',
        'ISI: kalimat kedua, sampai lima, misalnya kami tidak tahu bagian mana yang lama',
      ],
    },
    { key: 'coba' },
    { key: 'kesulitan' },
    {
      key: 'cocok_bila',
      placeholder: ['ISI: keadaan yang cocok, misalnya tim bertemu setiap minggu'],
    },
    {
      key: 'tidak_cocok_bila',
      placeholder: ['ISI: keadaan yang tidak cocok, misalnya pengamatan akan membuka rahasia warga'],
    },
    {
      key: 'tanda_berhasil',
      placeholder: [
        {
          aturan: 'ISI: tanda dalam kata-kata, misalnya setiap pertemuan menghasilkan satu perubahan',
          indikator: 'ISI: apa yang dihitung, misalnya perubahan yang dijalankan',
          ambang: 'ISI: batasnya, misalnya 3 dari 4 pertemuan',
        },
      ],
    },
    SUMBER,
    { key: 'terbit' },
  ],
  adopsi: [
    { key: 'praktik' },
    { key: 'unit' },
    { key: 'tanggal' },
    { key: 'akhir' },
    {
      key: 'perubahan',
      placeholder: 'ISI: apa yang Anda sesuaikan dari praktik aslinya? Bila tidak ada, tulis bahwa tidak ada.',
    },
    HASIL,
    SUMBER,
  ],
};

export const BODIES: Readonly<Record<EntryCollection, string>> = {
  kasus: `## Masalah

ISI: Ceritakan keadaan sebelum ada perubahan. Siapa yang dirugikan, kapan, dan di mana? Apa yang Anda lihat sendiri di tempat kerja? Tulis satu kejadian yang khas, tanpa nama orang. Sebutkan juga apa yang sudah pernah dicoba dan mengapa belum menolong. Dua paragraf cukup.

## Yang dilakukan

ISI: Tulis langkah yang benar-benar dijalankan, berurutan dari yang pertama. Siapa yang memulai, siapa yang ikut, dan berapa lama tiap langkah? Bagaimana orang belajar: dari rekan, dari percobaan, atau dari pendamping? Tulis cukup rinci supaya unit lain dapat menirunya. Bila ada yang diubah di tengah jalan, ceritakan perubahan itu dan alasannya.

## Hasil

ISI: Apa yang berubah bagi warga dan bagi petugas? Bila ada angka sebelum dan sesudah, tulis juga di bagian hasil di atas, lengkap dengan masa dan sumbernya. Situs menghitung persennya. Bila belum ada angka, katakan terus terang bahwa belum diukur. Hasil yang buruk sama berharganya.

## Pelajaran

ISI: Apa yang sekarang Anda ketahui dan dulu belum? Bagaimana tim mempelajarinya sambil bekerja? Apa yang akan Anda lakukan berbeda bila mulai lagi? Satu pelajaran satu paragraf. Tiga pelajaran sudah cukup.

## Yang tidak berjalan

ISI: Bagian ini boleh dihapus, tetapi sering paling menolong unit lain. Apa yang gagal, tertunda, atau ditolak? Apa sebabnya menurut Anda, dan apa yang Anda lakukan sesudahnya?

## Bahan diskusi

ISI: Tulis tiga sampai enam pertanyaan untuk rapat tim. Pertanyaan yang baik tidak selesai dengan jawaban ya atau tidak, dan menyentuh pekerjaan pembaca sendiri. Hapus baris ini bila daftar di bawah sudah Anda ganti.

- ISI: pertanyaan tentang tempat kerja pembaca, misalnya siapa yang paling lama menunggu di sana?
- ISI: pertanyaan tentang satu keputusan di cerita ini, misalnya mengapa cara itu yang dipilih?
- ISI: pertanyaan tentang langkah kecil, misalnya apa yang dapat dicoba pekan ini?
`,
  praktik: `## Mengapa

ISI: Keadaan apa yang membuat cara ini berguna, dan mengapa cara ini menolong? Ceritakan dari sisi orang yang mengalaminya. Bila ada kasus di lumbung ini yang memakainya, tautkan. Katakan juga bila belum ada buktinya.

## Langkah

1. ISI: langkah pertama, diawali kata kerja. Sebutkan siapa yang melakukannya dan berapa lama.
2. ISI: langkah kedua. Satu langkah satu tindakan, supaya dapat dicentang.
3. ISI: langkah terakhir. Biasanya memeriksa hasil dan memutuskan satu perubahan.

## Tanda berhasil

ISI: Apa yang terlihat bila cara ini jalan, dan kapan mulai terlihat? Cocokkan dengan tanda_berhasil di atas. Sebutkan juga tanda bahwa cara ini sebaiknya dihentikan.

## Jebakan

ISI: Apa yang biasanya salah pada percobaan pertama, dan bagaimana menghindarinya? Tulis dari pengalaman, bukan dari dugaan.

## Refleksi

ISI: Tulis dua sampai empat pertanyaan untuk ditanyakan kepada diri sendiri sesudah mencoba. Hapus baris ini bila daftar di bawah sudah Anda ganti.

- ISI: misalnya apa yang berbeda dari yang saya bayangkan?
- ISI: misalnya apa yang akan saya ubah pada percobaan berikutnya?
`,
  adopsi: `ISI: Ceritakan dalam 50–400 kata. Berapa lama Anda mencobanya, siapa yang ikut, dan apa yang terjadi? Bagian mana yang mudah, dan bagian mana yang tersendat? Apa yang akan Anda ubah bila mencoba lagi?

ISI: Hasil yang kurang baik sama berharganya: unit lain tidak perlu jatuh di tempat yang sama. Jangan menulis nama orang, nomor pribadi, atau keadaan yang membuat seseorang dikenali.
`,
};
