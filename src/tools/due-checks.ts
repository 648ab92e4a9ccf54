import process from 'node:process';
import { parseArgs } from 'node:util';
import { readLibrary } from '../reading/library.ts';
import { contentDir } from '../reading/paths.ts';
import { today } from '../today.ts';
import { dueByUnit, dueIssue } from './due-checks/due.ts';
import { isMain, main } from './run.mjs';

/** Prints what is due for a check: Markdown to read, or with `--format json` one `{title, body}` a unit for the workflow. */
async function dueChecks(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { format: { type: 'string', default: 'markdown' } } });
  const { library } = await readLibrary(contentDir(), today());
  if (!library) throw new Error('content/situs.yml tidak terbaca. Jalankan "npm run periksa".');
  const site = new URL(library.situs.jalur.replace(/\/?$/, '/'), library.situs.alamat).href;
  const issues = dueByUnit(library).map((list) => dueIssue(list, site));
  if (values.format === 'json') console.log(JSON.stringify(issues));
  else if (issues.length === 0) console.log('Tidak ada tulisan yang perlu dicek hari ini.');
  else console.log(issues.map(({ title, body }) => `## ${title}\n\n${body}`).join('\n'));
}

if (isMain(import.meta.url)) await main(() => dueChecks(process.argv.slice(2)));
