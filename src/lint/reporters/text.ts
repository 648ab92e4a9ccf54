import type { Finding } from '../../schema/finding.ts';
import { PERSONAL_DATA } from '../personal-data/redact.ts';
import { visible } from '../../schema/finding.ts';
import type { ReportContext, Reporter } from './report.ts';

const WIDTH = 100;

/** For a person at a terminal: place, message, next step, the line with a caret, the page of the rule. */
export const textReporter: Reporter = (findings, context) => {
  const personal = new Set(findings.filter(({ rule }) => rule === PERSONAL_DATA).map(lineOf));
  const blocks = findings.map((finding) => block(finding, context, personal.has(lineOf(finding))));
  return [...blocks, summary(findings, context)].join('\n');
};

function block(finding: Finding, context: ReportContext, isPersonal: boolean): string {
  const { path, line, column, message, help, rule } = finding;
  const lines = [
    `${visible(path)}:${line}:${column}  ${visible(message)}`,
    ...(help === undefined ? [] : [`  ${visible(help)}`]),
    ...frame(finding, context, isPersonal),
    `  Aturan ${rule}: ${context.ruleUrl(rule)}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** The line of a finding with a caret under its place. A line with personal data on it is not shown. */
function frame(
  { path, line, column, endLine, endColumn }: Finding,
  context: ReportContext,
  isPersonal: boolean,
): string[] {
  const number = String(line);
  if (isPersonal) return [`    ${number} | (baris ini tidak ditampilkan karena memuat data pribadi)`];
  const source = context.line(path, line);
  if (source === undefined || source.trim() === '') return [];
  const start = column - 1 > WIDTH * 0.7 ? column - 1 - WIDTH / 2 : 0;
  const shown = source.slice(start, start + WIDTH);
  const length = endLine === line && endColumn !== undefined ? endColumn - column : 1;
  const before = `${start > 0 ? '…' : ''}${visible(shown)}${start + WIDTH < source.length ? '…' : ''}`;
  const caret =
    ' '.repeat(column - 1 - start + (start > 0 ? 1 : 0)) +
    '^'.repeat(Math.max(1, Math.min(length, WIDTH - (column - 1 - start))));
  return [`    ${number} | ${before}`, `    ${' '.repeat(number.length)} | ${caret}`];
}

function summary(findings: readonly Finding[], { files }: ReportContext): string {
  if (findings.length === 0) return `${files} berkas diperiksa, tidak ada temuan.`;
  const places = new Set(findings.map(({ path }) => path)).size;
  return `${findings.length} temuan di ${places} berkas, dari ${files} berkas yang diperiksa.`;
}

function lineOf({ path, line }: Finding): string {
  return `${path}:${line}`;
}
