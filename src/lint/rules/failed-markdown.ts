import { failedMarks } from '../../markdown/failed-marks.ts';
import { pastedTables } from '../../markdown/pasted-lists.ts';
import type { DocumentRule } from '../rule.ts';

export const failedMarkdown: DocumentRule = {
  id: 'failed-markdown',
  name: 'Tanda yang tidak terbaca',
  scope: 'document',
  group: 'isi',
  summary: 'Tanda Markdown terbaca sebagai tanda, tidak tampil apa adanya.',
  why: 'Satu spasi yang salah tempat membuat gambar tidak tampil dan "**" terlihat oleh pembaca.',
  mend: [
    'Nama gambar ditulis dengan huruf kecil, angka, dan tanda hubung, tanpa spasi: `./denah-ruang.png`.',
    'Tempelkan tanda pada katanya: **penting**, *istilah*, [teks tautan](alamat).',
    'Beri satu spasi biasa sesudah "##".',
  ],
  good: [
    { text: 'Ini **penting**, kata [panduan loket](https://contoh.go.id/panduan).' },
    { text: 'Warga menulis "saya [ibu] datang pagi" dan #loket di kotak saran.' },
    { text: 'Kode yang ditutup bintang, 0812****, tidak dibuka.' },
  ],
  bad: [
    { text: '![Denah ruang tunggu dan tiga loket](./denah ruang.png)' },
    { text: '![[denah.png]]' },
    { text: 'Ini ** penting ** sekali bagi petugas.' },
    { text: 'Lihat [laporan tahunan][laporan] dinas.' },
    { text: '##Catatan petugas' },
  ],
  check({ tree, lines, findings }) {
    const marks = failedMarks(tree, lines);
    // A table that was pasted is told as one, and the title of a section that failed as a section.
    const tables = marks.length > 0 ? pastedTables(tree, lines) : [];
    const inTitle = new Set(findings.filter(({ rule, about }) => rule === 'required-sections' && about && !('missing' in about)).map(({ line }) => line)); // prettier-ignore
    const places = new Set(findings.map(({ line, column }) => `${line}:${column}`));
    return marks.filter(
      ({ line, column }) =>
        tables.every((table) => line < table.line || line > table.lastLine) &&
        !inTitle.has(line) &&
        !places.has(`${line}:${column}`),
    );
  },
};
