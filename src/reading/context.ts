import { digest } from '../digest.ts';
import type { LintContext } from '../lint/context.ts';
import type { Folder } from './folder.ts';

/** What an entry of the site depends on besides its own text. */
export function siteContext({ dir, base }: Place, { context, lists }: Folder): SiteContext {
  const { image: _image, ...rules } = context;
  return { dir, base, rules, istilah: istilahMeanings(lists.get('istilah')?.rows ?? []) };
}

/** Digest of the context and the code: an entry is kept only while these and its text are unchanged. */
export function contextDigest({ base, rules, istilah }: SiteContext, code: string): string {
  const ids = [...rules.ids].map(([name, set]) => [name, [...set]]);
  return digest(JSON.stringify([code, base, [...istilah], ids, [...rules.regions], [...rules.abbreviations]]));
}

function istilahMeanings(rows: readonly object[]): Map<string, string> {
  return new Map(
    rows.flatMap((row) =>
      'id' in row && 'artinya' in row && row.artinya ? [[String(row.id), String(row.artinya)]] : [],
    ),
  );
}

/** Where a library stands, where its site will, and the day. */
export interface Place {
  dir: string;
  /** Folder of the project. */
  root: string;
  /** Path of the site, with a slash at its end. */
  base: string;
  today: string;
}

/** Plain data, so that it can be sent to a thread. */
export interface SiteContext extends Pick<Place, 'dir' | 'base'> {
  rules: Omit<LintContext, 'image'>;
  /** Meaning of each term, for its tooltip. */
  istilah: ReadonlyMap<string, string>;
}
