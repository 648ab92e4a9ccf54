/** Where rows lead whose kind is not the name of their folder: a problem sentence to its practice, an answer to its page. */
const FOLDERS: Readonly<Record<string, string>> = { masalah: 'praktik', jawaban: 'masalah' };

/** The address of a row of the kamus; a page of the house has its own. */
export function rowAddress(base: string, kind: string, id: string): string {
  return kind === 'halaman' ? base + id : `${base}${FOLDERS[kind] ?? kind}/${id}/`;
}
