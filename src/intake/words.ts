/** What the writer reads where nothing was kept: what happened, and what to do. */
export const SAID = {
  notJson: 'Kiriman tidak terbaca. Muat ulang halaman, lalu kirim lagi; draf tetap di perangkat Anda.',
  noProof: 'Pemeriksaan keamanan sudah kedaluwarsa atau sudah dipakai. Kirim sekali lagi.',
  elsewhere: 'Kiriman hanya diterima dari situs ini.',
  closed: 'Redaksi sudah selesai menangani kiriman ini. Mulailah kiriman baru.',
  tooLarge: 'Kiriman terlalu besar, paling banyak 64 KB. Pendekkan, lalu kirim lagi.',
  tooSlow: 'Sambungan terlalu lambat. Kirim lagi; draf tetap di perangkat Anda.',
  personal: 'Ada data pribadi di dalam kiriman. Tidak ada yang kami simpan. Hapus, lalu kirim lagi.',
  toMend: 'Ada yang perlu diperbaiki sebelum dikirim.',
  tooMany: 'Terlalu banyak kiriman dari jaringan Anda hari ini. Coba lagi besok; draf tetap di perangkat Anda.',
  away: 'Tempat penyimpanan sedang tidak dapat dihubungi. Coba lagi nanti; draf tetap di perangkat Anda.',
  unknown: 'Kode ini tidak dikenal. Periksa ejaannya.',
} as const;
