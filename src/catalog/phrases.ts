/** 3, "kasus" → "3 kasus"; 0 → "belum ada kasus". */
export function jumlah(count: number, benda: string): string {
  return count === 0 ? `belum ada ${benda}` : `${count} ${benda}`;
}

/** What stands on a shelf, one fact each: "18 praktik", "belum ada kasus". */
export function faktaRak({ praktik, kasus }: { praktik: readonly unknown[]; kasus: readonly unknown[] }): string[] {
  return [jumlah(praktik.length, 'praktik'), jumlah(kasus.length, 'kasus')];
}

/** What stands on a shelf, for the end of a row: "18 praktik · 7 kasus", "4 praktik", "belum ada". */
export function isiRak({ praktik, kasus }: { praktik: readonly unknown[]; kasus: readonly unknown[] }): string {
  const parts = [
    ...(praktik.length > 0 ? [`${praktik.length} praktik`] : []),
    ...(kasus.length > 0 ? [`${kasus.length} kasus`] : []),
  ];
  return parts.length === 0 ? 'belum ada' : parts.join(' · ');
}

/** Names that may hold commas themselves, side by side: "desa dan kelurahan; pangan, tani, dan perikanan". */
export function jajar(names: readonly string[]): string {
  return names.join('; ');
}

/** A name inside a sentence: "Perawat" → "perawat"; an abbreviation stays as it is. */
export function dalamKalimat(nama: string): string {
  return /^[A-Z]{2}/.test(nama) ? nama : nama.charAt(0).toLowerCase() + nama.slice(1);
}
