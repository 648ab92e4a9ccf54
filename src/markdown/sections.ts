import type { Heading, Root, RootContent } from 'mdast';
import type { LocalFinding } from '../schema/finding.ts';
import type { EntryCollection } from '../schema/index.ts';
import { nearest } from '../schema/nearest.ts';
import { BODY_PLANS, type SectionPlan } from '../schema/sections.ts';
import { lineOf } from './text.ts';

/** The part of a text under one `##` heading. The part before the first heading has an empty title. */
export interface Section {
  title: string;
  line: number;
  nodes: RootContent[];
}

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
  const plans = BODY_PLANS[collection].sections.filter(({ title }) => title !== '');
  return [...checkTitles(sections, plans), ...checkLists(sections, plans), ...checkHeadings(tree)];
}

function checkTitles(sections: readonly Section[], plans: readonly SectionPlan[]): LocalFinding[] {
  if (plans.length === 0) return [];
  const known = plans.map(({ title }) => title);
  const required = plans.filter((plan) => plan.required).map(({ title }) => title);
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

function checkLists(sections: readonly Section[], plans: readonly SectionPlan[]): LocalFinding[] {
  return plans.flatMap(({ title, list }) => {
    const section = sections.find((candidate) => candidate.title === title);
    if (!section || !list) return [];
    const at = { rule: 'required-sections', line: section.line, column: 1, about: { section: title }, subject: title };
    const { length } = listItems(sections, title);
    const [min, max] = list.count ?? [0, Infinity];
    if (length < min || length > max)
      return [
        {
          ...at,
          message: `${title} berisi ${length} pertanyaan.`,
          help: `Tulis ${min}–${max} pertanyaan sebagai daftar.`,
        },
      ];
    if (list.numbered && !startsNumbered(section))
      return [
        { ...at, message: `${title} belum berupa daftar bernomor.`, help: 'Tulis "1. …", "2. …", dan seterusnya.' },
      ];
    return [];
  });
}

function startsNumbered({ nodes }: Section): boolean {
  const list = nodes.find((node) => node.type === 'list');
  return list?.type === 'list' && list.ordered === true;
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
