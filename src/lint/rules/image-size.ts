import type { ImageUse } from '../document.ts';
import { formatOf } from '../image-format.ts';
import type { DocumentRule, Issue } from '../rule.ts';

const MOST_KB = 400;
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const ALT = 'Denah ruang tunggu: pintu masuk, lalu tiga loket';

export const imageSize: DocumentRule = {
  id: 'image-size',
  name: 'Berkas gambar',
  scope: 'document',
  group: 'gambar',
  summary: `Gambar ada di sebelah tulisan, paling besar ${MOST_KB} KB, berformat png, jpg, webp, atau avif.`,
  why: 'Repositori yang terlalu besar sulit disalin di jaringan lambat, dan berkas yang mengaku gambar dapat berisi hal lain.',
  mend: [
    'Simpan gambar di folder yang sama dengan tulisan; periksa besar-kecil huruf namanya.',
    'Kecilkan menjadi selebar 1.600 piksel atau kurang, lalu simpan sebagai jpg atau webp.',
    'Jangan mengganti akhiran nama; simpan ulang dalam format itu.',
  ],
  good: [{ text: `![${ALT}](./denah.png)`, images: { './denah.png': { size: 90_000, bytes: PNG } } }],
  bad: [
    { text: `![${ALT}](./denah.png)`, shown: `![${ALT}](./denah.png), sedangkan denah.png tidak ada` },
    {
      text: `![${ALT}](./denah.png)`,
      shown: `![${ALT}](./denah.png) yang besarnya 2 MB`,
      images: { './denah.png': { size: 2_000_000, bytes: PNG } },
    },
    {
      text: `![${ALT}](./denah.jpg)`,
      shown: `![${ALT}](./denah.jpg) yang sebenarnya PNG`,
      images: { './denah.jpg': { size: 90_000, bytes: PNG } },
    },
  ],
  check: ({ images }) => images.flatMap(checkImage),
};

function checkImage({ berkas, file, line, column }: ImageUse): Issue[] {
  const at = { line, column, about: { picture: berkas } };
  if (file === undefined) return [];
  if (file === 'missing')
    return [
      {
        ...at,
        message: `gambar "${berkas}" tidak ada di sebelah tulisan ini.`,
        help: 'Simpan di folder yang sama; huruf besar dan kecil dibedakan.',
      },
    ];
  const kb = Math.ceil(file.size / 1024);
  if (kb > MOST_KB)
    return [
      {
        ...at,
        message: `gambar "${berkas}" ${kb} KB, paling besar ${MOST_KB} KB.`,
        help: 'Kecilkan ukurannya, lalu simpan sebagai jpg atau webp.',
      },
    ];
  const found = formatOf(file.bytes);
  const wanted = /\.(\w+)$/.exec(berkas)?.[1]?.toLowerCase().replace('jpeg', 'jpg');
  if (found === wanted) return [];
  const message = found
    ? `gambar "${berkas}" sebenarnya ${found}, bukan ${wanted ?? 'gambar'}.`
    : `isi "${berkas}" bukan gambar png, jpg, webp, atau avif.`;
  return [{ ...at, message, help: 'Simpan ulang dalam format itu; mengganti akhiran nama saja tidak cukup.' }];
}
