import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { clockReads, exportsOf, type Import, importsOf } from './imports.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');

/** What the files of one folder of src (or one file at its top) may import. */
interface Rule {
  /** Folders of src, or files at its top. A folder may always import itself unless it is left out here. */
  src: readonly string[];
  /** What stands outside src: names of packages, prefixes ending in `*`, `node:`, `astro:` modules. */
  outside: readonly string[];
  /** The same, for types alone. */
  types?: readonly string[];
}

const READER = ['micromark*', 'mdast*', 'hast*', 'unist-util-visit', 'github-slugger', 'yaml'];
const TREES = ['mdast*', 'hast*', 'unist-util-visit'];
const DATA = ['schema', 'markdown', 'catalog', 'search'];
/** What is made of the data. */
const MADE = ['writing', 'open-data', 'publishing', 'hosting'];

/** What is known of Pagefind's files outside its room. */
const NAMES = 'pagefind/names.ts';

// The pure rooms stand first; each row names all that the room may know of.
const RULES: Readonly<Record<string, Rule>> = {
  schema: { src: ['schema'], outside: ['zod'] },
  markdown: { src: ['schema', 'markdown'], outside: READER, types: ['zod'] },
  catalog: { src: ['schema', 'catalog'], outside: [] },
  search: { src: ['schema', 'search'], outside: [] },
  writing: { src: [...DATA, 'writing'], outside: [...TREES, 'zod', 'yaml'] },
  'open-data': { src: [...DATA, 'open-data'], outside: ['zod'] },
  publishing: { src: [...DATA, 'open-data', 'publishing'], outside: [...TREES, 'satori', 'uqr'] },
  hosting: { src: ['hosting', NAMES], outside: [] },
  lint: { src: [...DATA, 'lint'], outside: TREES },
  // Rules never read a file; the command does.
  'lint/command': { src: ['schema', 'markdown', 'reading', 'lint', 'today.ts'], outside: ['node:*', 'sharp'] },
  reading: {
    src: ['schema', 'markdown', 'catalog', 'lint', 'reading', 'digest.ts'],
    outside: ['node:*'],
    types: ['mdast'],
  },
  loaders: {
    src: ['schema', 'reading', 'loaders', 'today.ts', 'loaded-content.ts'],
    outside: ['node:*', 'astro/loaders'],
  },
  integrations: {
    src: [
      ...DATA,
      'publishing',
      'pagefind',
      'reading',
      'today.ts',
      'digest.ts',
      'one-file.ts',
      'loaded-content.ts',
      'link-pictures.ts',
      'source-archive.ts',
      'integrations',
    ],
    outside: ['node:*', 'vite', 'sharp'],
    types: ['astro', 'mdast'],
  },
  pagefind: { src: ['publishing', 'search', 'pagefind'], outside: ['node:*', 'pagefind'] },
  // What runs on a serverless host too knows no Node; what keeps things on a disk does.
  intake: {
    src: ['schema', 'markdown', 'writing', 'lint', 'intake'],
    outside: ['zod', 'hono', 'hono/*', 'altcha-lib', 'altcha-lib/*'],
  },
  'intake/node': {
    src: ['schema', 'writing', 'lint', 'reading', 'intake', 'today.ts'],
    outside: ['node:*', '@hono/node-server', '@hono/node-server/*', 'age-encryption'],
  },
  // What Pagefind writes at build is loaded by an address that only the page knows.
  client: {
    src: [...DATA, ...MADE, NAMES, 'lint', 'client'],
    outside: ['(address)', 'altcha-lib', 'altcha-lib/*', 'minisearch', 'workbox-*'],
  },
  tools: {
    src: [...DATA, ...MADE, NAMES, 'lint', 'reading', 'intake', 'intake/node', 'tools', 'today.ts'],
    outside: ['node:*', 'PACKAGES', '(address)'],
  },
  'today.ts': { src: [], outside: ['node:process'] },
  'digest.ts': { src: [], outside: ['node:crypto'] },
  'content.config.ts': { src: ['schema', 'loaders'], outside: ['astro:content'] },
  'middleware.ts': { src: ['hosting', 'digest.ts'], outside: ['astro:middleware'] },
  'page-key.ts': { src: ['catalog', 'digest.ts', 'link-pictures.ts'], outside: [] },
  'link-pictures.ts': { src: [], outside: ['node:process'] },
  'static-paths.ts': { src: ['catalog', 'page-key.ts'], outside: [] },
  'loaded-content.ts': { src: [], outside: ['node:diagnostics_channel'] },
  'one-file.ts': { src: [], outside: ['node:diagnostics_channel'] },
  'source-archive.ts': { src: [], outside: ['node:child_process', 'node:process'] },
  'waiting.ts': { src: ['intake', 'intake/node'], outside: ['node:*'] },
  'content.ts': { src: ['schema', 'catalog', 'today.ts'], outside: ['astro:content'] },
  components: {
    src: ['schema', 'catalog', ...MADE, 'client', 'components'],
    outside: ['astro:assets'],
    types: ['astro', 'astro/types'],
  },
  layouts: {
    src: ['schema', 'catalog', ...MADE, 'components', 'layouts', 'link-pictures.ts', 'styles'],
    outside: ['astro:assets'],
  },
  styles: { src: ['styles'], outside: [] },
  pages: {
    src: [
      ...DATA,
      ...MADE,
      'client',
      'components',
      'layouts',
      'styles',
      'content.ts',
      'waiting.ts',
      'link-pictures.ts',
      'static-paths.ts',
      'one-file.ts',
      'page-key.ts',
      'source-archive.ts',
      'lint/rules',
      'lint/checker-data.ts',
    ],
    outside: ['astro:*', '@astrojs/rss'],
    types: ['astro'],
  },
};

