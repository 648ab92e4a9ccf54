/** One stretch of a case discussion: what the facilitator does in how many minutes. */
interface Stage {
  menit: number;
  nama: string;
  pemandu: string;
  /** The same with the kit of four pages, whose story stops before its end. */
  perangkat?: string;
}

export interface FacilitationPlan {
  menit: 30 | 60 | 90;
  untuk: string;
  tahap: readonly Stage[];
}

/** Offices open at eight; at nine the first rush is over. */
const BEGINS = 9 * 60;

/** The stages of a plan, each with the time of the day at which it begins: 09.00, 09.05 … */
export function withClock({ tahap }: FacilitationPlan): (Stage & { jam: string })[] {
  return tahap.map((stage, index) => {
    const at = tahap.slice(0, index).reduce((sum, { menit }) => sum + menit, BEGINS);
    const jam = [Math.floor(at / 60), at % 60].map((part) => String(part).padStart(2, '0')).join('.');
    return { ...stage, jam };
  });
}

/** Plans for discussing a case with a team. The questions are those of the case; the stages are the editors' proposal. */
export const FACILITATION_PLANS: readonly FacilitationPlan[] = [
  {
    menit: 30,
    untuk: 'Rapat mingguan, 4–10 orang, lembar sudah dibagikan',
    tahap: [
      {
        menit: 3,
        nama: 'Buka',
        pemandu: 'Sebut tujuan dan aturan: bahas cara kerja, bukan orang.',
        perangkat: 'Sebut tujuan dan aturan: bahas cara kerja, bukan orang. Bagikan halaman 1 dan 2.',
      },
      {
        menit: 5,
        nama: 'Baca',
        pemandu: 'Semua membaca ringkasan dalam hati. Tandai satu kalimat.',
        perangkat: 'Semua membaca halaman 1 dalam hati, sampai ceritanya berhenti.',
      },
      {
        menit: 14,
        nama: 'Bahas',
        pemandu: 'Pilih dua pertanyaan. Putar giliran; yang paling senior bicara terakhir.',
        perangkat: 'Pilih dua pertanyaan. Yang paling senior bicara terakhir. Lalu bacakan akhir ceritanya.',
      },
      { menit: 6, nama: 'Putuskan', pemandu: 'Satu hal yang dicoba minggu ini: siapa, apa, kapan.' },
      {
        menit: 2,
        nama: 'Tutup',
        pemandu: 'Bacakan keputusan. Tetapkan tanggal menengok hasilnya.',
        perangkat: 'Bacakan keputusan. Tetapkan tanggal menengok hasilnya. Bagikan halaman 4.',
      },
    ],
  },
  {
    menit: 60,
    untuk: 'Bedah kasus satu tim, 6–15 orang',
    tahap: [
      {
        menit: 5,
        nama: 'Buka',
        pemandu: 'Sebut tujuan dan aturan. Tunjuk pencatat dan penjaga waktu.',
        perangkat: 'Sebut tujuan dan aturan. Tunjuk pencatat dan penjaga waktu. Bagikan halaman 1 dan 2.',
      },
      {
        menit: 10,
        nama: 'Baca',
        pemandu: 'Baca ringkasan dan yang belum terbukti. Setiap orang menulis satu hal yang meragukan.',
        perangkat: 'Semua membaca halaman 1, sampai ceritanya berhenti. Setiap orang menulis apa yang akan ia lakukan.',
      },
      {
        menit: 20,
        nama: 'Bahas berdua',
        pemandu: 'Bagi pertanyaan ke pasangan. Tiap pasangan mencatat jawaban untuk unit sendiri.',
      },
      {
        menit: 15,
        nama: 'Kumpulkan',
        pemandu: 'Tiap pasangan menyampaikan satu temuan. Tanyakan buktinya di unit kita.',
        perangkat: 'Tiap pasangan menyampaikan satu temuan. Lalu bacakan akhir ceritanya.',
      },
      { menit: 8, nama: 'Putuskan', pemandu: 'Pilih satu percobaan: siapa, apa, kapan, dan tanda berhasilnya.' },
      {
        menit: 2,
        nama: 'Tutup',
        pemandu: 'Bacakan keputusan. Tetapkan tanggal menengok hasilnya.',
        perangkat: 'Bacakan keputusan. Tetapkan tanggal menengok hasilnya. Bagikan halaman 4.',
      },
    ],
  },
  {
    menit: 90,
    untuk: 'Kelas atau lintas unit, 10–30 orang',
    tahap: [
      {
        menit: 10,
        nama: 'Buka',
        pemandu: 'Perkenalan peran. Tulis harapan. Sebut aturan.',
        perangkat: 'Perkenalan peran. Tulis harapan. Sebut aturan. Bagikan halaman 1 dan 2.',
      },
      {
        menit: 15,
        nama: 'Baca kritis',
        pemandu: 'Baca seluruh studi kasus. Tandai yang terbukti, yang diklaim, dan yang tidak diketahui.',
        perangkat: 'Semua membaca halaman 1. Tandai yang terbukti, yang diklaim, dan yang tidak diketahui.',
      },
      { menit: 25, nama: 'Kelompok', pemandu: 'Kelompok berempat membahas semua pertanyaan untuk unit masing-masing.' },
      {
        menit: 20,
        nama: 'Pajang hasil',
        pemandu: 'Tempel catatan. Berkelilinglah, lalu tulis satu pertanyaan untuk kelompok lain.',
        perangkat: 'Tempel catatan. Berkelilinglah, lalu tulis satu pertanyaan. Lalu bacakan akhir ceritanya.',
      },
      {
        menit: 15,
        nama: 'Rencana',
        pemandu: 'Tiap orang menulis satu percobaan dan tanda berhasilnya. Bacakan berpasangan.',
      },
      {
        menit: 5,
        nama: 'Tutup',
        pemandu: 'Tetapkan kapan dan lewat apa hasil percobaan dilaporkan.',
        perangkat: 'Tetapkan kapan dan lewat apa hasil percobaan dilaporkan. Bagikan halaman 4.',
      },
    ],
  },
];
