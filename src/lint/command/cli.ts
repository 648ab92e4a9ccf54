import process from 'node:process';
import { contentDir } from '../../reading/paths.ts';
import { today } from '../../today.ts';
import { runChecker } from './main.ts';

process.exitCode = await runChecker(process.argv.slice(2), {
  dir: contentDir(),
  today: today(),
  out: (words) => console.log(words),
  err: (words) => console.error(words),
});
