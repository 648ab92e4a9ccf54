import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { importEntry } from '../../../src/writing/entry-import.ts';
import { entryMarkdown } from '../../../src/writing/entry-markdown.ts';
import { contentDir } from '../../../src/reading/paths.ts';
import { readEntry } from '../../../src/markdown/entry.ts';
import type { Format } from '../../../src/markdown/parse.ts';
import { plainImage, renderTree } from '../../../src/markdown/render.ts';
import type { EntryCollection } from '../../../src/schema/index.ts';

const KINDS: readonly EntryCollection[] = ['kasus', 'praktik', 'adopsi', 'studi'];
const files = KINDS.flatMap((kind) =>
  globSync(`${kind}/*.{md,mdx}`, { cwd: contentDir() }).map((file) => ({ kind, file: file.split(path.sep).join('/') })),
);

test('there are files to open', () => {
  expect(files.length).toBeGreaterThan(20);
});

test.each(files)('$file, opened in the form and saved again, is the same entry and the same page', ({ kind, file }) => {
  const source = readFileSync(path.join(contentDir(), file), 'utf8');
  const format: Format = file.endsWith('x') ? 'mdx' : 'md';
  const opened = importEntry(source, format);
  expect(opened).toMatchObject({ kind, rest: '' });
  const saved = entryMarkdown(opened);
  const [before, after] = [readEntry(kind, source, format), readEntry(kind, saved.text, saved.format)];
  expect(after.findings).toEqual([]);
  expect(after.data).toEqual(before.data);
  expect(htmlOf(after)).toBe(htmlOf(before));
});

test('a file of a case from before its practices were rows loses none of them', () => {
  const { kind, values, rest } = importEntry(
    '---\njudul: Loket pagi\nperan: [a]\ntema: [a]\nunit: rsud-contoh\nakhir: berhasil\npraktik: [a, b]\npraktik_terkait: [c]\n---\n',
    'md',
  );
  expect({ kind, rest, praktik: values['praktik'] }).toEqual({
    kind: 'kasus',
    rest: '',
    praktik: [
      { id: 'a', kaitan: 'langsung' },
      { id: 'b', kaitan: 'langsung' },
      { id: 'c', kaitan: 'sebagian' },
    ],
  });
});

function htmlOf({ tree }: ReturnType<typeof readEntry>): string {
  return renderTree(tree, { base: '/', image: plainImage }).html;
}
