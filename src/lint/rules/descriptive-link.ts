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
    { text: 'Masuk lewat [bkn.go.id/masuk](https://laman.example/masuk).' },
    { text: 'Langkahnya ada di https://kecamatan.contoh.go.id/langkah dan siap dipakai.' },
  ],
  check({ tree }) {
    const issues: Issue[] = [];
    visit(tree, 'link', (link: Link) => {
      const text = toString(link).trim();
      const problem = problemOf(text) ?? disguise(text, link.url);
      if (!problem) return;
      const { start, end } = link.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
      issues.push({ line: start.line, column: start.column, endLine: end.line, endColumn: end.column, ...problem });
    });
    return issues;
  },
};

/** A name of a host in the text, when the link goes to another. */
const HOST =
  /(?<![\p{L}\p{N}@.-])(?:[a-z0-9-]+\.)+(?:id|com|org|net|gov|edu|int|info|app|io|co|me)(?![\p{L}\p{N}-]|\.\p{L})/iu;

function disguise(text: string, url: string): { message: string; help: string } | undefined {
  const [said] = HOST.exec(text.toLowerCase()) ?? [];
  if (said === undefined || !URL.canParse(url)) return undefined;
  const { hostname } = new URL(url);
  const real = hostname.toLowerCase();
  if (`.${real}`.endsWith(`.${said.replace(/^www\./, '')}`)) return undefined;
  return { message: `teks tautan menyebut ${said}, tetapi alamatnya ${real}.`, help: 'Samakan teks dan alamatnya.' };
}

function problemOf(text: string): { message: string; help: string } | undefined {
  const help = 'Sebut nama halamannya sebagai teks tautan.';
  if (text === '') return { message: 'tautan ini tidak punya teks.', help };
  if (/^(https?:\/\/|www\.)/i.test(text))
    return { message: 'alamat dipakai sebagai teks tautan.', help: `${help} Bentuknya [nama halaman](alamat).` };
  return VAGUE.test(text) ? { message: `teks tautan "${text}" tidak menyebut tujuannya.`, help } : undefined;
}
