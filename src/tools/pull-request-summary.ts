import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readLibrary } from '../reading/library.ts';
import { contentDir } from '../reading/paths.ts';
import { today } from '../today.ts';
import type { Finding } from '../schema/finding.ts';
import { compareContent } from './pull-request-summary/compare.ts';
import { summaryMarkdown } from './pull-request-summary/markdown.ts';
import { isMain, main } from './run.mjs';

const USAGE = 'Pakai: node src/tools/pull-request-summary.ts --sebelum dasar/content [--temuan temuan.json]';

/** Prints what a pull request changes: this content folder against the one it starts from. */
async function pullRequestSummary(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { sebelum: { type: 'string' }, temuan: { type: 'string' } } });
  if (values.sebelum === undefined) throw new Error(USAGE);
  const day = today();
  const [before, after, findings] = await Promise.all([
    readLibrary(path.resolve(values.sebelum), day),
    readLibrary(contentDir(), day),
    readFindings(values.temuan),
  ]);
  console.log(summaryMarkdown(compareContent(before, after), findings));
}

/** What `npm run periksa -- --format json` printed. Undefined when that is no list of findings: the checker could not run. */
async function readFindings(file: string | undefined): Promise<Finding[] | undefined> {
  try {
    const list: unknown = JSON.parse(await readFile(file ?? '', 'utf8'));
    return Array.isArray(list) && list.every(isFinding) ? list : undefined;
  } catch {
    return undefined;
  }
}

function isFinding(value: unknown): value is Finding {
  if (typeof value !== 'object' || value === null) return false;
  const texts = ['rule', 'path', 'message'].every((key) => typeof Reflect.get(value, key) === 'string');
  return texts && ['line', 'column'].every((key) => typeof Reflect.get(value, key) === 'number');
}

if (isMain(import.meta.url)) await main(() => pullRequestSummary(process.argv.slice(2)));
