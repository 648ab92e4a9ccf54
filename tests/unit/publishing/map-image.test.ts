import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { evidenceMap } from '../../../src/catalog/evidence-map.ts';
import { mapImage, mapSubject } from '../../../src/publishing/map-image.ts';
import { testedLibrary } from '../../support/library.ts';

const file = readFileSync(createRequire(import.meta.url).resolve('@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-700-normal.woff')); // prettier-ignore
const font = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
const LEGEND = { membaik: 1, 'tidak-berubah': 1, memburuk: 1, 'tidak-jelas': 1 };
const SIGNS = {
  membaik: /<rect x="\d+" y="\d+" width="9" height="9" fill="#14523a"\/>/g,
  'tidak-berubah': /<rect [^>]*fill="none" stroke="#14523a"/g,
  memburuk: /<path d="M[\d. ]+l8 8m0 -8l-8 8"/g,
  'tidak-jelas': /<circle /g,
};

test.each([true, false])('the picture of the map has a sign for each finding, and no text that needs a font (whole: %s)', async (whole) => {
  const map = evidenceMap(await testedLibrary(), 'semua');
  const svg = (await mapImage(mapSubject(map, whole), 'Lumbung', font)).replaceAll(/data:image\/svg\+xml;base64,([^"]+)/g, (_, drawn: string) => Buffer.from(drawn, 'base64').toString());
  const counts = map.rows.flatMap(({ cells }) => cells.map((cell) => cell.counts));
  for (const [name, sign] of Object.entries(SIGNS)) {
    const key = name as keyof typeof SIGNS;
    const expected = counts.reduce((sum, one) => sum + one[key], LEGEND[key]);
    expect(svg.match(sign) ?? [], name).toHaveLength(expected);
  }
  expect(svg).not.toContain('<text');
}); // prettier-ignore
