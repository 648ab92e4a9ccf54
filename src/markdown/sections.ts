import type { Heading, Root, RootContent } from 'mdast';
import type { EntryCollection } from '../schema/index.ts';
import type { LocalFinding } from '../schema/finding.ts';
import { nearest } from '../schema/nearest.ts';
import { lineOf } from './text.ts';

/** The part of a text under one `##` heading. The part before the first heading has an empty title. */
export interface Section {
  title: string;
  line: number;
  nodes: RootContent[];
}

interface SectionPlan {
  required: readonly string[];
  optional: readonly string[];
  words: readonly [min: number, max: number];
}

/** What the body of each kind of entry holds. */
export const SECTION_PLANS: Readonly<Record<EntryCollection, SectionPlan>> = {
  kasus: {
    required: ['Masalah', 'Yang dilakukan', 'Hasil', 'Pelajaran', 'Bahan diskusi'],
    optional: ['Yang tidak berjalan'],
    words: [250, 1500],
  },
  praktik: {
    required: ['Mengapa', 'Langkah', 'Tanda berhasil', 'Jebakan', 'Refleksi'],
    optional: [],
    words: [150, 1500],
  },
  adopsi: { required: [], optional: [], words: [50, 400] },
};

/** Cuts the tree at its `##` headings. */
export function sectionsOf(tree: Root): Section[] {
  const sections: Section[] = [{ title: '', line: 1, nodes: [] }];
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2)
      sections.push({ title: lineOf(node), line: node.position?.start.line ?? 1, nodes: [] });
    else sections.at(-1)?.nodes.push(node);
  }
  return sections.filter(({ title, nodes }) => title !== '' || nodes.length > 0);
}

/** The items of the first list in a section, as plain text. */
export function listItems(sections: readonly Section[], title: string): string[] {
  const list = sections.find((section) => section.title === title)?.nodes.find((node) => node.type === 'list');
  return list?.type === 'list' ? list.children.map((item) => lineOf(item)) : [];
}

/** Sections that are missing or unknown, lists that must be there, and headings out of order. */
export function checkSections(tree: Root, collection: EntryCollection): LocalFinding[] {
  const sections = sectionsOf(tree);
  const plan = SECTION_PLANS[collection];
  return [...checkTitles(sections, plan), ...checkLists(sections, collection), ...checkHeadings(tree)];
}

function checkTitles(sections: readonly Section[], { required, optional }: SectionPlan): LocalFinding[] {
  if (required.length === 0) return [];
  const titles = sections.map(({ title }) => title);
  const missing = required
    .filter((title) => !titles.includes(title))
    .map((title) => ({
      rule: 'required-sections',
      line: sections.at(-1)?.line ?? 1,
      column: 1,
      about: { section: title, missing: true as const },
      message: `bagian "## ${title}" belum ada.`,
      help: `Bagian yang wajib: ${required.join(', ')}.`,
    }));
  const known = [...required, ...optional];
  const unknown = sections
    .filter(({ title }) => title !== '' && !known.includes(title))
    .map(({ title, line }) => {
      const guess = nearest(title, known);
      return {
        rule: 'required-sections',
        line,
        column: 1,
        about: { section: title },
        message: `bagian "## ${title}" tidak dikenal.`,
        help: guess ? `Maksud Anda "## ${guess}"?` : 'Jadikan "###" di bawah salah satu bagian yang ada.',
      };
    });
  return [...missing, ...unknown];
}

function checkLists(sections: readonly Section[], collection: EntryCollection): LocalFinding[] {
  const finding = (title: string, message: string, help: string): LocalFinding[] => {
    const section = sections.find((candidate) => candidate.title === title);
    const about = { section: title };
    return section
      ? [{ rule: 'required-sections', line: section.line, column: 1, about, subject: title, message, help }]
      : [];
  };
  if (collection === 'kasus') {
    const { length } = listItems(sections, 'Bahan diskusi');
    if (length < 3 || length > 6)
      return finding(
        'Bahan diskusi',
        `Bahan diskusi berisi ${length} pertanyaan.`,
        'Tulis 3–6 pertanyaan sebagai daftar.',
      );
  }
  if (collection === 'praktik') {
    const list = sections.find(({ title }) => title === 'Langkah')?.nodes.find((node) => node.type === 'list');
    if (list?.type !== 'list' || !list.ordered)
      return finding('Langkah', 'Langkah belum berupa daftar bernomor.', 'Tulis "1. …", "2. …", dan seterusnya.');
  }
  return [];
}

function checkHeadings(tree: Root): LocalFinding[] {
  const headings = tree.children.filter((node): node is Heading => node.type === 'heading');
  return headings.flatMap((heading, index) => {
    const before = headings[index - 1]?.depth ?? 1;
    const at = {
      rule: 'heading-order',
      line: heading.position?.start.line ?? 1,
      column: heading.position?.start.column ?? 1,
    };
    if (heading.depth === 1)
      return [{ ...at, message: 'judul "#" sudah diambil dari keterangan judul.', help: 'Mulai dari "##".' }];
    if (heading.depth > before + 1)
      return [
        {
          ...at,
          message: `tingkat judul melompat dari ${before} ke ${heading.depth}.`,
          help: `Pakai "${'#'.repeat(before + 1)}".`,
        },
      ];
    return [];
  });
}
