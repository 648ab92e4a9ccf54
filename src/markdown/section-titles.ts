import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { LocalFinding } from '../schema/finding.ts';
import { nearest } from '../schema/nearest.ts';
import type { SectionPlan } from '../schema/sections.ts';
import { placeAt } from './source-text.ts';
import { lineOf } from './text.ts';

interface Titled {
  title: string;
  line: number;
}

/** A line that was meant as the heading of a section, and what makes it none. */
interface Slip extends Titled {
  /** The title that it would be. */
  meant: string;
  found: string;
  column: number;
  /** Is it a `##` heading, of another title? */
  isSection: boolean;
}

const RULE = { rule: 'required-sections', column: 1 } as const;

/** Sections that are missing, unknown or there twice. */
export function checkTitles(tree: Root, sections: readonly Titled[], plans: readonly SectionPlan[]): LocalFinding[] {
  const twice = sections.flatMap(({ title, line }, index) => {
    const first = sections.findIndex((other) => other.title === title);
    if (title === '' || first === index) return [];
    return [
      {
        ...RULE,
        line,
        about: { section: title },
        message: `bagian "## ${title}" ada dua kali.`,
        help: 'Gabungkan isinya di bawah satu judul, atau bedakan judulnya.',
      },
    ];
  });
  if (plans.length === 0) return twice;
  const known = plans.map(({ title }) => title);
  const titles = sections.map(({ title }) => title);
  const slips = slipsIn(
    tree,
    known.filter((title) => !titles.includes(title)),
  );
  const missing = plans
    .filter(({ required, title }) => required && !titles.includes(title) && !slips.some(({ meant }) => meant === title))
    .map(({ title }) => ({
      ...RULE,
      line: sections.at(-1)?.line ?? 1,
      about: { section: title, missing: true as const },
      message: `bagian "## ${title}" belum ada.`,
      help: `Bagian yang wajib: ${plans.filter(({ required }) => required).map((plan) => plan.title).join(', ')}.`, // prettier-ignore
    }));
  // A line that dashes under it make a heading is told as one.
  const underlined = new Set(tree.children.flatMap(({ type, position }) => (type === 'heading' && position && position.end.line > position.start.line ? [position.start.line] : []))); // prettier-ignore
  const unknown = sections
    .filter(
      ({ title, line }) =>
        title !== '' && !known.includes(title) && !underlined.has(line) && !slips.some((slip) => slip.line === line),
    ) // prettier-ignore
    .map(({ title, line }) => {
      const guess = nearest(title, known);
      return {
        ...RULE,
        line,
        about: { section: title },
        message: `bagian "## ${title}" tidak dikenal.`,
        help: guess ? `Maksud Anda "## ${guess}"?` : 'Jadikan "###" di bawah salah satu bagian yang ada.',
      };
    });
  return [...missing, ...slips.map(slipFinding), ...unknown, ...twice];
}

/** Lines that say the title of a section that is not there, but not as a `##` heading of these words alone. */
function slipsIn(tree: Root, absent: readonly string[]): Slip[] {
  return tree.children.flatMap((node) => {
    const title = titleLike(node);
    const meant = absent.find((known) => known.toLowerCase() === bare(title));
    if (meant === undefined) return [];
    const { line, column } = placeAt(node);
    const isSection = node.type === 'heading' && node.depth === 2;
    return [{ title, meant, found: node.type === 'heading' ? `${'#'.repeat(node.depth)} ${title}` : title, line, column, isSection }]; // prettier-ignore
  });
}

/** The words of a heading, or the first line of a paragraph. */
function titleLike(node: RootContent): string {
  if (node.type === 'heading') return lineOf(node);
  return node.type === 'paragraph' ? (toString(node).split('\n')[0] ?? '').trim() : '';
}

/** A title without what people put around it: marks, a number, an anchor, a colon. */
function bare(title: string): string {
  return title
    .replace(/\s*\{#[^}]*\}\s*$/, '')
    .replace(/^[#*_\s]+|[#*_:.\s]+$/g, '')
    .replace(/^(?:\(?(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)]|bagian\b)\s*/i, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

function slipFinding({ title, meant, found, line, column, isSection }: Slip): LocalFinding {
  return {
    rule: 'required-sections',
    line,
    column,
    about: { section: meant },
    message: `"${found}" belum terbaca sebagai bagian "## ${meant}".`,
    help: `${reason(title, isSection)} Tulis "## ${meant}".`,
  };
}

function reason(title: string, isSection: boolean): string {
  if (/\{#/.test(title)) return 'Hapus {#…} di belakang judul.';
  if (/^#+[^\S ]/.test(title)) return 'Spasi sesudah "##" bukan spasi biasa: hapus, lalu ketik lagi.';
  if (/^#+\S/.test(title)) return 'Kurang spasi sesudah "##".';
  if (/^\(?(\d{1,2}|[ivx]{1,4}|[a-z])[.)]/i.test(title)) return 'Hapus nomornya.';
  if (/[:.]$/.test(title)) return 'Hapus tanda di belakang judul.';
  return isSection ? 'Hurufnya berbeda.' : 'Judul bagian diawali "##" dan satu spasi, pada barisnya sendiri.';
}
