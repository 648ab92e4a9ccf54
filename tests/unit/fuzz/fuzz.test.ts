import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importEntry } from '../../../src/writing/entry-import.ts';
import { contentDir } from '../../../src/reading/paths.ts';
import { checkEntry } from '../../../src/lint/check.ts';
import type { EntryName } from '../../../src/lint/document.ts';
import { readLibrary } from '../../../src/reading/library.ts';
import { plainImage, renderTree } from '../../../src/markdown/render.ts';
import { ENTRY_COLLECTIONS } from '../../../src/schema/names.ts';
import { ACTIVE, edits, mutate } from './mutations.ts';
import { readHtml } from './safe-html.ts';

// `npm test` takes entries with short sections, every second one in the form too; `npm run fuzz` tries more, from whole ones.
const MANY = process.env['FUZZ_RUNS'] !== undefined;
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 2000);
const SHORT_SECTION = 100;
const PROGRESS = 1000;
const MOST_MS = 1000;
const { context } = await readLibrary(contentDir(), '2026-11-24');

const entries: (EntryName & { source: string })[] = ENTRY_COLLECTIONS.flatMap((collection) =>
  globSync(`${collection}/*.{md,mdx}`, { cwd: contentDir() })
    .toSorted()
    .map((file) => ({
      collection,
      id: path.parse(file).name,
      path: `content/${file}`,
      format: file.endsWith('x') ? 'mdx' : 'md',
      source: readFileSync(path.join(contentDir(), file), 'utf8'),
    })),
);

/** Front matter whole, and the beginning of each section. */
function shortened(source: string): string {
  const [front = '', ...sections] = source.split(/^(?=## )/m);
  return (
    front.slice(0, front.indexOf('\n---\n') + 5) +
    sections.map((section) => `${section.slice(0, SHORT_SECTION)}\n\n`).join('')
  );
}

/** Every way a contributed text takes: the reader and the checker, the renderer, and the form. The HTML that comes out. */
function takeIn(name: EntryName, source: string, form = true): string {
  const { document } = inTime('checker', () => checkEntry(name, source, context));
  // Texts that are built to be slow are not even parsed: neither by the build nor by the form.
  if (!document) return '';
  if (form) inTime('form', () => importEntry(source, name.format));
  return inTime('renderer', () => renderTree(document.tree, { base: '/', image: plainImage }).html);
}

/** Counts the time of this thread's own work, the least of three where the first was long, so that a busy machine makes no text slow. */
function inTime<T>(what: string, work: () => T): T {
  const [result, first] = timed(work);
  const least = first < MOST_MS ? first : Math.min(timed(work)[1], timed(work)[1]);
  expect(least, `milliseconds of the ${what}`).toBeLessThan(MOST_MS);
  return result;
}

function timed<T>(work: () => T): [result: T, ms: number] {
  const before = process.threadCpuUsage();
  const result = work();
  const { user, system } = process.threadCpuUsage(before);
  return [result, (user + system) / 1000];
}

test(
  `${RUNS} changed entries: none makes anything throw, take long, or come out as something that acts`,
  { timeout: 3_600_000 },
  () => {
    let done = 0;
    const property = fc.property(fc.constantFrom(...entries.keys()), fc.boolean(), edits, (file, other, changes) => {
      const entry = entries[file];
      if (!entry) throw new Error(`no entry ${file}`);
      const { source, ...name } = entry;
      const text = mutate(MANY ? source : shortened(source), changes);
      const format = other ? (name.format === 'md' ? 'mdx' : 'md') : name.format;
      const { read, sanitised } = readHtml(takeIn({ ...name, format }, text, MANY || done % 2 === 0));
      expect(sanitised).toBe(read);
      done += 1;
      if (MANY && done % PROGRESS === 0) process.stdout.write(`${done} dari ${RUNS}\n`);
    });
    fc.assert(property, { numRuns: RUNS, endOnFailure: true });
  },
);

test('entries as they are come out without a word from the parser of HTML', { timeout: 600_000 }, () => {
  expect(entries.length).toBeGreaterThan(20);
  for (const { source, ...name } of entries) {
    const { read, sanitised, errors } = readHtml(takeIn(name, source));
    expect({ path: name.path, errors, sanitised }).toEqual({ path: name.path, errors: [], sanitised: read });
  }
});

describe('this test can fail', () => {
  test.each(ACTIVE.filter((piece) => /^<(script|img|iframe|a |math|template|javascript)|^"><svg/.test(piece)))(
    '%s, put into a page as it is, is caught',
    (piece) => {
      const { read, sanitised } = readHtml(`<p>${piece}</p>`);
      expect(sanitised).not.toBe(read);
    },
  );

  test.each([
    '<p onclick="x">a</p>',
    '<p style="x">a</p>',
    '<a href="javascript:x">a</a>',
    '<img src="https://x.example/a.png">',
    '<img src="//x.example/a.png">',
    '<input type="text">',
    '<form>a</form>',
  ])('%s is caught', (html) => {
    const { read, sanitised } = readHtml(html);
    expect(sanitised).not.toBe(read);
  });
});
