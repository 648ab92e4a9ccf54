import { readFileSync } from 'node:fs';
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
}
type Versions = Record<string, string>;

const read = <T>(file: string): T => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as T;
const { packages } = read<{ packages: Record<string, Locked> }>('package-lock.json');
const project = read<{ dependencies: Versions; devDependencies: Versions; allowScripts: Record<string, boolean> }>('package.json'); // prettier-ignore
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

  test('has install scripts in no package but those that package.json allows, and in all of those', () => {
    const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => nameOf(place));
    const allowed = Object.entries(project.allowScripts).filter(([, yes]) => yes);
    expect([...new Set(scripted)].toSorted()).toEqual(allowed.map(([name]) => name).toSorted());
  });

  test('has the versions that package.json names, each an exact one', () => {
    const wanted = { ...project.dependencies, ...project.devDependencies };
    const found = Object.keys(wanted).map((name) => [name, packages[`node_modules/${name}`]?.version]);
    expect(Object.fromEntries(found)).toEqual(wanted);
    expect(Object.values(wanted).filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test('has one vite, the one that Astro builds with', () => {
    expect(locked.filter(([place]) => nameOf(place) === 'vite').map(([place]) => place)).toEqual(['node_modules/vite']);
  });

  test('has the packages that decision 7 gives a reason for, and no others', () => {
    const reasons = readFileSync(path.join(root, '.github/decisions/0007-dependencies.md'), 'utf8');
    const named = [...reasons.matchAll(/^\| (.+?) +\| /gm)].slice(2).flatMap(([, names = '']) => names.split(', '));
    const patterns = named.map((name) => new RegExp(`^${name.replace('\\*', '.*')}$`));
    const all = Object.keys({ ...project.dependencies, ...project.devDependencies });
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
