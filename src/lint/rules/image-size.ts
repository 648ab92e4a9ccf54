import { bilangan } from '../../schema/messages.ts';
import type { Document, ImageUse } from '../document.ts';
import { formatOf, type ImageFile, pictureNames } from '../image-format.ts';
import { readPicture } from '../pictures/picture.ts';
import type { DocumentRule, Issue } from '../rule.ts';
import { sampleJpeg, samplePng } from '../sample-pictures.ts';

const MOST_KB = 400;
/** A page of A3 scanned with 300 points an inch fits. A device that shows a picture needs four bytes for each pixel of it. */
const MOST_SIDE = 5000;
const MOST_PIXELS = 20_000_000;
/** Of all frames of a moving picture: the build takes them as one tall picture. */
const MOST_MOVING_PIXELS = 100_000_000;
const ALT = 'Denah ruang tunggu: pintu masuk, lalu tiga loket';

export const imageSize: DocumentRule = {
  id: 'image-size',
  name: 'Berkas gambar',
  scope: 'document',
  group: 'gambar',
  summary: `Gambar ada di sebelah tulisan, paling besar ${MOST_KB} KB, utuh, berformat png, jpg, webp, atau avif.`,
  why: 'Repositori yang terlalu besar sulit disalin di jaringan lambat, gambar raksasa membuat ponsel macet, dan berkas yang mengaku gambar dapat berisi hal lain.',
  mend: [
    'Simpan gambar di folder yang sama dengan tulisan; periksa besar-kecil huruf namanya.',
    'Kecilkan menjadi selebar 1.600 piksel atau kurang, lalu simpan sebagai jpg atau webp.',
    'Jangan mengganti akhiran nama; simpan ulang dalam format itu.',
  ],
  good: [{ text: `![${ALT}](./denah.png)`, images: { './denah.png': samplePng() } }],
  bad: [
    { text: `![${ALT}](./denah.png)`, shown: `![${ALT}](./denah.png), sedangkan denah.png tidak ada` },
    {
      text: `![${ALT}](./denah.png)`,
      shown: `![${ALT}](./denah.png) yang besarnya 2 MB`,
      images: { './denah.png': { ...samplePng(), size: 2_000_000 } },
    },
    {
      text: `![${ALT}](./denah.jpg)`,
      shown: `![${ALT}](./denah.jpg) yang sebenarnya PNG`,
      images: { './denah.jpg': samplePng() },
    },
    {
      text: `![${ALT}](./denah.jpg)`,
      shown: `![${ALT}](./denah.jpg) yang terpotong saat dikirim`,
      images: { './denah.jpg': { size: 20, bytes: sampleJpeg().bytes.subarray(0, 20) } },
    },
    {
      text: `![${ALT}](./denah.jpg)`,
      shown: `![${ALT}](./denah.jpg) yang 16.000 × 16.000 piksel`,
      images: { './denah.jpg': sampleJpeg([], 16_000) },
    },
    { text: 'Denahnya di `./denah.png`.', images: { './denah.png': samplePng() } },
  ],
  check: (document) => [...document.images.flatMap(checkImage), ...namedOnly(document)],
};

function checkImage({ berkas, file, line, column }: ImageUse): Issue[] {
  if (file === undefined) return [];
  const said = file === 'missing' ? MISSING : faultOf(berkas, file);
  if (!said) return [];
  const [what, help] = said;
  return [{ line, column, about: { picture: berkas }, message: `gambar "${berkas}" ${what}.`, help }];
}

const MISSING: Said = [
  'tidak ada di sebelah tulisan ini',
  'Simpan di folder yang sama; huruf besar dan kecil dibedakan.',
];

function faultOf(berkas: string, { size, bytes }: ImageFile): Said | undefined {
  const kb = Math.ceil(size / 1024);
  if (kb > MOST_KB)
    return [`${kb} KB, paling besar ${MOST_KB} KB`, 'Kecilkan ukurannya, lalu simpan sebagai jpg atau webp.'];
  const found = formatOf(bytes);
  const wanted = /\.(\w+)$/.exec(berkas)?.[1]?.toLowerCase().replace('jpeg', 'jpg');
  const again = 'Simpan ulang dalam format itu; mengganti akhiran nama saja tidak cukup.';
  if (!found) return ['bukan png, jpg, webp, atau avif', again];
  if (found !== wanted) return [`sebenarnya ${found}, bukan ${wanted ?? 'gambar'}`, again];
  const picture = readPicture(bytes);
  if (!picture?.isWhole) return ['rusak atau terpotong', 'Salin lagi dari aslinya, atau simpan ulang dari penyunting gambar.']; // prettier-ignore
  const { width, height, frames } = picture;
  if (Math.max(width, height) > MOST_SIDE || width * height > MOST_PIXELS)
    return [
      `${bilangan(width)} × ${bilangan(height)} piksel; sisinya paling panjang ${bilangan(MOST_SIDE)}, luasnya paling besar 20 juta piksel`,
      'Kecilkan menjadi selebar 1.600 piksel atau kurang.',
    ];
  if (width * height * frames > MOST_MOVING_PIXELS)
    return [`bergerak terlalu panjang: ${bilangan(frames)} bingkai`, 'Kecilkan, atau pakai satu bingkai saja.'];
  return undefined;
}

/** What is wrong, as the end of a sentence, and what to do. */
type Said = [what: string, help: string];

/** Pictures beside the text that it names and does not show: no other rule would look at them. */
function namedOnly({ path, source, lines, images, context }: Document): Issue[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return pictureNames(source)
    .filter((name) => !images.some(({ berkas }) => berkas === name) && context.image?.(folder + name.slice(2)))
    .map((name) => {
      const line = lines.findIndex((text) => text.includes(name));
      return {
        line: line + 1,
        column: (lines[line]?.indexOf(name) ?? 0) + 1,
        about: { picture: name },
        message: `gambar "${name}" disebut di sini, tetapi tidak ditampilkan.`,
        help: 'Tampilkan dengan ![isi gambar](nama berkas), atau hapus berkas itu.',
      };
    });
}
