import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from './content-folder.ts';

const MAINTAINING = '.github/MAINTAINING.md';
const DOCUMENTS = ['README.md', ...globSync('{.github/MAINTAINING.md,.github/decisions/*.md,{src,tests}/*/README.md}', { cwd: PROJECT })]; // prettier-ignore
// content/ is left out: a fork may put anything there.
const FOLDERS = ['src', 'tests', 'public', '.github', '.vscode'];
const FILES = FOLDERS.flatMap((folder) => readdirSync(path.join(PROJECT, folder), { recursive: true, encoding: 'utf8' }).map((file) => `/${folder}/${file.split(path.sep).join('/')}`)); // prettier-ignore

const read = (file: string) => readFileSync(path.join(PROJECT, file), 'utf8');
const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));
const stages = [...read('src/tools/test.mjs').matchAll(/\{ id: '(\w+)'/g)].map(([, id = '']) => id);

/** Names in backticks of files and folders that are not there; a file may be named by the end of its path. */
function missingPaths(text: string): string[] {
  const quoted = [...text.matchAll(/`([^`\s]+)`/g)].map(([, name = '']) => name).filter((name) => !/[<>*…]/.test(name));
  const rooted = quoted.filter((name) => FOLDERS.some((folder) => name.startsWith(`${folder}/`)));
  const ends = quoted.filter((name) => /^[\w[\].-]\S*\w\.(ts|mjs|astro|tsv)$/.test(name) && !rooted.includes(name));
  return [
    ...rooted.filter((name) => !existsSync(path.join(PROJECT, name))),
    ...ends.filter((name) => !existsSync(path.join(PROJECT, name)) && !FILES.some((file) => file.endsWith(`/${name}`))),
  ];
}

/** npm scripts and stages of `npm test` that are named and not there. */
function missingCommands(text: string): string[] {
  const runs = [...text.matchAll(/npm run (?:-s |--silent )?([a-z][\w:]*)/g)].map(([, name = '']) => name);
  const named = [...text.matchAll(/npm test -- (?:--tanpa )?([a-z]+)/g)].map(([, name = '']) => name);
  return [...runs.filter((name) => !(name in scripts)), ...named.filter((name) => !stages.includes(name))];
}

test('documents for developers are there', () => expect(DOCUMENTS.length).toBeGreaterThan(20));

test.each(DOCUMENTS)('%s names files, folders and commands that are there', (file) => {
  expect(missingPaths(read(file))).toEqual([]);
  expect(missingCommands(read(file))).toEqual([]);
});

test('the map in README has a line for every room, and no other', () => {
  const map = /^src\/\n(.*?)^tests\//ms.exec(read('README.md'))?.[1] ?? '';
  const rooms = [...map.matchAll(/^ {2}(\S+)\/ /gm)].map(([, room = '']) => room);
  // A folder that a move left empty is no room.
  const files = globSync('*/**/*.*', { cwd: path.join(PROJECT, 'src') });
  const folders = new Set(files.map((file) => file.split(path.sep)[0]));
  expect(rooms.toSorted()).toEqual([...folders].toSorted());
});

test('the glossary has 26 terms', () => {
  const terms = [...read(MAINTAINING).matchAll(/^\| \*\*(\S+)\*\* +\|/gm)].map(([, term]) => term);
  expect(new Set(terms).size).toBe(26);
  expect(terms).toHaveLength(26);
});

test('what is not there is found', () => {
  expect(missingPaths('`src/gone.ts` `gone.test.ts` `src/lint/` `src/lint/<id>.ts` `check.ts`')).toEqual(['src/gone.ts', 'gone.test.ts']); // prettier-ignore
  expect(missingCommands('npm run -s gone, npm run build, npm test -- unit, npm test -- --tanpa gone')).toEqual(['gone', 'gone']); // prettier-ignore
});
