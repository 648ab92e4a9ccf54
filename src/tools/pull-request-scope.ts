import process from 'node:process';
import { changedPaths, mixedScope } from './pull-request-summary/scope.ts';
import { isMain, main } from './run.mjs';

/** Fails for a pull request that mixes content with anything else. Needs no package: it runs before any is installed. */
async function pullRequestScope([file]: string[]): Promise<void> {
  if (file === undefined) throw new Error('Pakai: node src/tools/pull-request-scope.ts daftar');
  const problem = mixedScope(await changedPaths(file));
  if (problem !== undefined) throw new Error(problem);
  console.log('Isi dan kode tidak bercampur.');
}

if (isMain(import.meta.url)) await main(() => pullRequestScope(process.argv.slice(2)));
