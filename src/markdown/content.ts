import type { ListItem, Nodes, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { LocalFinding } from '../schema/finding.ts';
import type { SectionPlan } from '../schema/sections.ts';
import { placeAt } from './source-text.ts';
import { lineOf } from './text.ts';

// What people write where they have nothing to write.
const NOTHING =
  /^(n a|na|none|null|nil|nihil|kosong|blank|(no|not|none) (response|answer|available|applicable)|(tidak|belum|tak|tiada) ada|tbd|tba|sda|idem)$/;

/** Is there no word in a text, or only one for "nothing"? */
export function saysNothing(text: string): boolean {
  const words =
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? '';
  return words === '' || NOTHING.test(words);
}

/** Headings, sections, list items and components with nothing in them. */
export function checkContent(tree: Root, plans: readonly SectionPlan[]): LocalFinding[] {
  const findings = headingFindings(tree, plans);
  visit(tree, (node) => {
    if (node.type === 'listItem' && lineOf(node) === '' && !isPicture(node)) findings.push(emptyItem(node));
    if ((node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && isEmptyBox(node))
      findings.push({
        rule: 'component-attributes',
        ...placeAt(node),
        message: `<${node.name ?? ''}> ${contentOf(node.children)}.`,
        help: `Tulis isinya di antara <${node.name ?? ''}> dan </${node.name ?? ''}>, atau hapus komponennya.`,
      });
  });
  return findings;
}

/** What is said of an item that says nothing. */
export function emptyItem(node: ListItem): LocalFinding {
  return {
    rule: 'required-sections',
    ...placeAt(node),
    message: `butir ini ${contentOf(node.children)}.`,
    help: 'Tulis isinya, atau hapus butirnya.',
  };
}

function headingFindings({ children }: Root, plans: readonly SectionPlan[]): LocalFinding[] {
  return children.flatMap((node, index) => {
    if (node.type !== 'heading') return [];
    const title = lineOf(node);
    if (!/[\p{L}\p{N}]/u.test(title))
      return [
        {
          rule: 'heading-order',
          ...placeAt(node),
          message: 'judul ini kosong.',
          help: 'Tulis judulnya, atau hapus tandanya.',
        },
      ];
    const rest = children.slice(index + 1);
    const end = rest.findIndex((next) => next.type === 'heading' && next.depth <= node.depth);
    const under = end < 0 ? rest : rest.slice(0, end);
    const said = under.filter(({ type }) => type !== 'heading');
    if (!isEmpty(said)) return [];
    const plan = node.depth === 2 ? plans.find((known) => known.title === title) : undefined;
    return [
      {
        rule: 'required-sections',
        ...placeAt(node),
        ...(plan && { about: { section: title } }),
        message: `bagian "${'#'.repeat(node.depth)} ${title}" ${contentOf(said)}.`,
        help: plan?.required
          ? 'Tulis isinya. Bila memang belum ada, tulis apa yang belum ada dan mengapa.'
          : 'Tulis isinya, atau hapus bagian ini.',
      },
    ];
  });
}

function isEmpty(nodes: readonly Nodes[]): boolean {
  return !nodes.some(isPicture) && saysNothing(nodes.map(lineOf).join(' '));
}

/** What is said of empty content: that there is none, or the words that stand for it. */
function contentOf(nodes: readonly RootContent[]): string {
  const words = nodes.map(lineOf).join(' ').trim();
  return words === '' ? 'belum berisi apa-apa' : `hanya berisi "${words.slice(0, 20)}"`;
}

function isPicture(node: Nodes): boolean {
  if (node.type === 'image' || ('name' in node && node.name === 'Gambar')) return true;
  return 'children' in node && node.children.some(isPicture);
}

/** A `<Langkah durasi="1 jam" />` before the words of a step shows its duration; a picture has no words of its own. */
function isEmptyBox(element: MdxJsxFlowElement | MdxJsxTextElement): boolean {
  const { name, type, attributes, children } = element;
  if (name === null || name === 'Gambar' || !/^[A-Z]/.test(name)) return false;
  return isEmpty(children) && !(name === 'Langkah' && type === 'mdxJsxTextElement' && attributes.length > 0);
}
