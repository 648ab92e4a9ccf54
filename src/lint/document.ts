import type { Root } from 'mdast';
import type { LocatedReference } from '../markdown/entry.ts';
import type { Format } from '../markdown/parse.ts';
import type { Section } from '../markdown/sections.ts';
import type { YamlData } from '../markdown/yaml.ts';
import type { Adopsi } from '../schema/adopsi.ts';
import type { LocalFinding } from '../schema/finding.ts';
import type { EntryCollection } from '../schema/index.ts';
import type { Kasus } from '../schema/kasus.ts';
import type { Praktik } from '../schema/praktik.ts';
import type { Studi } from '../schema/studi.ts';
import type { LintContext } from './context.ts';
import type { ImageFile } from './image-format.ts';
import type { Piece } from './pieces.ts';

/** Which file an entry was read from. */
export interface EntryName {
  /** `content/kasus/x.mdx` */
  path: string;
  collection: EntryCollection;
  id: string;
  format: Format;
}

/** One contributed file as a rule sees it. */
export interface Document extends EntryName {
  source: string;
  lines: readonly string[];
  frontMatter: YamlData;
  tree: Root;
  sections: readonly Section[];
  words: number;
  /** The typed entry; undefined when the front matter does not fit the schema. At most one of the four is there. */
  data: Kasus | Praktik | Adopsi | Studi | undefined;
  kasus: Kasus | undefined;
  praktik: Praktik | undefined;
  adopsi: Adopsi | undefined;
  studi: Studi | undefined;
  references: readonly LocatedReference[];
  /** What the reader itself found. */
  findings: readonly LocalFinding[];
  /** Everything in the file that a person can read, decoded, block by block. */
  pieces: readonly Piece[];
  images: readonly ImageUse[];
  context: LintContext;
}

/** As much of a document as there is of any text. */
export type TextView = Pick<Document, 'id' | 'source' | 'lines' | 'pieces' | 'context'>;

/** A picture that a text shows. */
export interface ImageUse {
  /** As written, `./alur.png`. */
  berkas: string;
  alt: string;
  caption: string | undefined;
  line: number;
  column: number;
  /** `undefined` where the file cannot be looked at, `missing` where it is not there. */
  file: ImageFile | 'missing' | undefined;
}

/** The whole library as a rule sees it. */
export interface LibraryView {
  documents: readonly LibraryDocument[];
  /** What lies in the content folder and nothing reads. */
  strays: readonly Stray[];
  context: LintContext;
}

/** A file as the rules see it that compare files: its text alone. */
export interface LibraryDocument extends EntryName {
  source: string;
}

/**
 * By its shown path: a file that nothing reads, a symbolic link, a picture that no text shows, that Windows cannot hold, or that has the
 * name of another where capitals are not told apart.
 */
export interface Stray {
  path: string;
  kind: 'file' | 'link' | 'picture' | 'windows' | 'twin';
}
