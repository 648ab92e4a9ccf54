import { type DocumentRule, fromReader } from '../rule.ts';

export const rawHtml: DocumentRule = {
  id: 'raw-html',
  name: 'Tanpa HTML',
  scope: 'document',
  group: 'aman',
  summary: 'Tulisan memakai Markdown dan komponen yang tersedia, bukan HTML.',
  why: 'HTML dapat membawa skrip dan merusak tampilan. Markdown terbaca sama di layar, di cetakan, dan oleh pembaca layar.',
  mend: [
    'Tebal ditulis **tebal**, miring *miring*, daftar dengan "-".',
    'Untuk kotak perhatian pakai komponen <Catatan> di berkas .mdx.',
  ],
  good: [{ text: 'Loket **khusus pengambilan** dibuka pada hari Senin.' }],
  bad: [{ text: 'Loket <b>khusus</b> dibuka pada hari Senin.' }, { text: '<!-- jangan lupa diperbaiki -->' }],
  check: fromReader('raw-html'),
};
