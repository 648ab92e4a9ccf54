import { enableCompileCache } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { contentDir } from '../../reading/paths.ts';
import { today } from '../../today.ts';

// Node keeps compiled code by its text, so a change is never missed. Compiling anew takes a sixth of a run.
enableCompileCache(path.join(import.meta.dirname, '../../../node_modules/.cache/node'));
const { runChecker } = await import('./main.ts');

process.exitCode = await runChecker(process.argv.slice(2), {
  dir: contentDir(),
  today: today(),
  out: (words) => console.log(words),
  err: (words) => console.error(words),
});
