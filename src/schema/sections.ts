import type { Akhir } from './fields.ts';
import type { EntryCollection } from './index.ts';

/** One part of the body of an entry: what it is called, what it asks and what its text is. */
export interface SectionPlan {
  /** The `##` heading; empty where the body has none. */
  title: string;
  /** What a form calls it, where it has no heading. */
  label?: string;
  required: boolean;
  /** Set where the text is a list: its lines become one where their writer made none. Pages take its items by `name`. */
  list?: {
    name: 'discussion' | 'steps' | 'reflection';
    numbered: boolean;
    count?: readonly [min: number, max: number];
  };
  question: string;
  /** Made-up answers; of prose there is one. */
  examples: readonly [string, ...string[]];
}

interface BodyPlan {
  /** In the order of the file. */
  sections: readonly SectionPlan[];
  words: readonly [min: number, max: number];
  /** Fewer words are enough where it ended in one of these ways: who stopped has less to tell, and it is what others need most. */
  short?: { least: number; endings: readonly Akhir[] };
}

/** What the body of each kind of entry holds. */
export const BODY_PLANS: Readonly<Record<EntryCollection, BodyPlan>> = {
  kasus: {
    words: [250, 1500],
    short: { least: 120, endings: ['dihentikan', 'tidak-berhasil'] },
    sections: [
      {
        title: 'Masalah',
        required: true,
        question:
          'Apa yang terjadi sebelum ada perubahan? Siapa yang merasakannya, dan kapan? Apa yang sudah pernah dicoba, dan mengapa belum menolong?',
        examples: [
          'Setiap Senin pagi antrean loket sampai ke pintu; warga yang datang pukul tujuh baru dilayani menjelang siang.',
        ],
      },
      {
        title: 'Yang dilakukan',
        required: true,
        question:
          'Apa yang dicoba, oleh siapa, dan berapa lama? Bagaimana orang belajar: dari rekan, dari percobaan, atau dari pendamping? Urutkan sehingga unit lain dapat membayangkannya.',
        examples: [
          'Dua petugas bergilir berdiri di ruang tunggu selama satu Senin dan mencatat apa yang menahan antrean.',
        ],
      },
      {
        title: 'Hasil',
        required: true,
        question:
          'Apa yang berubah bagi warga dan bagi petugas? Dari mana Anda tahu? Bila belum diukur, katakan belum diukur. Hasil yang buruk sama berharganya.',
        examples: ['Menurut petugas, antrean tidak lagi sampai ke pintu. Lama menunggu belum diukur.'],
      },
      {
        title: 'Pelajaran',
        required: true,
        question:
          'Apa yang dipelajari orang di tempat kerja, dan dari kejadian yang mana? Apa yang sekarang Anda ketahui dan dulu belum?',
        examples: [
          'Sepuluh menit bicara pada sore yang sama lebih berguna daripada rapat bulanan, sebab kejadiannya masih segar.',
        ],
      },
      {
        title: 'Yang tidak berjalan',
        required: false,
        question:
          'Apa yang gagal, tertunda, atau akan Anda ubah bila mengulang? Apa sebabnya menurut Anda? Bagian ini sering paling menolong unit lain.',
        examples: ['Dua kali kasir tidak dapat membuka loket kedua karena harus menyusun laporan.'],
      },
      {
        title: 'Bahan diskusi',
        required: true,
        list: { name: 'discussion', numbered: false, count: [3, 6] },
        question:
          'Tulis 3–6 pertanyaan untuk dibahas tim lain, yang tidak selesai dengan ya atau tidak. Satu baris satu pertanyaan.',
        examples: [
          'Pekerjaan apa di tempat kita yang menahan antrean di belakangnya?',
          'Siapa yang pernah berdiri di sisi warga selama satu jam?',
          'Angka apa yang harus kita catat sebelum mengubah sesuatu?',
        ],
      },
    ],
  },
  praktik: {
    words: [150, 1500],
    sections: [
      {
        title: 'Mengapa',
        required: true,
        question:
          'Masalah apa yang dijawab cara ini, dan mengapa cara ini menolong? Ceritakan dari sisi orang yang mengalaminya, dan katakan bila belum ada buktinya.',
        examples: ['Dari ruang tunggu terlihat apa yang sebenarnya ditunggu warga; dari balik loket tidak.'],
      },
      {
        title: 'Langkah',
        required: true,
        list: { name: 'steps', numbered: true },
        question:
          'Apa yang dilakukan, satu per satu, oleh siapa dan berapa lama? Satu baris satu langkah; nomornya dibuatkan.',
        examples: [
          'Pilih satu jam yang paling ramai dan beri tahu rekan bahwa yang diamati alurnya, bukan orangnya.',
          'Berdirilah di ruang tunggu dan catat apa yang menahan antrean.',
          'Bahas catatan itu bersama tim pada sore yang sama, lalu pilih satu hal untuk diubah.',
        ],
      },
      {
        title: 'Tanda berhasil',
        required: true,
        question:
          'Apa yang terlihat bila cara ini berjalan, dan kapan mulai terlihat? Apa tandanya bahwa cara ini sebaiknya dihentikan?',
        examples: ['Tim dapat menyebut satu penyebab yang sebelumnya tidak diketahui.'],
      },
      {
        title: 'Jebakan',
        required: true,
        question: 'Apa yang biasanya membuatnya gagal, dan bagaimana menghindarinya?',
        examples: ['Pengamatan dianggap menilai rekan; umumkan tujuannya lebih dahulu.'],
      },
      {
        title: 'Refleksi',
        required: true,
        list: { name: 'reflection', numbered: false },
        question: 'Pertanyaan apa yang perlu dijawab sendiri sesudah mencoba? Satu baris satu pertanyaan.',
        examples: [
          'Apa yang selama ini saya tebak, dan ternyata keliru?',
          'Apa yang akan saya ubah pada percobaan berikutnya?',
        ],
      },
    ],
  },
  adopsi: {
    words: [50, 400],
    sections: [
      {
        title: '',
        label: 'Cerita percobaan',
        required: true,
        question:
          'Berapa lama Anda mencobanya, siapa yang ikut, dan bagaimana jadinya? Bagian mana yang mudah, dan bagian mana yang tersendat? Apa yang akan Anda lakukan berikutnya? Hasil yang kurang baik sama berharganya bagi unit lain.',
        examples: [
          'Dari delapan sesi, dua menghasilkan perubahan. Lima menit habis untuk mengeluh; kami akan memakai sepuluh menit.',
        ],
      },
    ],
  },
  studi: {
    words: [0, 250],
    sections: [
      {
        title: '',
        label: 'Catatan tentang studi ini',
        required: false,
        question:
          'Adakah yang perlu diketahui pembaca dan belum ada di atas? Misalnya mengapa hasilnya berbeda di dua tempat. Boleh kosong.',
        examples: ['Kunjungan yang hanya memeriksa tidak menolong; yang memecahkan masalah bersama petugas menolong.'],
      },
    ],
  },
};

/** The headings of a kind in the order of the file; an adopsi and a studi have one part without a heading. */
export function sectionTitles(kind: EntryCollection): string[] {
  return BODY_PLANS[kind].sections.map(({ title }) => title);
}
