import { BUKTI_NAMES, type BuktiLevel } from '../../catalog/bukti.ts';
import { isPictureName } from '../../lint/image-format.ts';
import type { Finding } from '../../schema/finding.ts';
import { githubCode, githubText } from '../github-text.ts';
import type { ContentChanges, FileChange, ListChange, PageChange, SettingChange } from './compare.ts';
import type { Declaration } from './declarations.ts';

// GitHub shows at most 1 MB of summary; nobody reads more rows than this.
const MOST_ROWS = 100;
const LONGEST_CELL = 600;

const KIND: Readonly<Record<PageChange['kind'], string>> = {
  baru: 'Baru',
  diubah: 'Diubah',
  dihapus: 'Dihapus',
  'ganti-nama': 'Ganti nama',
  'ikut-berubah': 'Ikut berubah',
};

const CHECKLIST = `### Untuk dua pembaca

- [ ] Tidak ada nama orang, nomor identitas, akun, wajah, atau gabungan keterangan yang menunjuk seseorang; pemeriksa tidak melihat isi gambar.
- [ ] Setiap angka ada sumbernya, dan jenis sumbernya benar.
- [ ] Batasannya jujur: apa yang tidak ditunjukkan tulisan ini.
- [ ] Rekan di unit lain dapat memahami dan menirunya.`;

/**
 * The summary of a pull request, as GitHub Markdown. Titles and messages come from the contributor and stay text.
 * `outside` are the changed files outside content/.
 */
export function summaryMarkdown(
  changes: ContentChanges,
  findings: readonly Finding[] | undefined,
  outside: readonly string[] = [],
): string {
  const { pages, lists, files, settings, declared } = changes;
  const nothing = Object.values(changes).every((list) => list.length === 0);
  return [
    ...(outside.length > 0 ? [outsidePart(outside)] : []),
    '## Ringkasan perubahan isi',
    findingsPart(findings),
    ...(nothing ? ['**Isi:** tidak ada yang berubah.'] : []),
    ...(pages.length > 0 ? [pagesPart(pages)] : []),
    ...(files.length > 0 ? [filesPart(files)] : []),
    ...(settings.length > 0 ? [settingsPart(settings)] : []),
    ...(lists.length > 0 ? [listsPart(lists)] : []),
    ...(declared.length > 0 ? [declaredPart(declared)] : []),
    CHECKLIST,
    '',
  ].join('\n\n');
}

/** Said first, since then more than content has to be read. */
function outsidePart(outside: readonly string[]): string {
  const workflow = outside.some((path) => path.startsWith('.github/'))
    ? ' Folder `.github/` juga berubah: alur kerja usulan ini dapat mengubah ringkasannya sendiri. Baca perbedaannya sebelum mempercayainya.'
    : ' Pemeriksaan dan ringkasan di bawah dibuat oleh kode cabang utama, bukan oleh kode usulan ini.';
  return `**Bukan hanya isi yang berubah:** ${outside.length} berkas di luar \`content/\`.${workflow}\n\n${ids(outside)}`;
}

function findingsPart(findings: readonly Finding[] | undefined): string {
  if (findings === undefined) return '**Pemeriksaan tidak selesai.** Lihat catatan langkah pemeriksaan.';
  if (findings.length === 0) return '**Pemeriksaan:** tidak ada temuan.';
  return table(
    `**Pemeriksaan:** ${findings.length} temuan. Halaman pratinjau baru dibuat setelah semuanya beres.`,
    ['Berkas', 'Baris', 'Temuan', 'Aturan'],
    findings.map(({ path, line, message, rule }) => [
      githubCode(path),
      String(line),
      githubText(message),
      githubCode(rule),
    ]),
  );
}

function pagesPart(pages: readonly PageChange[]): string {
  return table(
    `**Halaman:** ${pages.length} berubah.`,
    ['Perubahan', 'Berkas', 'Halaman', 'Tingkat bukti'],
    pages.map((change) => [
      KIND[change.kind],
      pathOf(change),
      titleOf(change) + lostText(change.lost),
      levels(change.before, change.after),
    ]),
  );
}

