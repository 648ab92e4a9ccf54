import type { Heading, ListItem, Root, RootContent } from 'mdast';
import type { LocalFinding } from '../schema/finding.ts';
import type { EntryCollection } from '../schema/index.ts';
import { type ListView, sectionLists } from '../schema/section-lists.ts';
import { BODY_PLANS, type SectionPlan } from '../schema/sections.ts';
import { checkContent, emptyItem, saysNothing } from './content.ts';
import { checkTitles } from './section-titles.ts';
import { lineOf } from './text.ts';

/** The part of a text under one `##` heading. The part before the first heading has an empty title. */
export interface Section {
  title: string;
  line: number;
  nodes: RootContent[];
}

const OPEN_BOXES: ReadonlySet<string | null> = new Set(['Langkah', 'Refleksi']);

const TREE: ListView<RootContent> = {
  list: (node) => (node.type !== 'list' ? undefined : node.ordered ? 'numbered' : 'bulleted'),
  inside: (node) => (node.type === 'mdxJsxFlowElement' && OPEN_BOXES.has(node.name) ? node.children : []),
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

/** The items of the lists in a section, as plain text; those that say nothing are left out. */
export function listItems(sections: readonly Section[], plan: Pick<SectionPlan, 'title' | 'list'>): string[] {
  const nodes = sections.find(({ title }) => title === plan.title)?.nodes ?? [];
  return itemsIn(nodes, plan)
    .map((item) => lineOf(item))
    .filter((item) => !saysNothing(item));
}

/** Sections that are missing, unknown or empty, lists that must be there, and headings out of order. */
export function checkSections(tree: Root, collection: EntryCollection): LocalFinding[] {
  const sections = sectionsOf(tree);
  const plans = BODY_PLANS[collection].sections.filter(({ title }) => title !== '');
  return [
    ...checkTitles(tree, sections, plans),
    ...checkLists(sections, plans),
    ...checkContent(tree, plans),
    ...checkHeadings(tree),
  ];
}

function itemsIn(nodes: readonly RootContent[], { list }: Pick<SectionPlan, 'list'>): ListItem[] {
  return sectionLists(nodes, list?.numbered ?? false, TREE).flatMap((node) =>
    node.type === 'list' ? node.children : [],
  );
}

function checkLists(sections: readonly Section[], plans: readonly SectionPlan[]): LocalFinding[] {
  return plans.flatMap((plan) => {
    const section = sections.find(({ title }) => title === plan.title);
    if (!section || !plan.list) return [];
    const { title, list } = plan;
    const at = { rule: 'required-sections', line: section.line, column: 1, about: { section: title }, subject: title };
    const { length } = listItems(sections, plan);
    const [min, max] = list.count ?? [1, Infinity];
    const found = itemsIn(section.nodes, plan)
      .filter((item) => lineOf(item) !== '' && saysNothing(lineOf(item)))
      .map(emptyItem);
    if (list.numbered) return [...found, ...(length > 0 ? breaksIn(section) : [{ ...at, ...NOT_NUMBERED(title) }])];
    if (length >= min && length <= max) return found;
    const many = max === Infinity ? 'setiap pertanyaan' : `${min}–${max} pertanyaan`;
    return [
      ...found,
      { ...at, message: `${title} berisi ${length} pertanyaan.`, help: `Tulis ${many} sebagai daftar.` },
    ];
  });
}

const NOT_NUMBERED = (title: string) => ({
  message: `${title} belum berupa daftar bernomor.`,
  help: 'Tulis "1. …", "2. …", dan seterusnya.',
});

/** Lists without numbers among numbered steps that no sentence introduces: steps that lost their number, or details that stand too far left. */
function breaksIn({ title, nodes }: Section): LocalFinding[] {
  const first = nodes.findIndex((node) => TREE.list(node) === 'numbered');
  return nodes.flatMap((node, index) => {
    const above = nodes[index - 1];
    const introduced = above?.type === 'paragraph' && /:$/.test(lineOf(above));
    if (first < 0 || index < first || TREE.list(node) !== 'bulleted' || introduced) return [];
    return [
      {
        rule: 'required-sections',
        line: node.position?.start.line ?? 1,
        column: node.position?.start.column ?? 1,
        about: { section: title },
        message: `daftar bernomor terputus di sini, di butir "${lineOf(node).slice(0, 40)}".`,
        help: 'Langkah: beri nomor. Rincian sebuah langkah: beri tiga spasi di depannya. Selain itu: awali dengan kalimat yang berakhir titik dua.',
      },
    ];
  });
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
