import { type PastedList, pastedLists, type PastedTable, pastedTables } from '../../markdown/pasted-lists.ts';
import type { DocumentRule, Issue } from '../rule.ts';

const ROW = '| Januari | 12 |';

export const pastedList: DocumentRule = {
  id: 'pasted-list',
  name: 'Daftar salinan',
  scope: 'document',
  group: 'isi',
  summary: 'Daftar memakai "1." atau "-", bukan tanda dari Word, WhatsApp, atau lembar hitung.',
  why: 'Baris bertanda "a.", "•", atau "(1)" tampil menyatu menjadi satu paragraf. Pembaca tidak melihat lagi di mana satu langkah selesai.',
  mend: [
    'Daftar bernomor: tulis "1. …", "2. …". Daftar lain: tulis "- …".',
    'Satu butir satu baris, satu spasi biasa sesudah tandanya, dan baris kosong di atas daftar.',
    'Baris dari lembar hitung: tulis sebagai tabel dengan "|".',
  ],
  good: [
    { text: '1. Pilih satu jam yang ramai.\n2. Catat siapa yang menunggu.' },
    { text: 'Surat itu ditandatangani\na.n. Kepala Dinas oleh sekretaris.' },
    { text: `| Bulan | Jumlah |\n| --- | --- |\n${ROW}` },
  ],
  bad: [
    { text: 'a. Pilih satu jam yang ramai.\nb. Catat siapa yang menunggu.' },
    { text: '• Pilih satu jam yang ramai.\n• Catat siapa yang menunggu.' },
    { text: '(1) Pilih satu jam yang ramai.\n\n(2) Catat siapa yang menunggu.' },
    { text: '- • Pilih satu jam yang ramai.\n- • Catat siapa yang menunggu.' },
    { text: 'Bulan\tJumlah\nJanuari\t12' },
    { text: `| Bulan | Jumlah |\n${ROW}` },
  ],
  check({ tree, lines }) {
    const tables = pastedTables(tree, lines);
    return [...listIssues(pastedLists(tree, lines), tables), ...tables.map(tableIssue)];
  },
};

function listIssues(lists: readonly PastedList[], tables: readonly PastedTable[]): Issue[] {
  return lists.flatMap(({ lines: typed, within }) => {
    const first = typed.find(({ mark }) => mark);
    // Rows of a table may be numbered.
    if (!first?.mark || tables.some((table) => table.line <= first.line && table.lastLine >= first.line)) return [];
    const { line, column, mark } = first;
    if (within)
      return [
        { line, column, message: `butir ini bertanda dua kali.`, help: `Hapus "${mark.mark}" dari setiap butir.` },
      ];
    return [
      {
        line,
        column,
        message: `baris-baris ini tampil menyatu: "${mark.mark}" di sini bukan tanda daftar.`,
        help: `Tulis ${mark.numbered ? '"1. …", "2. …"' : '"- …"'}, satu butir satu baris, dengan satu spasi biasa sesudah tandanya dan baris kosong di atas daftar.`,
      },
    ];
  });
}

function tableIssue({ line, column }: PastedTable): Issue {
  return {
    line,
    column,
    message: 'baris-baris ini belum menjadi tabel, dan tampil menyatu.',
    help: `Tulis baris judul, lalu "| --- | --- |", lalu baris isi seperti "${ROW}".`,
  };
}
