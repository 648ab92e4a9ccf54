/** One thing that is wrong with a contributed file, where it is, and what to do about it. Lines and columns count from 1. */
export interface Finding {
  /** Id of the rule; its page is /kontribusi/aturan/<rule>/. */
  rule: string;
  /** Path as the contributor knows it, e.g. `content/kasus/contoh.mdx`. */
  path: string;
  line: number;
  column: number;
  endLine?: number;
  endColumn?: number;
  /** What was found and what is expected, in Indonesian. */
  message: string;
  /** The next step, in Indonesian. */
  help?: string;
  /** Absent where it is about the whole file. */
  about?: About;
  /** The words that `inForm`, or else `message`, begins with and that name what it is about; '' where it goes on from any such name. */
  subject?: string;
  /** The message for who sees a form and not the file, where it differs. */
  inForm?: string;
}

/** What a finding is about, so that no code has to read it out of the sentence. */
export type About =
  /** A value of the front matter or of a list, by its path. `missing` where nothing stands there. */
  | { field: readonly PropertyKey[]; missing?: true }
  /** The part of the body under a `##` heading, by its title; '' before the first one. */
  | { section: string; missing?: true }
  /** A picture, as the text names it, `./alur.png`, and the section that shows it. */
  | { picture: string; section?: string }
  /** The name of the file, the body as a whole, or the front matter as a whole. */
  | { place: 'name' | 'body' | 'front' };

/** A place in a file, and what stands there. */
export type Spot = Pick<Finding, 'line' | 'column' | 'about'>;

/** A finding before it is known which file it belongs to. */
export type LocalFinding = Omit<Finding, 'path'>;

/** By path, then line, then column: the order in which a reader meets them. */
export function sortFindings<T extends LocalFinding & { path?: string }>(findings: readonly T[]): T[] {
  return [...findings].sort(
    (a, b) =>
      (a.path ?? '').localeCompare(b.path ?? '') ||
      a.line - b.line ||
      a.column - b.column ||
      a.rule.localeCompare(b.rule),
  );
}

const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029\ufffe\uffff]/gu;

/** A text that is safe in a terminal and a log: marks that cannot be seen become one that can. */
export function visible(text: string): string {
  return text.replace(/\t/g, ' ').replace(UNSEEN, '\u00a4');
}

/** `content/kasus/x.mdx:3:7  pesan  [aturan]`, one line a finding, whatever the texts hold. */
export function formatFinding({ path, line, column, message, help, rule }: Finding): string {
  return visible(`${path}:${line}:${column}  ${message}${help ? ` ${help}` : ''}  [${rule}]`);
}
