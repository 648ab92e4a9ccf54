import type { Finding, LocalFinding } from '../schema/finding.ts';
import type { EntryCollection } from '../schema/index.ts';
import type { Document, LibraryView } from './document.ts';
import type { ImageFile } from './image-format.ts';

/** Headings under which the rules are listed. */
export const RULE_GROUPS = {
  keterangan: 'Keterangan di atas tulisan',
  isi: 'Isi tulisan',
  angka: 'Angka, tanggal, dan sumber',
  aman: 'Data pribadi dan keamanan',
  gambar: 'Gambar',
  saran: 'Saran menulis (tidak wajib)',
} as const;

/** A rule is data with one function. Its page on the site is rendered from it, and a test runs its examples. */
export type Rule = DocumentRule | LibraryRule;

export interface DocumentRule extends RuleText {
  scope: 'document';
  check(document: Document): Issue[];
}

export interface LibraryRule extends RuleText {
  scope: 'library';
  check(library: LibraryView): LibraryIssue[];
}

interface RuleText {
  /** Also the file name of the rule and the last part of the address of its page. */
  id: string;
  /** What a person calls it. */
  name: string;
  group: keyof typeof RULE_GROUPS;
  /** What the rule asks for, in one sentence. */
  summary: string;
  why: string;
  /** How to mend a finding, one step an item. */
  mend: readonly string[];
  good: readonly Example[];
  bad: readonly Example[];
}

/** A finding before it is known which rule and file it belongs to. */
export type Issue = Omit<LocalFinding, 'rule'>;
export type LibraryIssue = Omit<Finding, 'rule'>;

/** A piece of a contributed file that shows a rule at work. Tests put it into a sound sample entry and run every rule over it. */
export interface Example {
  /** What the page of the rule shows. */
  text: string;
  /** Where it stands in the sample entry; `text` is a paragraph of the body when nothing is said. */
  as?: 'paragraph' | 'body' | 'front' | 'file' | 'name';
  collection?: EntryCollection;
  format?: 'md' | 'mdx';
  /** Pictures beside the file, by the path the text gives them. */
  images?: Readonly<Record<string, ImageFile>>;
  /** Paths and texts of the other files in the library. */
  others?: Readonly<Record<string, string>>;
  /** What is shown in place of `text` where that cannot be printed as it is. */
  shown?: string;
}

/** The findings of `rule` that the reader of the file already made. */
export function fromReader(rule: string): (document: Document) => Issue[] {
  return ({ findings }) => findings.filter((finding) => finding.rule === rule);
}
