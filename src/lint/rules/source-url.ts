import { visit } from 'unist-util-visit';
import { placeAt } from '../../markdown/source-text.ts';
import type { Sumber } from '../../schema/fields.ts';
import type { Document } from '../document.ts';
import type { DocumentRule, Issue } from '../rule.ts';

const SHORTENERS =
  /^(bit\.ly|s\.id|tinyurl\.com|t\.co|goo\.gl|cutt\.ly|shorturl\.at|rb\.gy|is\.gd|linktr\.ee|lnkd\.in|t\.ly|ow\.ly)$/;
const LOCKED =
  /^((drive|docs|sites)\.google\.com|.*\.sharepoint\.com|1drv\.ms|onedrive\.live\.com|www\.dropbox\.com|(chat\.)?whatsapp\.com|wa\.me|mail\.google\.com)$/;
const NOT_PUBLIC =
  /^(localhost|.*\.(local|lan|internal|test|invalid)|\d{1,3}(\.\d{1,3}){3}|\[.*\]|(www\.)?(example|contoh)\.(com|org|net))$/;
const SEARCHES = /^(www\.)?(google|bing|duckduckgo)\.[a-z.]+$/;

export const sourceUrl: DocumentRule = {
  id: 'source-url',
  name: 'Alamat sumber',
  scope: 'document',
  group: 'angka',
  summary: 'Alamat sumber dan tautan menuju halaman yang dapat dibuka siapa pun, langsung.',
  why: 'Pembaca harus dapat memeriksa sendiri. Tautan pendek dapat dialihkan, folder bersama dapat ditutup, dan hasil pencarian berganti setiap hari.',
  mend: [
    'Buka alamatnya, lalu salin alamat akhir dari bilah alamat peramban.',
    'Dokumen internal tanpa alamat umum: kosongkan url dan pakai jenis klaim-pemilik.',
    'Satu halaman cukup ditulis sekali di daftar sumber.',
  ],
  good: [{ as: 'front', text: front('https://kecamatan.contoh.go.id/laporan/antrean-2025') }],
  bad: [
    { as: 'front', text: front('https://bit.ly/antrean-loket') },
    { as: 'front', text: front('https://drive.google.com/drive/folders/antrean') },
    { as: 'front', text: front('https://www.google.com/search?q=antrean+loket') },
    { text: 'Contohnya di [laman antrean](https://bit.ly/antrean-loket).' },
    { text: 'Masuk lewat [laman kepegawaian](https://bkn.go.id@laman.example/).' },
  ],
  check(document) {
    const sumber = document.data?.sumber ?? [];
    const inSources = sumber.flatMap(({ url }, index) => {
      const problem = url === undefined ? undefined : (problemOf(url) ?? repeated(sumber, index));
      return problem ? [{ ...placeOf(document, index), ...problem }] : [];
    });
    return [...inSources, ...inBody(document)];
  },
};

/** Links of the body go where sources do. */
function inBody({ tree }: Document): Issue[] {
  const issues: Issue[] = [];
  visit(tree, ['link', 'definition'], (node) => {
    const url = 'url' in node && /^https?:/i.test(node.url) && URL.canParse(node.url) ? node.url : undefined;
    const problem = url === undefined ? undefined : problemOf(url);
    if (problem) issues.push({ ...placeAt(node), ...problem });
  });
  return issues;
}

function problemOf(url: string): { message: string; help: string } | undefined {
  const { hostname, pathname, username, searchParams } = new URL(url);
  const host = hostname.toLowerCase();
  if (username !== '') return { message: 'alamat ini memuat nama pengguna.', help: 'Hapus bagian sebelum tanda "@".' };
  if (NOT_PUBLIC.test(host))
    return { message: `${host} bukan alamat umum.`, help: 'Pakai alamat yang dapat dibuka siapa pun.' };
  if (SHORTENERS.test(host))
    return { message: `${host} hanya memberi alamat pendek.`, help: 'Buka, lalu salin alamat akhirnya.' };
  if (LOCKED.test(host))
    return {
      message: `${host} tidak terbuka untuk umum.`,
      help: 'Tautkan halaman resminya, atau pakai jenis klaim-pemilik tanpa url.',
    };
  if (SEARCHES.test(host) && /^\/(search|url)?$/.test(pathname))
    return { message: 'ini halaman pencarian, bukan sumber.', help: 'Tautkan halaman yang Anda baca.' };
  if ([...searchParams.keys()].some((key) => /^(utm_|fbclid|gclid)/.test(key)))
    return {
      message: 'alamat ini memuat penanda pelacak.',
      help: 'Hapus bagian utm_…, fbclid, atau gclid dari alamatnya.',
    };
  return undefined;
}

function repeated(sumber: readonly Sumber[], index: number): { message: string; help: string } | undefined {
  const first = sumber.slice(0, index).find(({ url }) => url === sumber[index]?.url);
  return first
    ? { message: `alamat ini sudah ditulis di sumber "${first.id}".`, help: 'Pakai id itu, lalu hapus baris ini.' }
    : undefined;
}

function placeOf({ frontMatter }: Document, index: number): Pick<Issue, 'line' | 'column'> {
  return frontMatter.locate(['sumber', index, 'url']);
}

function front(url: string): string {
  return `sumber:\n  - id: catatan\n    judul: Laporan antrean loket\n    penerbit: Kecamatan Contoh\n    url: ${url}\n    jenis: klaim-pemilik\n    dibaca: 2025-07-02`;
}
