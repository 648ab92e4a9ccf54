import type { FormPlan } from '../../../components/form/EntryForm.astro';
import { sectionTitles } from '../../../writing/entry-markdown.ts';
import { SECTION_PLANS } from '../../../markdown/sections.ts';
import type { EntryCollection } from '../../../schema/index.ts';

interface Guide {
  question: string;
  /** One made-up sentence; the form says that it is an example. */
  example: string;
}

/** What to write in each section, as questions. A section without a guide stops the build. */
const GUIDES: Readonly<Record<EntryCollection, Readonly<Record<string, Guide>>>> = {
  kasus: {
    Masalah: {
      question: 'Apa yang terjadi sebelum ada perubahan? Siapa yang merasakannya, dan kapan?',
      example:
        'Setiap Senin pagi antrean loket sampai ke pintu; warga yang datang pukul tujuh baru dilayani menjelang siang.',
    },
    'Yang dilakukan': {
      question: 'Apa yang dicoba, oleh siapa, dan berapa lama? Urutkan sehingga unit lain dapat membayangkannya.',
      example: 'Dua petugas bergilir berdiri di ruang tunggu selama satu Senin dan mencatat apa yang menahan antrean.',
    },
    Hasil: {
      question: 'Apa yang berubah? Dari mana Anda tahu? Bila belum diukur, katakan belum diukur.',
      example: 'Menurut petugas, antrean tidak lagi sampai ke pintu. Lama menunggu belum diukur.',
    },
    Pelajaran: {
      question: 'Apa yang dipelajari orang di tempat kerja, dan dari kejadian yang mana?',
      example:
        'Sepuluh menit bicara pada sore yang sama lebih berguna daripada rapat bulanan, sebab kejadiannya masih segar.',
    },
    'Yang tidak berjalan': {
      question: 'Apa yang gagal, tertunda, atau akan Anda ubah bila mengulang?',
      example: 'Dua kali kasir tidak dapat membuka loket kedua karena harus menyusun laporan.',
    },
    'Bahan diskusi': {
      question: 'Tulis 3–6 pertanyaan untuk dibahas tim lain. Satu baris satu pertanyaan.',
      example: 'Pekerjaan apa di tempat kita yang menahan antrean di belakangnya?',
    },
  },
  praktik: {
    Mengapa: {
      question: 'Masalah apa yang dijawab cara ini, dan mengapa cara ini menolong?',
      example: 'Dari ruang tunggu terlihat apa yang sebenarnya ditunggu warga; dari balik loket tidak.',
    },
    Langkah: {
      question: 'Apa yang dilakukan, satu per satu? Satu baris satu langkah; nomornya dibuatkan.',
      example: 'Pilih satu jam yang paling ramai dan beri tahu rekan bahwa yang diamati alurnya, bukan orangnya.',
    },
    'Tanda berhasil': {
      question: 'Apa yang terlihat bila cara ini berjalan?',
      example: 'Tim dapat menyebut satu penyebab yang sebelumnya tidak diketahui.',
    },
    Jebakan: {
      question: 'Apa yang biasanya membuatnya gagal, dan bagaimana menghindarinya?',
      example: 'Pengamatan dianggap menilai rekan; umumkan tujuannya lebih dahulu.',
    },
    Refleksi: {
      question: 'Pertanyaan apa yang perlu dijawab sendiri sesudah mencoba? Satu baris satu pertanyaan.',
      example: 'Apa yang selama ini saya tebak, dan ternyata keliru?',
    },
  },
  adopsi: {
    '': {
      question: 'Apa yang Anda coba, bagaimana jadinya, dan apa yang akan Anda lakukan berikutnya?',
      example:
        'Dari delapan sesi, dua menghasilkan perubahan. Lima menit habis untuk mengeluh; kami akan memakai sepuluh menit.',
    },
  },
};

export function sectionGuides(kind: EntryCollection): FormPlan['sections'] {
  const { required } = SECTION_PLANS[kind];
  return sectionTitles(kind).map((title) => {
    const guide = GUIDES[kind][title];
    if (!guide) throw new Error(`Bagian "${title}" pada ${kind} belum punya panduan di _panduan.ts.`);
    return { title, label: title || 'Cerita percobaan', required: title === '' || required.includes(title), ...guide };
  });
}
