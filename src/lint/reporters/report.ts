import type { Finding } from '../../schema/finding.ts';

/** Findings in, text out. */
export type Reporter = (findings: readonly Finding[], context: ReportContext) => string;

export interface ReportContext {
  /** How many files were checked. */
  files: number;
  /** Address of the page of a rule. */
  ruleUrl(rule: string): string;
  /** A line of a file as it stands, where it can be shown. */
  line(path: string, line: number): string | undefined;
}
