import type { BuktiLevel } from '../../catalog/bukti.ts';
import type { Entry } from '../../catalog/library.ts';
import { urls } from '../../catalog/urls.ts';
import { similarPairs } from '../../lint/similarity.ts';
import type { SourceFile } from '../../reading/sources.ts';
import type { AcuanName } from '../../schema/acuan.ts';
import type { ContentFolder } from './content.ts';
import { declarations, type Declaration } from './declarations.ts';

/** What a pull request does to one page. */
export interface PageChange {
  kind: 'baru' | 'diubah' | 'dihapus' | 'ganti-nama' | 'ikut-berubah';
  /** `content/kasus/x.mdx` */
  path: string;
  /** Where a file that got another name lay before. */
  from?: string;
  /** Undefined for a report of a unit, which has no page of its own, and for a file that cannot be read. */
  page: { url: string; judul: string } | undefined;
  /** An address that was there before and is not any more. */
  lost?: string;
  before: BuktiLevel | undefined;
  after: BuktiLevel | undefined;
}

export interface ListChange {
  list: string;
  added: string[];
  /** Ids, with the address that goes with them where the list has pages. */
  removed: { id: string; lost: string | undefined }[];
  /** Ids, with the keys that differ. */
  changed: { id: string; keys: string[] }[];
}

/** A file that is neither entry nor list: a picture, or what nothing reads. */
export interface FileChange {
  kind: 'baru' | 'diubah' | 'dihapus' | 'ganti-nama';
  path: string;
  from?: string;
}

export interface SettingChange {
  key: string;
  before: unknown;
  after: unknown;
}

export interface ContentChanges {
  pages: PageChange[];
  lists: ListChange[];
  files: FileChange[];
  settings: SettingChange[];
  declared: Declaration[];
}

// Below this it is another text under another name.
const LEAST_ALIKE = 0.5;
const LIST = /^content\/acuan\/(\w+)\.yml$/;
const SETTINGS = 'content/situs.yml';

/** What differs between two content folders. A page whose file is the same but whose evidence is not is `ikut-berubah`. */
export function compareContent(before: ContentFolder, after: ContentFolder): ContentChanges {
  const changed = [...new Set([...before.digests.keys(), ...after.digests.keys()])]
    .filter((path) => before.digests.get(path) !== after.digests.get(path))
    .toSorted();
  const isEntry = (path: string) => [before, after].some(({ sources }) => sources.has(path));
  const others = changed.filter((path) => !isEntry(path) && !LIST.test(path) && path !== SETTINGS);
  const pages = comparePages(before, after, changed.filter(isEntry));
  return {
    pages,
    lists: changed.flatMap((path) => compareList(path, before, after)),
    files: compareFiles(before, after, others),
    settings: changed.includes(SETTINGS) ? compareSettings(before, after) : [],
    declared: pages.flatMap(({ kind, path, from = path }) =>
      kind === 'ikut-berubah'
        ? []
        : declarations(path, before.sources.get(from)?.source, after.sources.get(path)?.source),
    ),
  };
}

function comparePages(before: ContentFolder, after: ContentFolder, changed: readonly string[]): PageChange[] {
  const [old, now] = [entriesByPath(before), entriesByPath(after)];
  const renamed = renames(before, after, changed, (gone, added) => alike(before, after, gone, added));
  const movedAway = new Set(renamed.values());
  const paths = [...new Set([...changed, ...old.keys(), ...now.keys()])].toSorted();
  return paths.flatMap((path): PageChange[] => {
    const from = renamed.get(path);
    const [was, is] = [old.get(from ?? path), now.get(path)];
    const kind = from === undefined ? kindOf(path, before, after) : 'ganti-nama';
    const known = changed.includes(path) ? kind : was && is && was.bukti.tingkat !== is.bukti.tingkat && 'ikut-berubah';
    if (!known || movedAway.has(path)) return [];
    const entry = is ?? was;
    // Where situs.yml cannot be read there is no library, and nothing to say of its addresses.
    const lost = after.library && was && was.url !== is?.url ? was.url : undefined;
    return [
      {
        ...{ kind: known, path, page: entry && { url: entry.url, judul: entry.data.judul } },
        ...(from !== undefined && { from }),
        ...(lost !== undefined && { lost }),
        ...{ before: was?.bukti.tingkat, after: is?.bukti.tingkat },
      },
    ];
  });
}

