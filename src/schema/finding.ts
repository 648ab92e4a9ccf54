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
}

/** A finding before it is known which file it belongs to. */
export type LocalFinding = Omit<Finding, 'path'>;

/** By path, then line, then column: the order in which a reader meets them. */
export function sortFindings<T extends LocalFinding & { path?: string }>(findings: readonly T[]): T[] {
  return findings.toSorted(
    (a, b) =>
      (a.path ?? '').localeCompare(b.path ?? '') ||
      a.line - b.line ||
      a.column - b.column ||
      a.rule.localeCompare(b.rule),
  );
}

/** `content/kasus/x.mdx:3:7  pesan  [aturan]`, one line a finding. */
export function formatFinding({ path, line, column, message, help, rule }: Finding): string {
  return `${path}:${line}:${column}  ${message}${help ? ` ${help}` : ''}  [${rule}]`;
}
