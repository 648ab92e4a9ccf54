import type { DocumentRule } from '../rule.ts';

/** More than this of them, and the reader learns over and over what the editors do not know. */
const MOST = 1;
const ABSENCE =
  /(?<!\p{L})(?:(?:tidak|belum) (?:kami )?(?:temukan|ketahui|baca|ditemukan|diketahui|disebut|disebutkan|dijelaskan|diterangkan|dirinci|terbaca|menyebut|menyebutkan|menjelaskan|menerangkan|merinci)|kami (?:tidak|belum) (?:menemukan|mengetahui|tahu|membaca))(?!\p{L})/giu;

export const toldAbsences: DocumentRule = {
  id: 'told-absences',
  name: 'Yang tidak diketahui',
  scope: 'document',
  group: 'saran',
  summary: 'Isi tulisan paling banyak sekali berkata bahwa sesuatu tidak diketahui.',
  why: 'Pembaca ingin tahu apa yang dilakukan. Yang tidak diketahui berguna baginya sebagai pertanyaan kepada unit, di satu tempat.',
  mend: [
    'Tulis apa yang diketahui, urut kejadiannya.',
    'Pindahkan yang tidak diketahui ke kunci belum_diketahui, sebagai pertanyaan: “Berapa lama pelatihannya?”',
  ],
  good: [
    { text: 'Jumlah warga yang pulang tidak kami temukan.' },
    {
      as: 'front',
      text: 'belum_diketahui:\n  - Berapa warga yang pulang tanpa terlayani?\n  - Apa yang belum diketahui kepala seksi?',
    },
  ],
  bad: [
    {
      text: 'Jumlah warga yang pulang tidak kami temukan. Lama pelatihan petugas tidak disebut, dan biayanya belum diketahui.',
    },
  ],
  check({ pieces, kasus, praktik }) {
    if (!kasus && !praktik) return [];
    const told = pieces
      .filter(({ kind }) => kind === 'prose')
      .flatMap(({ value, line, column }) => [...value.matchAll(ABSENCE)].map(([words]) => ({ words, line, column })));
    const [first] = told;
    if (!first || told.length <= MOST) return [];
    const places = told.map(({ words, line }) => `“${words}” di baris ${line}`).join(', ');
    return [
      {
        line: first.line,
        column: first.column,
        message: `${told.length} kali disebut bahwa sesuatu tidak diketahui: ${places}.`,
        help: kasus ? 'Pindahkan ke belum_diketahui, sebagai pertanyaan kepada unitnya.' : 'Sebut sekali saja.',
      },
    ];
  },
};
