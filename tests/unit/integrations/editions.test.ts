import { hash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { writeEditions } from '../../../src/integrations/editions.ts';
import { parseDocument } from '../../../src/markdown/parse.ts';
import { kasusEntry, rawLibrary } from '../catalog/library-data.ts';

test('an edition is written whole: its own roots in the script, and facts that fit the file', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'lumbung-editions-'));
  const library = buildLibrary(rawLibrary({ kasus: [kasusEntry('a', { alias: ['menyapu halaman'] })] }), '2026-11-24');
  const parts = { home: 'https://contoh.go.id/', treeOf: () => parseDocument('Isi.', 'md').tree };
  const written = await Array.fromAsync(writeEditions(library, path.join(folder, 'situs'), parts));
  const page = await readFile(path.join(folder, 'situs/lumbung-praktik.html'), 'utf8');
  expect(written).toEqual([
    { name: 'lumbung-praktik.html', bytes: Buffer.byteLength(page), sha256: hash('sha256', page) },
  ]);
  expect(page).not.toContain('__ROOTS__');
  // It travels alone, with the licence of the search in it.
  expect(page).toMatch(/\/\*!\nminisearch [\d.]+ \(MIT\)[^*]*Permission is hereby granted/);
  const digestOf = (tag: string) => hash('sha256', page.split(`<${tag}>`)[1]?.split(`</${tag}>`)[0] ?? '', 'base64');
  expect(page).toContain(`script-src 'sha256-${digestOf('script')}'; style-src 'sha256-${digestOf('style')}';`);
  const roots = /"([a-z -]+)"\.split\(' '\)/.exec(page)?.[1]?.split(' ') ?? [];
  expect(roots).toEqual(expect.arrayContaining(['sapu', 'halaman']));
  // Words of the style are no words of the text.
  expect(roots).not.toContain('solid');
  await rm(folder, { recursive: true });
});
