/** What systems and Node say, and what it means for whoever ran the build. The first that fits is shown. */
const CAUSES: readonly (readonly [RegExp, string])[] = [
  [/ENOSPC|EDQUOT/, 'ruang disk habis. Kosongkan ruang, lalu bangun ulang'],
  [/EROFS/, 'folder tujuan hanya dapat dibaca. Pilih folder lain dengan OUT_DIR'],
  [/heap out of memory|ERR_WORKER_OUT_OF_MEMORY|ENOMEM/, 'memori habis. Tutup program lain, lalu bangun ulang'],
  [/EMFILE|ENFILE/, 'terlalu banyak berkas terbuka. Tutup program lain, lalu bangun ulang'],
  [/EACCES|EPERM/, 'ada berkas atau folder yang tidak boleh dibaca atau ditulis. Periksa izinnya'],
  [/ENOENT/, 'ada berkas yang hilang selama situs dibangun. Bangun ulang'],
];

/** Why a build failed, from all that it wrote on stderr; undefined when it said so in words of its own. */
export function causeOf(text: string): string | undefined {
  return CAUSES.find(([sign]) => sign.test(text))?.[1];
}
