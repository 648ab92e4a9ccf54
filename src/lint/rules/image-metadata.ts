import { metadataOf } from '../image-metadata.ts';
import type { DocumentRule, Issue } from '../rule.ts';

const ALT = 'Denah ruang tunggu: pintu masuk, lalu tiga loket';
const START = [0xff, 0xd8, 0xff];
/** The start of a JPEG that carries an EXIF block, and of one that does not. */
const WITH_EXIF = Uint8Array.from([...START, 0xe1, 0, 8, 0x45, 0x78, 0x69, 0x66, 0, 0, 0xff, 0xd9]);
const PLAIN = Uint8Array.from([...START, 0xe0, 0, 4, 0x4a, 0x46, 0xff, 0xd9]);

export const imageMetadata: DocumentRule = {
  id: 'image-metadata',
  name: 'Keterangan tersembunyi gambar',
  scope: 'document',
  group: 'gambar',
  summary: 'Gambar tidak membawa keterangan tersembunyi: tempat, waktu, kamera, atau nama.',
  why: 'Foto dari ponsel menyimpan titik lokasi dan waktunya. Itu dapat menunjuk rumah warga atau jadwal seorang pegawai.',
  mend: [
    'Jalankan npm run periksa -- --perbaiki; keterangannya dibuang dan gambarnya tetap.',
    'Tanpa Git: kirim gambar lewat tangkapan layar, atau simpan ulang tanpa keterangan.',
  ],
  good: [{ text: `![${ALT}](./denah.jpg)`, images: { './denah.jpg': { size: PLAIN.length, bytes: PLAIN } } }],
  bad: [
    {
      text: `![${ALT}](./denah.jpg)`,
      shown: `![${ALT}](./denah.jpg) dari ponsel, lengkap dengan titik lokasinya`,
      images: { './denah.jpg': { size: WITH_EXIF.length, bytes: WITH_EXIF } },
    },
  ],
  check: ({ images }) =>
    images.flatMap(({ berkas, file, line, column }): Issue[] => {
      const found = typeof file === 'object' ? metadataOf(file.bytes) : [];
      if (found.length === 0) return [];
      const message = `gambar "${berkas}" membawa keterangan tersembunyi (${found.join(', ')}).`;
      return [
        { line, column, about: { picture: berkas }, message, help: 'Buang dengan: npm run periksa -- --perbaiki' },
      ];
    }),
};
