import type { BuktiLevel } from '../../catalog/bukti.ts';
import type { Entry } from '../../catalog/library.ts';
import type { ReadLibrary } from '../../reading/library.ts';
import type { AcuanName } from '../../schema/acuan.ts';

/** What a pull request does to one page. */
export interface PageChange {
  kind: 'baru' | 'diubah' | 'dihapus' | 'ikut-berubah';
  /** `content/kasus/x.mdx` */
  path: string;
  /** Undefined for a report of a unit, which has no page of its own, and for a file that cannot be read. */
  page: { url: string; judul: string } | undefined;
  before: BuktiLevel | undefined;
  after: BuktiLevel | undefined;
}

export interface ListChange {
  list: string;
  added: string[];
  removed: string[];
  changed: string[];
}

export interface ContentChanges {
  pages: PageChange[];
  lists: ListChange[];
}

/** What differs between two content folders. A page whose file is the same but whose evidence is not is `ikut-berubah`. */
export function compareContent(before: Content, after: Content): ContentChanges {
  const [oldTexts, texts] = [textsOf(before), textsOf(after)];
  const paths = [...new Set([...oldTexts.keys(), ...texts.keys()])].toSorted();
  const [old, now] = [entriesByPath(before), entriesByPath(after)];
  const pages = paths.flatMap((path): PageChange[] => {
    const [was, is] = [old.get(path), now.get(path)];
    const kind = kindOf(oldTexts.get(path), texts.get(path), was, is);
    if (kind === undefined) return [];
    const entry = is ?? was;
    const page = entry && { url: entry.url, judul: entry.data.judul };
    return [{ kind, path, page, before: was?.bukti.tingkat, after: is?.bukti.tingkat }];
  });
  return { pages, lists: [...after.rows.keys()].flatMap((list) => compareList(list, before, after)) };
}

function kindOf(
  before: string | undefined,
  after: string | undefined,
  was: Entry | undefined,
  is: Entry | undefined,
): PageChange['kind'] | undefined {
  if (before === undefined) return 'baru';
  if (after === undefined) return 'dihapus';
  if (before !== after) return 'diubah';
  return was && is && was.bukti.tingkat !== is.bukti.tingkat ? 'ikut-berubah' : undefined;
}

function entriesByPath({ library }: Content): Map<string, Entry> {
  return new Map((library?.entries ?? []).map((entry) => [entry.path, entry]));
}

function textsOf({ files }: Content): Map<string, string> {
  return new Map(files.map(({ path, source }) => [path, source]));
}

function compareList(list: AcuanName, before: Content, after: Content): ListChange[] {
  const old = before.rows.get(list) ?? new Map<string, string>();
  const now = after.rows.get(list) ?? new Map<string, string>();
  const change = {
    list,
    added: [...now.keys()].filter((id) => !old.has(id)),
    removed: [...old.keys()].filter((id) => !now.has(id)),
    changed: [...now].filter(([id, text]) => old.has(id) && old.get(id) !== text).map(([id]) => id),
  };
  return change.added.length + change.removed.length + change.changed.length > 0 ? [change] : [];
}

/** One of the two folders. */
type Content = Pick<ReadLibrary, 'library' | 'files' | 'rows'>;
