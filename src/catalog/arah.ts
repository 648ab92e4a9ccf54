import { KESIMPULAN, type Kesimpulan } from '../schema/temuan.ts';

/** Which way the counted findings of a practice go, and how readers call it. The word stands beside its mark, never alone. */
export const ARAH_NAMES = {
  membaik: 'membaik',
  campuran: 'campuran',
  'tidak-terbukti': 'tidak terbukti',
  memburuk: 'memburuk',
  'belum-diketahui': 'belum diketahui',
} as const;
export type Arah = keyof typeof ARAH_NAMES;

export const ARAH_MARKS: Readonly<Record<Arah, string>> = {
  membaik: '↑',
  campuran: '≈',
  'tidak-terbukti': '–',
  memburuk: '↓',
  'belum-diketahui': '○',
};

/** How a finding was compared: in reviews of comparisons, with others, or with before alone. Best first. */
export const DESIGN_TIERS = ['tinjauan', 'pembanding', 'sebelum-sesudah'] as const;
export type DesignTier = (typeof DESIGN_TIERS)[number];

interface Known {
  tingkat: number;
  arah?: Arah;
}

/** A direction beside its level, "↑ membaik"; empty where nothing was measured or the direction is not known. */
export function directionBeside({ tingkat, arah = 'belum-diketahui' }: Known): string {
  return tingkat === 0 || arah === 'belum-diketahui' ? '' : `${ARAH_MARKS[arah]} ${ARAH_NAMES[arah]}`;
}

/** A level with its direction: "Terukur sendiri · ↑ membaik". */
export function certainty(bukti: Known & { nama: string }): string {
  return [bukti.nama, directionBeside(bukti)].filter(Boolean).join(' · ');
}

interface Directed {
  kesimpulan: Kesimpulan;
  tier: DesignTier;
}

/** How many findings say what. */
export function conclusionCounts(rows: readonly Pick<Directed, 'kesimpulan'>[]): Readonly<Record<Kesimpulan, number>> {
  const count = (kesimpulan: Kesimpulan) => rows.filter((row) => row.kesimpulan === kesimpulan).length;
  return {
    membaik: count('membaik'),
    'tidak-berubah': count('tidak-berubah'),
    memburuk: count('memburuk'),
    'tidak-jelas': count('tidak-jelas'),
  };
}

/** The best way of comparing that is among the findings. */
export function bestTier(rows: readonly Directed[]): DesignTier | undefined {
  return DESIGN_TIERS.find((tier) => rows.some((row) => row.tier === tier));
}

/**
 * The direction of the best designs present: three in four must agree, and no comparison may say the opposite. Without any improvement
 * there is nothing mixed: a null beside a harm makes the harm less sure, not the practice better.
 */
export function directionOf(rows: readonly Directed[]): Arah {
  const tier = bestTier(rows);
  const best = rows.filter((row) => row.tier === tier);
  const { membaik, memburuk, 'tidak-jelas': unclear } = conclusionCounts(best);
  if (best.length === unclear) return 'belum-diketahui';
  const compared = conclusionCounts(rows.filter((row) => row.tier !== 'sebelum-sesudah'));
  if (membaik >= best.length * MOST && compared.memburuk === 0) return 'membaik';
  if (memburuk >= best.length * MOST && compared.membaik === 0) return 'memburuk';
  return membaik > 0 ? 'campuran' : 'tidak-terbukti';
}

const MOST = 3 / 4;

const COUNT_WORDS: Readonly<Record<Kesimpulan, string>> = {
  membaik: 'membaik',
  'tidak-berubah': 'tidak berubah',
  memburuk: 'memburuk',
  'tidak-jelas': 'tidak jelas',
};

/** Counts in words: "12 membaik, 3 tidak berubah, 1 memburuk"; what is nowhere is left out. */
export function countsText(counts: Readonly<Record<Kesimpulan, number>>): string {
  return KESIMPULAN.filter((key) => counts[key] > 0)
    .map((key) => `${counts[key]} ${COUNT_WORDS[key]}`)
    .join(', ');
}
