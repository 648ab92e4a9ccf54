// Plain JavaScript, which imports TypeScript only once the cache is on: Node would else load its compiler of TypeScript, a tenth of a run.
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import process from 'node:process';

// Node keeps compiled code by its text, so a change is never missed. Compiling anew takes a sixth of a run.
enableCompileCache(path.join(import.meta.dirname, '../../../node_modules/.cache/node'));
const { runChecker } = await import('./main.ts');
const { contentDir } = await import('../../reading/paths.ts');
const { today } = await import('../../today.ts');

process.exitCode = await runChecker(process.argv.slice(2), {
  dir: contentDir(),
  today: today(),
  out: (words) => console.log(words),
  err: (words) => console.error(words),
});
