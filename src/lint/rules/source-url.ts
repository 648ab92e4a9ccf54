import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { placeAt } from '../../markdown/source-text.ts';
import type { Sumber } from '../../schema/fields.ts';
import { addressProblem, otherHost } from '../addresses.ts';
import type { Document } from '../document.ts';
import type { DocumentRule, Issue } from '../rule.ts';

export const sourceUrl: DocumentRule = {
  id: 'source-url',
  name: 'Alamat sumber dan tautan',
  scope: 'document',
  group: 'angka',
  summary: 'Alamat sumber dan tautan menuju halaman yang dapat dibuka siapa pun, langsung.',
  why: 'Pembaca harus dapat memeriksa sendiri. Tautan pendek dapat dialihkan, folder bersama dapat ditutup, dan hasil pencarian berganti setiap hari.',
  mend: [
    'Buka alamatnya, lalu salin alamat akhir dari bilah alamat peramban.',
    'Dokumen internal tanpa alamat umum: kosongkan url dan pakai jenis klaim-pemilik.',
    'Satu halaman cukup ditulis sekali di daftar sumber.',
    'Teks tautan tidak menyebut alamat lain dari tujuannya.',
  ],
  good: [
    { as: 'front', text: front('https://kecamatan.contoh.go.id/laporan/antrean-2025') },
    { text: 'Panduannya ada di [kecamatan.contoh.go.id](https://www.kecamatan.contoh.go.id/panduan).' },
  ],
  bad: [
    { as: 'front', text: front('https://bit.ly/antrean-loket') },
    { as: 'front', text: front('https://drive.google.com/drive/folders/antrean') },
    { as: 'front', text: front('https://www.google.com/search?q=antrean+loket') },
    { text: 'Isi [formulir antrean](https://s.id/antrean-loket) lebih dahulu.' },
    { text: 'Isi [formulir antrean](https://dinas.contoh.go.id@lain.example/isi) lebih dahulu.' },
    { text: 'Masuk lewat [dinas.contoh.go.id](https://lain.example/masuk) setiap pagi.' },
  ],
  check(document) {
    const sumber = document.data?.sumber ?? [];
    const sources = sumber.flatMap(({ url }, index) => {
      const problem = url === undefined ? undefined : (addressProblem(url, 'sumber') ?? repeated(sumber, index));
      return problem ? [{ ...placeOf(document, index), ...problem }] : [];
    });
    return [...sources, ...linkIssues(document)];
  },
};

/** Links of the body to other sites, by their address and by the host that their text names. */
function linkIssues({ tree }: Document): Issue[] {
  const issues: Issue[] = [];
  visit(tree, (node) => {
    if ((node.type !== 'link' && node.type !== 'definition') || !isWebAddress(node.url)) return;
    const named = node.type === 'link' ? otherHost(toString(node), node.url) : undefined;
    const problem =
      addressProblem(node.url, 'tautan') ?? (named === undefined ? undefined : differing(named, node.url));
    if (problem) issues.push({ ...placeAt(node), ...problem });
  });
  return issues;
}

function isWebAddress(url: string): boolean {
  return /^https?:/i.test(url) && URL.canParse(url);
}

function differing(named: string, url: string): { message: string; help: string } {
  return {
    message: `teks tautan menyebut ${named.slice(0, 60)}, tetapi tautannya menuju ${new URL(url).hostname.slice(0, 60)}.`,
    help: 'Samakan keduanya, atau sebut nama halamannya.',
  };
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
