import type { Entry, Library } from '../../catalog/library.ts';
import { formatDate } from '../../catalog/wording.ts';
import { githubCode, githubText } from '../github-text.ts';

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
const NO_NAMES = 'Jangan menulis nama, nomor telepon, atau surel pribadi di sini.';
const NEXT_DAY = 'Bila ada `cek_lagi`, hapus barisnya atau ganti dengan tanggal cek berikutnya.';

const FOR_UNIT = [
  `Tanyakan kepada unitnya lewat jalur resmi. ${NO_NAMES}`,
  `Masih berjalan: isi \`dicek_pada\` dengan tanggal hari ini. ${NEXT_DAY}`,
  'Sudah berhenti: ubah `akhir` menjadi `dihentikan`. Kabar ini sama bergunanya.',
  'Belum ada jawaban: biarkan terbuka. Halamannya tetap bertanda perlu dicek.',
];

const FOR_EDITORS = [
  `Baca lagi langkah dan sumbernya. ${NO_NAMES}`,
  'Masih benar: isi `cek_lagi` dengan tanggal tinjauan berikutnya.',
  'Ada yang berubah: perbaiki isinya.',
  'Belum sempat: biarkan terbuka. Halamannya tetap bertanda perlu dicek.',
];

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
  const body = [
    'Tulisan berikut perlu dicek: masih berjalankah, dan masih benarkah isinya?',
    entries.map((entry) => dueRow(entry, site)).join('\n'),
    'Cara mengecek:',
    (unit === EDITORS.id ? FOR_EDITORS : FOR_UNIT).map((step, index) => `${index + 1}. ${step}`).join('\n'),
  ];
  return { title: `Cek lagi: ${oneLine(nama)} (${unit})`, body: `${body.join('\n\n')}\n` };
}

function dueRow({ judul, url, path, cek_lagi, dicek_pada }: DueEntry, site: string): string {
  const checked =
    dicek_pada === undefined ? 'belum pernah dicek ke unitnya' : `terakhir dicek ${formatDate(dicek_pada)}`;
  const link = `[${githubText(judul)}](${new URL(url.slice(1), site).href})`;
  return `- [ ] ${link} (${githubCode(path)}), jatuh tempo ${formatDate(cek_lagi)}; ${checked}`;
}

/** The title of an issue is no Markdown, but one line, and GitHub takes 256 characters. */
function oneLine(text: string): string {
  const line = text.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();
  return line.length > 150 ? `${line.slice(0, 150).trimEnd()} …` : line;
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
