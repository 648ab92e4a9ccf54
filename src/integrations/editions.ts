import { hash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Library } from '../catalog/library.ts';
import { policyHash } from '../digest.ts';
import { editions, type FileParts, searchedText, singleFile } from '../publishing/single-file.ts';
import { rootedWords } from '../search/document.ts';
import { akar } from '../search/indonesian.ts';
import { ROOTS } from '../search/roots.ts';
import { BROWSERS } from './browsers.ts';
import { licenceComment, noteLicences } from './licences.ts';

const SCRIPT = fileURLToPath(new URL('../client/luring/satu-berkas.ts', import.meta.url));

/** Writes the one-file editions, each whole, the complete one first, and says of each how large it is. */
export async function* writeEditions(
  library: Library,
  folder: string,
  parts: Pick<FileParts, 'home' | 'treeOf'>,
): AsyncGenerator<WrittenEdition> {
  const scriptFor = await bundle();
  await mkdir(folder, { recursive: true });
  for (const edition of editions(library)) {
    const script = scriptFor(rootsIn(searchedText(edition)));
    const page = singleFile(edition, { ...parts, library, script, sha256: policyHash });
    const name = `${edition.name}.html`;
    await writeFile(path.join(folder, name), page);
    yield { name, bytes: Buffer.byteLength(page), sha256: hash('sha256', page) };
  }
}

/** Known roots of a text, by the alphabet. */
function rootsIn(text: string): string[] {
  const roots = rootedWords(text, akar).flatMap((word) => word.roots.filter((root) => ROOTS.has(root)));
  return [...new Set(roots)].toSorted();
}

/** The script that all editions share, for the roots of one of them: `__ROOTS__` stands in it for those. */
async function bundle(): Promise<(roots: readonly string[]) => string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      target: BROWSERS,
      write: false,
      license: noteLicences('berkas'),
      rolldownOptions: { input: SCRIPT, output: { format: 'iife' } },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const [chunk, ...others] = output && 'output' in output ? output.output : [];
  // The file travels alone, so its licences go with it.
  const note = others.find((one) => one.type === 'asset' && one.fileName.endsWith('.json'));
  const licences = licenceComment(note && 'source' in note ? String(note.source) : '[]');
  const [before, after, ...more] = chunk && 'code' in chunk ? chunk.code.split('__ROOTS__') : [];
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error('editions: skrip tidak dapat dibangun.');
  return (roots) => `${licences}${before}${JSON.stringify(roots.join(' '))}.split(' ')${after}`;
}

export interface WrittenEdition {
  name: string;
  bytes: number;
  sha256: string;
}