const NEVER_NAMED = ['utils', 'helpers', 'types', 'common', 'util', 'helper', 'shared', 'misc'];
const WITHOUT_CLOCK = ['catalog', 'schema', 'markdown', 'lint', 'reading'];
const MOST_LINES = 260;
// A list of words, not code.
const WORD_LISTS = ['roots', 'exceptions', 'spelling'].map((name) => `src/search/${name}.ts`);

/** What Astro asks a page or a route for by this name. */
const NAMES_OF_ASTRO: ReadonlySet<string> = new Set([
  'GET',
  'getStaticPaths',
  'onRequest',
  'partial',
  'prerender',
  'Props',
]);

interface Source {
  /** From the root of the project, with slashes. */
  file: string;
  text: string;
}

const names = readdirSync(path.join(PROJECT, 'src'), { recursive: true, encoding: 'utf8' }).map((name) =>
  name.split(path.sep).join('/'),
);
const sources: Source[] = names
  .filter((name) => /\.(ts|mjs|js|astro|mdx)$/.test(name) && !name.endsWith('.d.ts'))
  .toSorted()
  .map((name) => ({ file: `src/${name}`, text: readFileSync(path.join(PROJECT, 'src', name), 'utf8') }));

/** Imports that the table does not allow, as `file:line folder may not import x`. */
function forbidden({ file, text }: Source): string[] {
  const home = homeOf(file);
  const rule = RULES[home];
  if (!rule) return [`${file}:1 the folder src/${home} has no row in the table of this test`];
  return importsOf(file, text)
    .filter((found) => !allowed(found, file, rule))
    .map(({ specifier, line }) => `${file}:${line} src/${home} may not import ${specifier}`);
}

/** The row of a file: of the folder it lies in, where that has one of its own, else of its room. */
function homeOf(file: string): string {
  const [, room = '', inside = ''] = file.split('/');
  return RULES[`${room}/${inside}`] ? `${room}/${inside}` : room;
}

function allowed({ specifier, typeOnly }: Import, file: string, { src, outside, types = [] }: Rule): boolean {
  const inside = insideSrc(specifier, file);
  if (inside === undefined) return matches(specifier, typeOnly ? [...outside, ...types] : outside);
  // Astro makes no page of a folder whose name begins with _; only the pages beside it may use it.
  if (/^src\/pages\/(.*\/)?_/.test(inside))
    return inside.startsWith(`${path.posix.dirname(file).replace(/\/_.*/, '')}/`);
  // A folder with a row of its own is not meant where its room is named.
  const room = homeOf(inside);
  if (room.includes('/') && room !== homeOf(file)) return src.includes(room);
  return src.some((folder) => inside === `src/${folder}` || inside.startsWith(`src/${folder}/`));
}

/** The path of a module of this project from its root; undefined for a package. */
function insideSrc(specifier: string, file: string): string | undefined {
  const bare = specifier.split('?')[0] ?? '';
  if (bare.startsWith('/')) return bare.slice(1);
  return bare.startsWith('.') ? path.posix.join(path.posix.dirname(file), bare) : undefined;
}

/** Names that more than one file exports. What an `.mdx` page exports is its own: it has no other way to name a value. */
function homonymsIn(files: readonly Source[]): { name: string; files: string[] }[] {
  const homes = new Map<string, string[]>();
  for (const { file, text } of files.filter((source) => !source.file.endsWith('.mdx')))
    for (const name of exportsOf(file, text)) homes.set(name, [...(homes.get(name) ?? []), file]);
  return [...homes]
    .filter(([name, { length }]) => length > 1 && !NAMES_OF_ASTRO.has(name))
    .map(([name, found]) => ({ name, files: found }));
}

