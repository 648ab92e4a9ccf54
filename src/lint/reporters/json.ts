import type { Reporter } from './report.ts';

/** For programs: an array of findings, each with what it is about (see `About`) and the address of its rule. */
export const jsonReporter: Reporter = (findings, { ruleUrl }) => {
  const rows = findings.map(({ rule, path, line, column, endLine, endColumn, message, help, about }) => ({
    rule,
    path,
    line,
    column,
    ...(endLine === undefined ? {} : { endLine }),
    ...(endColumn === undefined ? {} : { endColumn }),
    message,
    ...(help === undefined ? {} : { help }),
    ...(about === undefined ? {} : { about }),
    url: ruleUrl(rule),
  }));
  return JSON.stringify(rows, null, 2);
};
