import { metadataOf } from '../image-metadata.ts';
import type { DocumentRule, Issue } from '../rule.ts';
import { sampleJpeg } from '../sample-pictures.ts';

const ALT = 'Denah ruang tunggu: pintu masuk, lalu tiga loket';
/** A segment of EXIF with nothing in it. */
const EXIF = [0xff, 0xe1, 0, 8, 0x45, 0x78, 0x69, 0x66, 0, 0];

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
  good: [{ text: `![${ALT}](./denah.jpg)`, images: { './denah.jpg': sampleJpeg() } }],
  bad: [
    {
      text: `![${ALT}](./denah.jpg)`,
      shown: `![${ALT}](./denah.jpg) dari ponsel, lengkap dengan titik lokasinya`,
      images: { './denah.jpg': sampleJpeg(EXIF) },
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