function matches(specifier: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => {
    if (pattern === 'PACKAGES') return packageOf(specifier) !== undefined;
    return pattern.endsWith('*') ? specifier.startsWith(pattern.slice(0, -1)) : specifier === pattern;
  });
}

/** The package a module comes from; undefined for a module of Node, of Astro's own or of this project. */
function packageOf(specifier: string): string | undefined {
  return /^(?!\.|\/|\()(@[\w.-]+\/[\w.-]+|[\w.-]+)(?=\/|$)(?!:)/.exec(specifier)?.[1];
}

test('imports keep to the table', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(sources.flatMap(forbidden)).toEqual([]);
});

test('one exported name means one thing', () => {
  expect(homonymsIn(sources)).toEqual([]);
});

test('every row of the table is of a folder or file that is there', () => {
  expect(Object.keys(RULES).filter((home) => !names.includes(home))).toEqual([]);
});

test('no folder is named for what does not belong anywhere', () => {
  const folders = names.flatMap((name) =>
    name
      .split('/')
      .slice(0, -1)
      .map((folder) => ({ name, folder })),
  );
  expect(folders.filter(({ folder }) => NEVER_NAMED.includes(folder)).map(({ name }) => `src/${name}`)).toEqual([]);
  expect(
    names.filter((name) => NEVER_NAMED.some((never) => name.endsWith(`/${never}.ts`))).map((name) => `src/${name}`),
  ).toEqual([]);
});

test('what reads and what is read have no clock', () => {
  const reads = sources
    .filter(({ file }) => WITHOUT_CLOCK.includes(file.split('/')[1] ?? ''))
    .flatMap(({ file, text }) =>
      clockReads(file, text).map((line) => `${file}:${line} reads the clock; take today as an argument`),
    );
  expect(reads).toEqual([]);
});

test('no TypeScript file is too long to read in one sitting', () => {
  const long = sources
    .filter(({ file }) => file.endsWith('.ts'))
    .map(({ file, text }) => ({ file, lines: text.trimEnd().split('\n').length }))
    .filter(({ file, lines }) => lines > MOST_LINES && !WORD_LISTS.includes(file))
    .map(({ file, lines }) => `${file}: ${lines} lines, at most ${MOST_LINES}`);
  expect(long).toEqual([]);
});

