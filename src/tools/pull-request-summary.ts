import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { contentDir } from '../reading/paths.ts';
import { today } from '../today.ts';
import type { Finding } from '../schema/finding.ts';
import { compareContent } from './pull-request-summary/compare.ts';
import { readContent } from './pull-request-summary/content.ts';
import { summaryMarkdown } from './pull-request-summary/markdown.ts';
import { changedPaths, isContent } from './pull-request-summary/scope.ts';
import { isMain, main } from './run.mjs';

const USAGE =
  'Pakai: node src/tools/pull-request-summary.ts --sebelum dasar/content [--temuan temuan.json] [--berubah daftar]';

/** Prints what a pull request changes: this content folder against the one it starts from. */
async function pullRequestSummary(args: string[]): Promise<void> {
  const options = { sebelum: { type: 'string' }, temuan: { type: 'string' }, berubah: { type: 'string' } } as const;
  const { values } = parseArgs({ args, options });
  if (values.sebelum === undefined) throw new Error(USAGE);
  const day = today();
  const [before, after, findings, changed] = await Promise.all([
    readContent(path.resolve(values.sebelum), day),
    readContent(contentDir(), day),
    readFindings(values.temuan),
    values.berubah === undefined ? [] : changedPaths(values.berubah),
  ]);
  const outside = changed.filter((file) => !isContent(file));
  console.log(summaryMarkdown(compareContent(before, after), findings, outside));
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
