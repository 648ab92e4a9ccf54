import process from 'node:process';
import { contentDir } from '../files/paths.ts';
import { main } from './main.ts';
import { today } from './today.ts';

process.exitCode = await main(process.argv.slice(2), {
  dir: contentDir(),
  today: today(),
  out: (words) => console.log(words),
  err: (words) => console.error(words),
});
