/** What a reader sees of each kind of entry; ids, addresses and keys of data keep their own names. */
export const KIND_NAMES = {
  kasus: 'Pengalaman unit',
  praktik: 'Praktik baik',
  adopsi: 'Hasil percobaan',
  studi: 'Penelitian',
} as const;

/** The same where there is little room. */
export const SHORT_KIND_NAMES = { ...KIND_NAMES, kasus: 'Pengalaman' } as const;

/** The same after a number: "15 pengalaman", "10 praktik". */
export const COUNTED_KIND_NAMES = { kasus: 'pengalaman', praktik: 'praktik', adopsi: 'hasil percobaan' } as const;

/** The name of a value of the facet `jenis`, which stands in addresses: "Kasus" is "Pengalaman unit". */
export function shownKind(value: string): string {
  return value === 'Kasus' ? KIND_NAMES.kasus : value === 'Praktik' ? KIND_NAMES.praktik : value;
}