describe('this test can fail', () => {
  test.each([
    ['schema', 'a.ts', "import { x } from 'astro';", 1],
    ['schema', 'a.ts', "\nimport type { Root } from 'mdast';", 2],
    ['schema', 'a.ts', "import '../markdown/parse.ts';", 1],
    ['markdown', 'a.ts', "const a = 1;\nexport { x } from '../catalog/x.ts';", 2],
    ['markdown', 'a.ts', "const x = await import('node:fs');", 1],
    ['catalog', 'a.ts', "import z from 'zod';", 1],
    ['catalog', 'a.ts', "type X = import('node:fs').Stats;", 1],
    ['catalog', 'a.ts', 'const x = await import(`../markdown/parse.ts`);', 1],
    ['catalog', 'a.ts', 'const x = await import(name);', 1],
    ['reading', 'a.ts', "import '../lint/command/main.ts';", 1],
    ['reading', 'a.ts', "import '../today.ts';", 1],
    ['lint', 'a.ts', "import 'astro:content';", 1],
    ['lint', 'a.ts', "import 'node:fs';", 1],
    ['lint', 'rules/a.ts', "import '../../reading/sources.ts';", 1],
    ['lint', 'rules/a.ts', "import '../command/options.ts';", 1],
    ['loaders', 'a.ts', "import '../catalog/library.ts';", 1],
    ['integrations', 'a.ts', "import '../content.ts';", 1],
    ['integrations', 'a.ts', "import '../lint/check.ts';", 1],
    ['hosting', 'a.ts', "import '../pagefind/cbor.ts';", 1],
    ['client', 'a.ts', "import '../pagefind/slim.ts';", 1],
    ['client', 'a.ts', "import 'node:path';", 1],
    ['tools', 'a.mjs', "import { getCollection } from 'astro:content';", 1],
    ['components', 'A.astro', "---\nimport { x } from '../reading/lists.ts';\n---\n", 2],
    [
      'components',
      'A.astro',
      "---\nconst a = 1;\n---\n<p>x</p>\n<script>\n  import '../markdown/parse.ts';\n</script>\n",
      6,
    ],
    ['components', 'A.astro', '<script src="../tools/serve.ts"></script>', 1],
    ['components', 'A.astro', "---\nimport { getLibrary } from '../content.ts';\n---\n", 2],
    ['layouts', 'A.astro', "---\nimport X from '../pages/index.astro';\n---\n", 2],
    ['pages', 'x/a.astro', "---\nimport '../../lint/check.ts';\n---\n", 2],
    ['pages', 'x/a.astro', "---\nimport fs from 'node:fs';\n---\n", 2],
    ['pages', 'a.mdx', "---\ntitle: x\n---\nimport X from '../loaders/entries.ts';\n\nteks import y\n", 4],
    ['pages', 'a.ts', "const x = import.meta.glob(['../reading/*.ts']);", 1],
  ])('src/%s/%s is caught with %j', (home, name, text, line) => {
    expect(forbidden({ file: `src/${home}/${name}`, text })).toEqual([
      expect.stringContaining(`src/${home}/${name}:${line} src/${home} may not import `),
    ]);
  });

  test.each([
    ['zod', 'zod'],
    ['@astrojs/rss', '@astrojs/rss'],
    ['hast-util-to-html/lib/x.js', 'hast-util-to-html'],
    ['@scope/name/deep', '@scope/name'],
    ['node:fs', undefined],
    ['astro:content', undefined],
    ['./a.ts', undefined],
    ['(address)', undefined],
  ])('%s comes from the package %s', (specifier, name) => {
    expect(packageOf(specifier)).toBe(name);
  });

  test('what is allowed for types alone is caught when it is more', () => {
    const of = (text: string) => forbidden({ file: 'src/markdown/a.ts', text });
    expect(of("import type { z } from 'zod';")).toEqual([]);
    expect(of("import { z } from 'zod';")).toEqual(['src/markdown/a.ts:1 src/markdown may not import zod']);
  });

  test('a private folder of a page is for the pages beside it', () => {
    const of = (file: string, text: string) => forbidden({ file, text }).length;
    expect(of('src/pages/a/index.astro', "---\nimport './_x/y.ts';\n---\n")).toBe(0);
    expect(of('src/pages/b/index.astro', "---\nimport '../a/_x/y.ts';\n---\n")).toBe(1);
    expect(of('src/components/A.astro', "---\nimport '../pages/a/_x/y.ts';\n---\n")).toBe(1);
  });

  test('what the table allows is let through', () => {
    const fine: Source[] = [
      { file: 'src/schema/a.ts', text: "import { z } from 'zod';\nimport './b.ts';" },
      {
        file: 'src/markdown/a.ts',
        text: "import { toHtml } from 'hast-util-to-html';\nimport '../schema/a.ts';\n// import 'astro';\nconst x = \"import 'astro'\";",
      },
      {
        file: 'src/pages/x/a.astro',
        text: "---\nimport { rules } from '../../lint/rules/index.ts';\n---\n<pre>import x from 'node:fs'</pre>",
      },
      { file: 'src/layouts/A.astro', text: "---\nimport '../styles/global.css';\n---" },
    ];
    expect(fine.flatMap(forbidden)).toEqual([]);
  });

  test('a folder without a row is caught', () => {
    expect(forbidden({ file: 'src/lain/a.ts', text: '' })).toEqual([expect.stringContaining('src/lain/a.ts:1')]);
  });

  const file = (name: string, text: string): Source => ({ file: `src/${name}`, text });

  test.each<[string, string, string, boolean]>([
    ['two functions', 'export function a() {}', 'export async function a() {}', true],
    ['a value and a type', 'export const a = 1, b = 2;', 'export type b = string;', true],
    ['a class and an interface', 'export class A {}', 'export interface A { x: 1 }', true],
    ['a name given when it leaves', 'const x = 1;\nexport { x as a };', 'export const { b, c: [a] } = y;', true],
    ['what is not exported', 'export const a = 1;', 'const a = 2;', false],
    ['what is only passed on', 'export const a = 1;', "export { a } from './x.ts';\nexport * from './x.ts';", false],
    ['what Astro asks for', 'export const GET = 1;', 'export const GET = 2;', false],
  ])('an exported homonym is caught: %s', (_name, one, other, caught) => {
    const times = caught ? 1 : 0;
    expect(homonymsIn([file('a.ts', one), file('b.ts', other)]).length).toBe(times);
    expect(homonymsIn([file('A.astro', `---\n${one}\n---\n`), file('b.ts', other)]).length).toBe(times);
    expect(homonymsIn([file('a.mdx', one), file('b.ts', other)])).toEqual([]);
  });

  test('a clock is caught, a given day is not', () => {
    expect(
      clockReads(
        'a.ts',
        'const a = Date.now();\nconst b = new Date();\nconst c = new Date(2026, 1);\nconst d = Date();\nconst e = Date.UTC(1);\nconst f = new Date;',
      ),
    ).toEqual([1, 2, 4, 6]);
    expect(clockReads('a.astro', '---\nconst a = 1;\nconst b = new Date();\n---\n')).toEqual([3]);
  });
});