function filesPart(files: readonly FileChange[]): string {
  const pictures = files.filter(({ path }) => isPictureName(path));
  const others = files.filter((file) => !pictures.includes(file));
  const rows = (list: readonly FileChange[]) => list.map((file) => [KIND[file.kind], pathOf(file)]);
  const head = ['Perubahan', 'Berkas'];
  return [
    ...(pictures.length > 0
      ? [
          table(
            `**Gambar:** ${pictures.length} berubah. Lihat satu per satu: wajah, nama, nomor.`,
            head,
            rows(pictures),
          ),
        ]
      : []),
    ...(others.length > 0 ? [table(`**Berkas lain:** ${others.length} berubah.`, head, rows(others))] : []),
  ].join('\n\n');
}

function settingsPart(settings: readonly SettingChange[]): string {
  return table(
    `**Pengaturan situs** (${githubCode('content/situs.yml')}): ${settings.length} berubah.`,
    ['Kunci', 'Sebelum', 'Sesudah'],
    settings.map(({ key, before, after }) => [githubCode(key), valueCell(before), valueCell(after)]),
  );
}

function listsPart(lists: readonly ListChange[]): string {
  const lines = lists.map(({ list, added, removed, changed }) => {
    const parts = [
      ...(added.length > 0 ? [`baru: ${ids(added)}`] : []),
      ...(changed.length > 0
        ? [`diubah: ${some(changed.map(({ id, keys }) => `${githubCode(id)} (${keys.map(githubText).join(', ')})`))}`]
        : []),
      ...(removed.length > 0
        ? [`dihapus: ${some(removed.map(({ id, lost }) => githubCode(id) + lostText(lost)))}`]
        : []),
    ];
    return `- ${githubCode(`content/acuan/${list}.yml`)}: ${parts.join('; ') || 'hanya urutan atau komentar'}`;
  });
  return ['**Daftar acuan:**', '', ...lines].join('\n');
}

function declaredPart(declared: readonly Declaration[]): string {
  return table(
    '**Dinyatakan bukan data pribadi.** Pemeriksa melewati potongan ini; baca sendiri apakah alasannya benar.',
    ['Berkas', 'Potongan', 'Alasan', ''],
    declared.map(({ path, potongan, alasan, known }) => [
      githubCode(path),
      cell(potongan),
      cell(alasan),
      known ? 'sudah ada' : '**baru**',
    ]),
  );
}

function table(head: string, columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const shown = rows.slice(0, MOST_ROWS).map(line);
  const more = rows.length > MOST_ROWS ? ['', `… dan ${rows.length - MOST_ROWS} lagi.`] : [];
  return [head, '', line(columns), line(columns.map(() => '---')), ...shown, ...more].join('\n');
}

function valueCell(value: unknown): string {
  return value === undefined ? '–' : cell(typeof value === 'string' ? value : JSON.stringify(value));
}

function cell(text: string): string {
  return githubText(text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)} …` : text);
}

function pathOf({ path, from }: { path: string; from?: string }): string {
  return from === undefined ? githubCode(path) : `${githubCode(from)} → ${githubCode(path)}`;
}

function lostText(url: string | undefined): string {
  return url === undefined ? '' : ` **alamat lama hilang:** ${githubCode(url)}`;
}

function ids(list: readonly string[]): string {
  return some(list.map(githubCode));
}

/** The first ones of a list, in one line. */
function some(list: readonly string[]): string {
  return list.slice(0, 20).join(', ') + (list.length > 20 ? ` dan ${list.length - 20} lagi` : '');
}

function titleOf({ page }: PageChange): string {
  return page === undefined ? '–' : `${githubText(page.judul)} ${githubCode(page.url)}`;
}

function levels(before: BuktiLevel | undefined, after: BuktiLevel | undefined): string {
  if (before === undefined && after === undefined) return '–';
  return before === after ? levelName(after) : `${levelName(before)} → ${levelName(after)}`;
}

function levelName(tingkat: BuktiLevel | undefined): string {
  return tingkat === undefined ? 'tidak ada' : `${tingkat} ${BUKTI_NAMES[tingkat]}`;
}
