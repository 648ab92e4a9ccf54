import type { Entry, Library } from '../../catalog/library.ts';
import { formatDate } from '../../catalog/wording.ts';
import { githubText } from '../github-text.ts';

/** Entries of one unit whose check is due; practices belong to no unit and go to the editors. */
export interface DueList {
  /** Id of the unit, or `redaksi`. */
  unit: string;
  nama: string;
  entries: DueEntry[];
}

interface DueEntry {
  judul: string;
  url: string;
  path: string;
  cek_lagi: string;
  dicek_pada: string | undefined;
}

/** One issue: title and body in Markdown. The title is the same every month, so that an open one is found again. */
export interface DueIssue {
  title: string;
  body: string;
}

const EDITORS = { id: 'redaksi', nama: 'Redaksi' };

/** What is due for a check on the library's day, by unit; the longest overdue first. */
export function dueByUnit(library: Library): DueList[] {
  const due = library.entries.filter(({ denyut }) => denyut.jatuh_tempo);
  const groups = Map.groupBy(due, (entry) => ownerOf(entry).id);
  return [...groups.values()]
    .flatMap((entries): DueList[] => {
      const [first] = entries;
      if (!first) return [];
      const { id, nama } = ownerOf(first);
      return [{ unit: id, nama, entries: entries.map(toDue).toSorted(longestOverdueFirst) }];
    })
    .toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'));
}

/** `site` is the address of the home page, with a slash at its end. */
export function dueIssue({ unit, nama, entries }: DueList, site: string): DueIssue {
  const rows = entries.map(
    ({ judul, url, path, cek_lagi, dicek_pada }) =>
      `- [ ] [${githubText(judul)}](${new URL(url.slice(1), site).href}) (\`${path}\`), jatuh tempo ${formatDate(cek_lagi)}; ${
        dicek_pada === undefined ? 'belum pernah dicek ke unitnya' : `terakhir dicek ${formatDate(dicek_pada)}`
      }`,
  );
  const body = `Tulisan berikut perlu dicek: masih berjalankah, dan masih benarkah isinya?

${rows.join('\n')}

Cara mengecek:

1. Tanyakan kepada unitnya lewat jalur resmi. Jangan menulis nama, nomor telepon, atau surel pribadi di sini.
2. Masih berjalan: ubah \`dicek_pada\` menjadi tanggal hari ini. Sudah berhenti: ubah \`akhir\` menjadi \`dihentikan\`. Keduanya sama berguna.
3. Belum ada jawaban: biarkan terbuka. Halamannya tetap bertanda perlu dicek.
`;
  return { title: `Cek lagi: ${nama} (${unit})`, body: unit === EDITORS.id ? forEditors(body) : body };
}

function forEditors(body: string): string {
  return body
    .replace('1. Tanyakan kepada unitnya lewat jalur resmi.', '1. Baca lagi langkah dan sumbernya.')
    .replace(/2\. .*\n/, '2. Masih benar: perbarui `cek_lagi`. Ada yang berubah: perbaiki isinya.\n')
    .replace(/3\. .*\n/, '3. Belum sempat: biarkan terbuka. Halamannya tetap bertanda perlu dicek.\n');
}

function ownerOf(entry: Entry): { id: string; nama: string } {
  return entry.jenis === 'kasus' ? entry.unit : EDITORS;
}

function toDue(entry: Entry): DueEntry {
  const { data, url, path, denyut } = entry;
  const dicek_pada = 'dicek_pada' in data ? data.dicek_pada : undefined;
  return { judul: data.judul, url, path, cek_lagi: denyut.cek_lagi, dicek_pada };
}

function longestOverdueFirst(a: DueEntry, b: DueEntry): number {
  return a.cek_lagi.localeCompare(b.cek_lagi) || a.path.localeCompare(b.path);
}
