import { type EntryFile, listEntries } from '../files/entries.ts';
import type { LintContext } from '../lint/context.ts';
import { libraryContext } from '../lint/lint.ts';
import { codeDigest, hash } from './digests.ts';
import { sharedAcuan } from './shared-acuan.ts';

/** Where a library stands and where its site will: all that a thread needs to read entries by itself. */
export interface Place {
  dir: string;
  /** Folder of the project. */
  root: string;
  /** Path of the site, with a slash at its end. */
  base: string;
  today: string;
}

/** A library around its entries: what reading one of them depends on beside its own text. */
export interface Surroundings extends Place {
  lint: LintContext;
  istilah: ReadonlyMap<string, string>;
  files: readonly EntryFile[];
  /** Digest of all the above: an entry is kept only while its text and its surroundings are unchanged. */
  digest: string;
}

/** Reads the lists, the names of the entry files and the code once, for all entries that are read with them. */
export async function surroundings(place: Place): Promise<Surroundings> {
  const { dir, root, base, today } = place;
  const [acuan, files, code] = await Promise.all([sharedAcuan(dir), listEntries(dir), codeDigest(root)]);
  const lint = libraryContext(dir, acuan, files, today);
  const istilah = istilahMeanings(acuan.get('istilah')?.rows ?? []);
  const known = [lint.ids, lint.regions].map((map) =>
    [...map].map(([name, set]) => [name, set instanceof Set ? [...set] : set]),
  );
  const digest = hash(JSON.stringify([code, base, [...istilah], known, [...lint.abbreviations]]));
  return { ...place, lint, istilah, files, digest };
}

function istilahMeanings(rows: readonly object[]): Map<string, string> {
  return new Map(
    rows.flatMap((row) =>
      'id' in row && 'artinya' in row && row.artinya ? [[String(row.id), String(row.artinya)]] : [],
    ),
  );
}