/** New paths whose file lay elsewhere before: new path → old path. */
function renames(
  before: ContentFolder,
  after: ContentFolder,
  changed: readonly string[],
  isSame: (gone: string, added: string) => boolean,
): Map<string, string> {
  const gone = new Set(changed.filter((path) => !after.digests.has(path)));
  const found = new Map<string, string>();
  for (const added of changed.filter((path) => !before.digests.has(path))) {
    const from = [...gone].find((path) => isSame(path, added));
    if (from === undefined) continue;
    gone.delete(from);
    found.set(added, from);
  }
  return found;
}

/** The same name with another ending, the same bytes, or texts that share most of their words. */
function alike(before: ContentFolder, after: ContentFolder, gone: string, added: string): boolean {
  const [old, now] = [before.sources.get(gone), after.sources.get(added)];
  if (!old || !now) return false;
  if (withoutEnding(old) === withoutEnding(now) || before.digests.get(gone) === after.digests.get(added)) return true;
  return similarPairs([old, now], LEAST_ALIKE).length > 0;
}

function withoutEnding({ path, format }: SourceFile): string {
  return path.slice(0, -format.length);
}

function kindOf(path: string, before: ContentFolder, after: ContentFolder): 'baru' | 'diubah' | 'dihapus' {
  if (!before.digests.has(path)) return 'baru';
  return after.digests.has(path) ? 'diubah' : 'dihapus';
}

function entriesByPath({ library }: ContentFolder): Map<string, Entry> {
  return new Map((library?.entries ?? []).map((entry) => [entry.path, entry]));
}

/** A list that only changed its comments or its order has no rows that differ. */
function compareList(path: string, before: ContentFolder, after: ContentFolder): ListChange[] {
  const list = LIST.exec(path)?.[1];
  const name = [...after.rows.keys()].find((known) => known === list);
  if (name === undefined) return [];
  const [old, now] = [rowsOf(name, before), rowsOf(name, after)];
  const changed = [...now].filter(([id, text]) => old.has(id) && old.get(id) !== text);
  return [
    {
      list: name,
      added: [...now.keys()].filter((id) => !old.has(id)),
      removed: [...old.keys()].filter((id) => !now.has(id)).map((id) => ({ id, lost: addressOf(name, id) })),
      changed: changed.map(([id, text]) => ({ id, keys: differences(parsed(old.get(id)), parsed(text)) })),
    },
  ];
}

function rowsOf(name: AcuanName, { rows }: ContentFolder): ReadonlyMap<string, string> {
  return rows.get(name) ?? new Map();
}

/** The page of a row, in lists whose rows have one. */
function addressOf(list: AcuanName, id: string): string | undefined {
  switch (list) {
    case 'unit':
    case 'peran':
    case 'tema':
    case 'metode':
    case 'kompetensi':
    case 'wilayah':
      return urls[list](id);
    default:
      return undefined;
  }
}

function compareFiles(before: ContentFolder, after: ContentFolder, changed: readonly string[]): FileChange[] {
  const renamed = renames(
    before,
    after,
    changed,
    (gone, added) => before.digests.get(gone) === after.digests.get(added),
  );
  const movedAway = new Set(renamed.values());
  return changed.flatMap((path): FileChange[] => {
    const from = renamed.get(path);
    if (from !== undefined) return [{ kind: 'ganti-nama', path, from }];
    return movedAway.has(path) ? [] : [{ kind: kindOf(path, before, after), path }];
  });
}

function compareSettings({ settings: before }: ContentFolder, { settings: after }: ContentFolder): SettingChange[] {
  return differences(before, after).map((key) => ({ key, before: before[key], after: after[key] }));
}

/** Keys whose values differ. */
function differences(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

function parsed(text = '{}'): Record<string, unknown> {
  const row: unknown = JSON.parse(text);
  return typeof row === 'object' && row !== null ? { ...row } : {};
}
