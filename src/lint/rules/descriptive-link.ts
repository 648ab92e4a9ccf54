import type { Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { DocumentRule, Issue } from '../rule.ts';

const VAGUE =
  /^(klik|tekan|buka|lihat|baca|cek|kunjungi)?\s*(di\s?sini|sini|disini|ini|tautan|tautan ini|link|link ini|laman ini|halaman ini|berikut|selengkapnya|lebih lanjut|klik|here|click here|baca|lihat|buka)?$/i;

export const descriptiveLink: DocumentRule = {
  id: 'descriptive-link',
  name: 'Teks tautan',
  scope: 'document',
  group: 'isi',
  summary: 'Teks tautan menyebut apa yang ada di ujungnya.',
  why: 'Pembaca layar dapat membacakan daftar tautan saja. “Di sini” sepuluh kali tidak memberi tahu apa-apa. Alamat yang ditulis utuh juga panjang dan sulit disimak.',
  mend: ['Pakai nama halaman atau isinya sebagai teks tautan: [langkah bedah kasus](/praktik/bedah-kasus/).'],
  good: [{ text: 'Ikuti [langkah bedah kasus](/praktik/bedah-kasus/).' }],
  bad: [
    { text: 'Langkahnya dapat dibaca [di sini](/praktik/bedah-kasus/).' },
    { text: '[Klik di sini](/praktik/bedah-kasus/) untuk langkahnya.' },
    { text: 'Langkahnya ada di https://kecamatan.contoh.go.id/langkah dan siap dipakai.' },
  ],
  check({ tree }) {
    const issues: Issue[] = [];
    visit(tree, 'link', (link: Link) => {
      const text = toString(link).trim();
      const problem = problemOf(text);
      if (!problem) return;
      const { start, end } = link.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
      issues.push({ line: start.line, column: start.column, endLine: end.line, endColumn: end.column, ...problem });
    });
    return issues;
  },
};

function problemOf(text: string): { message: string; help: string } | undefined {
  const help = 'Sebut nama halamannya sebagai teks tautan.';
  if (text === '') return { message: 'tautan ini tidak punya teks.', help };
  if (/^(https?:\/\/|www\.)/i.test(text))
    return { message: 'alamat dipakai sebagai teks tautan.', help: `${help} Bentuknya [nama halaman](alamat).` };
  return VAGUE.test(text) ? { message: `teks tautan "${text}" tidak menyebut tujuannya.`, help } : undefined;
}
