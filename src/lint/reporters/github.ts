import type { Finding } from '../../schema/finding.ts';
import { visible } from '../../schema/finding.ts';
import type { ReportContext, Reporter } from './report.ts';

/** For a workflow: one annotation a finding, shown beside the line in the pull request. */
export const githubReporter: Reporter = (findings, context) =>
  findings.map((finding) => annotation(finding, context)).join('\n');

function annotation(
  { path, line, column, endLine, endColumn, message, help, rule }: Finding,
  { ruleUrl }: ReportContext,
): string {
  const place = Object.entries({ file: path, line, col: column, endLine, endColumn, title: `Aturan ${rule}` })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${property(String(value))}`);
  const text = [message, help, ruleUrl(rule)].filter((part) => part !== undefined).map(visible);
  return `::error ${place.join(',')}::${data(text.join('\n'))}`;
}

/** How a workflow command writes its text: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function data(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string): string {
  return data(visible(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
