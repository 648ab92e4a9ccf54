import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { type EntryFile, listEntries } from '../files/entries.ts';
import { contentDir } from '../files/paths.ts';
import { readAcuan } from '../files/acuan.ts';
import { checkEntry } from '../lint/check.ts';
import type { LintContext } from '../lint/context.ts';
import { libraryContext, lintBetween } from '../lint/lint.ts';
import { readSource } from '../lint/sources.ts';
import { today } from '../lint/today.ts';
import { renderTree } from '../markdown/render.ts';
import { listItems } from '../markdown/sections.ts';
import { plainText, readingMinutes } from '../markdown/text.ts';
import type { EntryCollection } from '../schema/index.ts';
import { codeDigest, hash, picturesDigest } from './digests.ts';
import { reportFindings } from './report.ts';
import { watchFolder } from './watch.ts';

interface Surroundings {
  lint: LintContext;
  istilah: ReadonlyMap<string, string>;
  base: string;
  root: string;
  /** Digest of all the above: an entry is kept only while its text and its surroundings are unchanged. */
  digest: string;
}

/** Loads one collection of entries through our own reader. An unchanged file is not read again; any finding stops the build. */
export function entriesLoader(collection: EntryCollection): Loader {
  return {
    name: `lumbung-${collection}`,
    async load(context) {
      const dir = contentDir();
      await loadAll(collection, dir, context);
      watchFolder(context, [path.join(dir, collection), path.join(dir, 'acuan')], () =>
        loadAll(collection, dir, context),
      );
    },
  };
}

async function loadAll(collection: EntryCollection, dir: string, context: LoaderContext): Promise<void> {
  const { store, config, meta } = context;
  const [acuan, entries] = await Promise.all([readAcuan(dir), listEntries(dir)]);
  const lint = libraryContext(dir, acuan, entries.files, today());
  const istilah = istilahMeanings(acuan.get('istilah')?.rows ?? []);
  const root = fileURLToPath(config.root);
  const base = config.base.endsWith('/') ? config.base : `${config.base}/`;
  const known = [lint.ids, lint.regions].map((map) =>
    [...map].map(([name, set]) => [name, set instanceof Set ? [...set] : set]),
  );
  const code = await codeDigest(root);
  const digest = hash(JSON.stringify([code, base, [...istilah], known, [...lint.abbreviations]]));
  // With an earlier today, what was past before may now lie in the future.
  if ((meta.get('today') ?? '') > lint.today) store.clear();
  meta.set('today', lint.today);
  const files = entries.files.filter((file) => file.collection === collection);
  const sound = await Promise.all(files.map((file) => loadEntry(file, { lint, istilah, base, root, digest }, context)));
  if (sound.includes(false) || !(await isSoundTogether(collection, dir, entries.files, lint, context)))
    await reportFindings(dir);
  const present = new Set(files.map(({ id }) => id));
  for (const id of store.keys()) if (!present.has(id)) store.delete(id);
}

/** What no single entry shows is looked at once a build, and at every change in `npm run dev`. */
async function isSoundTogether(
  collection: EntryCollection,
  dir: string,
  files: readonly EntryFile[],
  lint: LintContext,
  { watcher }: LoaderContext,
): Promise<boolean> {
  if (collection !== 'kasus' && !watcher) return true;
  const read = async (file: EntryFile) => ({ ...file, source: (await readSource(file.file, file.path)).source });
  return (await lintBetween(dir, await Promise.all(files.map(read)), lint)).length === 0;
}

/** False when the entry has findings; they are then reported together with all others. */
async function loadEntry(file: EntryFile, around: Surroundings, { store }: LoaderContext): Promise<boolean> {
  const { source, findings: refused } = await readSource(file.file, file.path);
  if (refused.length > 0) return false;
  const digest = hash(around.digest + source + (await picturesDigest(file.file, source)));
  if (store.get(file.id)?.digest === digest) return true;
  const { document, findings } = checkEntry(file, source, around.lint);
  if (!document?.data || findings.length > 0) return false;
  const { data, tree, words, sections } = document;
  const imagePaths: string[] = [];
  const { html, headings } = renderTree(tree, {
    base: around.base,
    istilah: around.istilah,
    image: (berkas, alt) => optimisedImage(berkas, alt, imagePaths),
  });
  store.set({
    id: file.id,
    data: { ...data },
    digest,
    // Astro resolves pictures beside the text from this path, which it wants relative to the project.
    filePath: path.relative(around.root, file.file).split(path.sep).join('/'),
    assetImports: [...new Set(imagePaths)],
    rendered: {
      html,
      metadata: {
        headings,
        imagePaths,
        frontmatter: {
          path: file.path,
          words,
          minutes: readingMinutes(words),
          text: plainText(tree.children),
          discussion: listItems(sections, 'Bahan diskusi'),
          steps: listItems(sections, 'Langkah'),
          reflection: listItems(sections, 'Refleksi'),
        },
      },
    },
  });
  return true;
}

/** Marks a picture for Astro's image service, which replaces the mark with src, width and height of an optimised copy. */
function optimisedImage(berkas: string, alt: string, imagePaths: string[]) {
  const index = imagePaths.filter((seen) => seen === berkas).length;
  imagePaths.push(berkas);
  return {
    __ASTRO_IMAGE_: JSON.stringify({
      src: berkas,
      alt,
      index,
      loading: 'lazy',
      decoding: 'async',
      layout: 'constrained',
    }),
  };
}

function istilahMeanings(rows: readonly object[]): Map<string, string> {
  return new Map(
    rows.flatMap((row) =>
      'id' in row && 'artinya' in row && row.artinya ? [[String(row.id), String(row.artinya)]] : [],
    ),
  );
}
