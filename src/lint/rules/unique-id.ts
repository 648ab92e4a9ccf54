import { idSchema } from '../../schema/values.ts';
import { messageText, readMessage } from '../../schema/messages.ts';
import type { LibraryDocument } from '../document.ts';
import type { LibraryIssue, LibraryRule } from '../rule.ts';

const NAME = { line: 1, column: 1, about: { place: 'name' } } as const;

export const uniqueId: LibraryRule = {
  id: 'unique-id',
  name: 'Nama berkas',
  scope: 'library',
  group: 'keterangan',
  summary: 'Nama berkas dapat menjadi id, dan setiap id hanya dipakai sekali.',
  why: 'Nama berkas menjadi alamat halaman. Dua tulisan tidak dapat tinggal di alamat yang sama, dan alamat yang rapi mudah dibagikan.',
  mend: ['Pakai huruf kecil, angka, dan tanda hubung saja.', 'Bila id sudah dipakai, tambahkan nama unit atau daerah.'],
  good: [{ as: 'name', text: 'content/kasus/jadwal-loket-kecamatan.mdx' }],
  bad: [
    { as: 'name', text: 'content/kasus/Jadwal_Loket.mdx' },
    { as: 'name', text: 'content/kasus/con.md' },
    {
      as: 'name',
      text: 'content/kasus/jadwal-loket.mdx',
      shown: 'content/kasus/jadwal-loket.mdx\ncontent/kasus/jadwal-loket.md',
      others: { 'content/kasus/jadwal-loket.md': 'Tulisan lain.' },
    },
  ],
  check: ({ documents }) => [...documents.flatMap(misnamed), ...doubles(documents)],
};

function misnamed({ id, path }: LibraryDocument): LibraryIssue[] {
  const result = idSchema.safeParse(id);
  if (result.success) return [];
  const said = readMessage(result.error.issues[0]?.message ?? 'tidak dapat dipakai');
  return [{ path, ...NAME, message: `nama berkas: ${messageText(said)}.`, help: 'Ganti nama berkasnya.' }];
}

/** The second and every later file of an id. */
function doubles(documents: readonly LibraryDocument[]): LibraryIssue[] {
  const seen = new Map<string, string>();
  return documents.flatMap(({ collection, id, path }) => {
    const key = `${collection}/${id}`;
    const first = seen.get(key);
    seen.set(key, path);
    if (first === undefined) return [];
    const message = `id "${id}" sudah dipakai ${first}.`;
    return [{ path, ...NAME, message, help: 'Ganti nama salah satu berkas.' }];
  });
}
