import { BUKTI_NAMES, type BuktiLevel } from '../../catalog/bukti.ts';
import type { Finding } from '../../schema/finding.ts';
import { githubText } from '../github-text.ts';
import type { ContentChanges, ListChange, PageChange } from './compare.ts';

// GitHub shows at most 1 MB of summary; nobody reads more rows than this.
const MOST_ROWS = 100;

const KIND: Readonly<Record<PageChange['kind'], string>> = {
  baru: 'Baru',
  diubah: 'Diubah',
  dihapus: 'Dihapus',
  'ikut-berubah': 'Ikut berubah',
};

const CHECKLIST = `### Untuk dua pembaca

- [ ] Tidak ada nama orang, nomor identitas, wajah, atau gabungan keterangan yang menunjuk seseorang.
- [ ] Setiap angka ada sumbernya, dan jenis sumbernya benar.
- [ ] Batasannya jujur: apa yang tidak ditunjukkan tulisan ini.
- [ ] Rekan di unit lain dapat memahami dan menirunya.`;

/** The summary of a pull request, as GitHub Markdown. Titles and messages come from the contributor and stay text. */
export function summaryMarkdown({ pages, lists }: ContentChanges, findings: readonly Finding[] | undefined): string {
  return [
    '## Ringkasan perubahan isi',
    findingsPart(findings),
    pagesPart(pages),
    ...(lists.length > 0 ? [listsPart(lists)] : []),
    CHECKLIST,
    '',
  ].join('\n\n');
}

function findingsPart(findings: readonly Finding[] | undefined): string {
  if (findings === undefined) return '**Pemeriksaan tidak selesai.** Lihat catatan langkah pemeriksaan.';
  if (findings.length === 0) return '**Pemeriksaan:** tidak ada temuan.';
  const rows = findings
    .slice(0, MOST_ROWS)
    .map(({ path, line, message, rule }) => `| ${code(path)} | ${line} | ${githubText(message)} | ${code(rule)} |`);
  const head = `**Pemeriksaan:** ${findings.length} temuan. Halaman pratinjau baru dibuat setelah semuanya beres.`;
  return [
    head,
    '',
    '| Berkas | Baris | Temuan | Aturan |',
    '| --- | ---: | --- | --- |',
    ...rows,
    ...more(findings),
  ].join('\n');
}

function pagesPart(pages: readonly PageChange[]): string {
  if (pages.length === 0) return '**Halaman:** tidak ada yang berubah.';
  const rows = pages
    .slice(0, MOST_ROWS)
    .map(
      ({ kind, path, page, before, after }) =>
        `| ${KIND[kind]} | ${code(path)} | ${titleOf(page)} | ${levels(before, after)} |`,
    );
  const head = ['| Perubahan | Berkas | Halaman | Tingkat bukti |', '| --- | --- | --- | --- |'];
  return [`**Halaman:** ${pages.length} berubah.`, '', ...head, ...rows, ...more(pages)].join('\n');
}

function listsPart(lists: readonly ListChange[]): string {
  const lines = lists.map(({ list, added, removed, changed }) => {
    const parts = [
      ...(added.length > 0 ? [`baru: ${ids(added)}`] : []),
      ...(changed.length > 0 ? [`diubah: ${ids(changed)}`] : []),
      ...(removed.length > 0 ? [`dihapus: ${ids(removed)}`] : []),
    ];
    return `- ${code(`content/acuan/${list}.yml`)}: ${parts.join('; ')}`;
  });
  return ['**Daftar acuan:**', '', ...lines].join('\n');
}

function ids(list: readonly string[]): string {
  return list.slice(0, 20).map(code).join(', ') + (list.length > 20 ? ` dan ${list.length - 20} lagi` : '');
}

function titleOf(page: PageChange['page']): string {
  return page === undefined ? '–' : `${githubText(page.judul)} ${code(page.url)}`;
}

function levels(before: BuktiLevel | undefined, after: BuktiLevel | undefined): string {
  if (before === undefined && after === undefined) return '–';
  return before === after ? levelName(after) : `${levelName(before)} → ${levelName(after)}`;
}

function levelName(tingkat: BuktiLevel | undefined): string {
  return tingkat === undefined ? 'tidak ada' : `${tingkat} ${BUKTI_NAMES[tingkat]}`;
}

function more(rows: readonly unknown[]): string[] {
  return rows.length > MOST_ROWS ? ['', `… dan ${rows.length - MOST_ROWS} lagi.`] : [];
}

function code(text: string): string {
  const clean = text.replace(/\s+/g, ' ').replaceAll('`', "'").replaceAll('|', '\\|');
  return `\`${clean}\``;
}
