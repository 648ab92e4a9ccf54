/** Counts in words: 3, "praktik" → "3 praktik"; 0 → "belum ada praktik". */
export function countText(count: number, benda: string): string {
  return count === 0 ? `belum ada ${benda}` : `${count} ${benda}`;
}

/** Lists what a shelf holds, one fact each: "18 praktik", "belum ada pengalaman". */
export function shelfFacts({ praktik, kasus }: { praktik: readonly unknown[]; kasus: readonly unknown[] }): string[] {
  return [countText(praktik.length, 'praktik'), countText(kasus.length, 'pengalaman')];
}

/** Says what a shelf holds, for the end of a row: "18 praktik · 7 pengalaman", "4 praktik", "belum ada". */
export function shelfContents({ praktik, kasus }: { praktik: readonly unknown[]; kasus: readonly unknown[] }): string {
  const parts = [
    ...(praktik.length > 0 ? [`${praktik.length} praktik`] : []),
    ...(kasus.length > 0 ? [`${kasus.length} pengalaman`] : []),
  ];
  return parts.length === 0 ? 'belum ada' : parts.join(' · ');
}

/** Joins names that may hold commas themselves: "desa dan kelurahan; pangan, tani, dan perikanan". */
export function joinNames(names: readonly string[]): string {
  return names.join('; ');
}

/** Lowers the first letter of a name inside a sentence: "Perawat" → "perawat"; an abbreviation stays as it is. */
export function insideSentence(nama: string): string {
  return /^[A-Z]{2}/.test(nama) ? nama : nama.charAt(0).toLowerCase() + nama.slice(1);
}
