import { expect, test } from 'vitest';
import { sectionTitles } from '../../src/schema/sections.ts';
import { attribute, readPages, textOf } from '../support/html.ts';
import { testedLibrary } from '../support/library.ts';

const pages = new Map((await readPages()).map((page) => [page.path, page.root]));
const { entries } = await testedLibrary();
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean);

test.each(['kasus', 'praktik'] as const)('a page of %s holds all of its text, though in another order', (kind) => {
  const titles = sectionTitles(kind);
  const ofKind = entries.filter(({ jenis }) => jenis === kind);
  expect(ofKind.length).toBeGreaterThan(0);
  for (const { id, text } of ofKind) {
    const parts = pages.get(`${kind}/${id}/`)?.querySelectorAll('.prosa').map(textOf) ?? [];
    const pictures = pages.get(`${kind}/${id}/`)?.querySelectorAll('.prosa img') ?? [];
    const shown = [...parts, ...pictures.map((picture) => attribute(picture, 'alt'))].join(' ');
    const lost = text
      .split('\n')
      .filter((line) => !titles.includes(line))
      .flatMap(wordsIn)
      .filter((word) => !shown.includes(word));
    expect(lost, id).toEqual([]);
    const sections = text.split('\n').filter((line) => titles.includes(line));
    expect(parts.filter(Boolean).length, id).toBeGreaterThanOrEqual(sections.length);
  }
});
