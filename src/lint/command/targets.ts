import { lstatSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { EntryFile } from '../../reading/listing.ts';
import { shownPath } from '../../reading/paths.ts';
import { picturesOf, readSource, type SourceFile } from '../../reading/sources.ts';
import type { Finding } from '../../schema/finding.ts';
import { ACUAN_NAMES } from '../../schema/names.ts';

/** What a person asked to be checked: shown paths of files and folders, and what is wrong with the rest. */
export interface Targets {
  paths: readonly string[];
  findings: Finding[];
}

/** Looks up the paths of a command line in the content folder `dir`. */
export function findTargets(args: readonly string[], dir: string): Targets {
  const found = args.map((arg) => findTarget(arg, dir));
  return {
    paths: found.flatMap((target) => (typeof target === 'string' ? [target] : [])),
    findings: found.flatMap((target) => (typeof target === 'string' ? [] : [target])),
  };
}

/** Does a shown path belong to the targets? All do when none were given. */
export function isTarget(shown: string, { paths, findings }: Targets): boolean {
  if (paths.length === 0 && findings.length === 0) return true;
  return paths.some((target) => target === shown || target === 'content' || shown.startsWith(`${target}/`));
}

/** May a text have findings about the targets? Its own; and where not all targets are texts, those about pictures that it shows or names. */
export function mayConcern({ path: shown, source }: Pick<SourceFile, 'path' | 'source'>, targets: Targets): boolean {
  if (isTarget(shown, targets)) return true;
  return targets.paths.some((target) => !/\.(?:mdx?|yml)$/.test(target)) && /!\[|\.\/|berkas\W*=/.test(source);
}

/** How many files were looked at: the entries among the targets, the lists with the whole library, and files named one by one. */
export function checkedFiles(entries: readonly EntryFile[], targets: Targets): number {
  const shown = entries.map((file) => file.path).filter((entry) => isTarget(entry, targets));
  const lists = [...ACUAN_NAMES.map((name) => `content/acuan/${name}.yml`), 'content/situs.yml'].filter((list) =>
    isTarget(list, targets),
  );
  const named = targets.paths.filter((target) => /\.\w+$/.test(target) && ![...shown, ...lists].includes(target));
  return shown.length + lists.length + named.length;
}

/** Shown paths of the pictures that the texts among the targets name. */
export async function targetPictures(entries: readonly EntryFile[], targets: Targets): Promise<Set<string>> {
  const texts = entries.filter((entry) => isTarget(entry.path, targets));
  const named = await Promise.all(texts.map(async (entry) => picturesOf(await readSource(entry))));
  return new Set(named.flat());
}

/** Folders among the targets in which there is nothing. */
export async function emptyTargets(dir: string, { paths }: Targets): Promise<Finding[]> {
  const found = await Promise.all(
    paths.map(async (target): Promise<Finding[]> => {
      const folder = path.join(dir, path.posix.relative('content', target));
      const items = await readdir(folder, { recursive: true }).catch(() => undefined);
      if (items === undefined || items.length > 0) return [];
      return [
        {
          rule: 'stray-file',
          path: target,
          line: 1,
          column: 1,
          message: 'folder ini kosong.',
          help: 'Taruh tulisan berakhiran .md atau .mdx di dalamnya.',
        },
      ];
    }),
  );
  return found.flat();
}

/** The findings about the targets; those of a text about a picture belong to the picture too. */
export function inTargets(findings: readonly Finding[], targets: Targets): Finding[] {
  return findings.filter(({ path: shown, about }) => {
    if (isTarget(shown, targets)) return true;
    return about && 'picture' in about && isTarget(path.posix.join(path.posix.dirname(shown), about.picture), targets);
  });
}

function findTarget(arg: string, dir: string): string | Finding {
  // A path as it is shown, `content/…`, is taken too when the content folder is elsewhere.
  const fromContent = path.posix.relative('content', arg.split(path.sep).join('/'));
  const candidates = [path.resolve(arg), path.resolve(dir, fromContent)];
  const file = candidates.find((candidate) => isInside(candidate, dir) && exists(candidate));
  if (file !== undefined) return shownPath(file, dir).replace(/\/$/, '');
  const outside = fromContent.startsWith('..') && exists(path.resolve(arg));
  return {
    ...{ rule: 'stray-file', path: arg, line: 1, column: 1 },
    message: outside ? 'ini di luar folder content/, jadi tidak diperiksa.' : 'berkas atau folder ini tidak ada.',
    help: outside
      ? 'Pindahkan ke content/kasus/, content/praktik/, content/adopsi/, atau content/studi/.'
      : 'Periksa ejaan jalurnya, misalnya content/kasus/nama-kasus.mdx.',
  };
}

function isInside(file: string, dir: string): boolean {
  return file === dir || file.startsWith(dir + path.sep);
}

function exists(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}
