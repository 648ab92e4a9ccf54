import { isPictureName } from '../image-format.ts';
import type { DocumentRule, Issue } from '../rule.ts';
import { samplePng } from '../sample-pictures.ts';

const VAGUE =
  /^(gambar|foto|ilustrasi|grafik|tabel|bagan|diagram|logo|image|img|picture|photo|screenshot|tangkapan layar)?\s*[\d.\-_]*$/i;

export const imageAlt: DocumentRule = {
  id: 'image-alt',
  name: 'Teks pengganti gambar',
  scope: 'document',
  group: 'gambar',
  summary: 'Setiap gambar punya teks pengganti yang menceritakan isinya.',
  why: 'Orang yang tidak melihat gambar, dan yang mematikannya demi kuota, membaca teks ini sebagai gantinya.',
  mend: [
    'Ceritakan apa yang perlu diketahui dari gambar itu, dalam satu kalimat.',
    'Jangan memakai nama berkas, dan jangan mengulang keterangan di bawah gambar.',
  ],
  good: [
    {
      text: '![Denah ruang tunggu: pintu masuk, lalu tiga loket, lalu loket pengambilan](./denah.png)',
      images: { './denah.png': samplePng() },
    },
  ],
  bad: [
    { text: '![](./denah.png)', images: { './denah.png': samplePng() } },
    { text: '![denah.png](./denah.png)', images: { './denah.png': samplePng() } },
    { text: '![Gambar 1](./denah.png)', images: { './denah.png': samplePng() } },
  ],
  check: ({ images }) =>
    images.flatMap(({ berkas, alt, caption, line, column }): Issue[] => {
      const message = problemOf(alt.trim(), berkas, caption);
      return message
        ? [{ line, column, about: { picture: berkas }, message, help: 'Ceritakan isi gambar dalam satu kalimat.' }]
        : [];
    }),
};

function problemOf(alt: string, berkas: string, caption: string | undefined): string | undefined {
  if (alt === '') return 'gambar ini belum punya teks pengganti (alt).';
  if (VAGUE.test(alt)) return `teks pengganti "${alt}" belum menceritakan isi gambar.`;
  if (isPictureName(alt) || alt === berkas) return 'teks pengganti berisi nama berkas.';
  if (alt.length < 10) return `teks pengganti "${alt}" terlalu pendek.`;
  return caption?.trim() === alt ? 'teks pengganti sama dengan keterangan gambar.' : undefined;
}
