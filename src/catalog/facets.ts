/** What lists and search can be narrowed by; the names stand in the address and over the choices. */
export const FACETS = {
  jenis: 'Jenis tulisan',
  bidang: 'Bidang pekerjaan',
  peran: 'Peran',
  tema: 'Tema',
  metode: 'Cara belajar',
  bukti: 'Tingkat bukti',
  akhir: 'Bagaimana akhirnya',
  wilayah: 'Wilayah',
  coba: 'Waktu mencoba',
} as const;
export type Facet = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as Facet[];
