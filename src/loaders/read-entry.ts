import path from 'node:path';
import type { EntryFile } from '../files/entries.ts';
import { checkEntry } from '../lint/check.ts';
import { lintBetween } from '../lint/lint.ts';
import { readSource } from '../lint/sources.ts';
import { bodyFacts } from '../markdown/body-facts.ts';
import { renderTree } from '../markdown/render.ts';
import { hash, picturesDigest } from './digests.ts';
import type { Surroundings } from './surroundings.ts';

/** An entry as Astro's store takes it. */
export type StoredEntry = Extract<Awaited<ReturnType<typeof readEntryFile>>, object>;

/** Reads one file: `same` when its digest is still the known one, `unsound` when it has findings. */
export async function readEntryFile(file: EntryFile, known: string | undefined, around: Surroundings) {
  const { source, findings: refused } = await readSource(file.file, file.path);
  if (refused.length > 0) return 'unsound' as const;
  const digest = hash(around.digest + file.path + source + (await picturesDigest(file.file, source)));
  if (known === digest) return 'same' as const;
  const { document, findings } = checkEntry(file, source, around.lint);
  if (!document?.data || findings.length > 0) return 'unsound' as const;
  const { data, tree, words, sections } = document;
  const imagePaths: string[] = [];
  const { html, headings } = renderTree(tree, {
    base: around.base,
    istilah: around.istilah,
    image: (berkas, alt) => optimisedImage(berkas, alt, imagePaths),
  });
  return {
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
          ...bodyFacts(tree, words, sections),
        },
      },
    },
  };
}

/** Is there nothing wrong between the entries, or in the lists? */
export async function isSoundTogether({ dir, files, lint }: Surroundings): Promise<boolean> {
  const read = async (file: EntryFile) => ({ ...file, source: (await readSource(file.file, file.path)).source });
  return (await lintBetween(dir, await Promise.all(files.map(read)), lint)).length === 0;
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
