/**
 * The page for no network stands in for whatever could not be had: what was asked for and what to do instead, or nothing where the page
 * itself was opened.
 */
export function notStored(base: string, { pathname, search }: Pick<Location, 'pathname' | 'search'>): string {
  if (pathname === `${base}luring/` || pathname === `${base}luring/index.html`) return '';
  if (!pathname.startsWith(`${base}cari/`)) return `Halaman ${pathname} belum tersimpan di perangkat ini.`;
  const words = new URLSearchParams(search).get('q') ?? '';
  const asked = words === '' ? 'Pencarian' : `Pencarian “${words}”`;
  return `${asked} belum dapat dijalankan tanpa jaringan di perangkat ini. Bila satu berkas di bawah sudah Anda unduh, buka dari folder Unduhan: di dalamnya ada pencarian.`;
}
