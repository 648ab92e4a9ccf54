import { expect, test } from 'vitest';
import { tenun, TENUN_COLOURS, tenunColour } from '../../../src/catalog/tenun.ts';

const IDS = ['a', 'x'.repeat(80), 'intan-wpl-sulsel', ...Array.from({ length: 300 }, (_, index) => `kasus-${index}`)];
const svg = (id: string) =>
  `<svg class="tenun tenun-3" viewBox="0 0 48 6" preserveAspectRatio="none" aria-hidden="true"><path d="${tenun(id)}" stroke="currentColor"></path></svg>`;

/** The rows of 48 cells that a path paints; every row begins with a move to its left edge or first thread. */
function paint(path: string): boolean[][] {
  const cells = Array.from(path.matchAll(/M/g), () => Array.from({ length: 48 }, () => false));
  let [x, y] = [0, 0];
  for (const [, command, a = '0', b = '0'] of path.matchAll(/([Mmh])([\d.]+)(?: ([\d.]+))?/g)) {
    if (command === 'M') [x, y] = [Number(a), Number(b) - 0.5];
    if (command === 'm') x += Number(a);
    if (command === 'h') {
      cells[y]?.fill(true, x, x + Number(a));
      x += Number(a);
    }
  }
  return cells;
}

test('the same id gives the same band, now and in a year', () => {
  expect(tenun('intan-wpl-sulsel')).toBe(tenun('intan-wpl-sulsel'));
  expect(tenun('lesson-study').split('M')[1]).toBe('0 0.5h4m4 0h2m4 0h2m4 0h8m4 0h2m4 0h2m4 0h4');
});

test('ids give bands of their own', () => {
  expect(new Set(IDS.map(tenun)).size).toBe(IDS.length);
});

test('a band is one path within its box, under 600 bytes as an SVG', () => {
  for (const id of IDS) {
    expect(tenun(id), id).toMatch(/^(M\d+ \d\.5((m\d+ 0)?h\d+)*)+$/);
    expect(Buffer.byteLength(svg(id)), id).toBeLessThan(600);
    for (const row of paint(tenun(id))) expect(row, id).toHaveLength(48);
  }
});

test('a band is mirrored left to right and top to bottom, and is neither empty nor full', () => {
  for (const id of IDS) {
    const cells = paint(tenun(id));
    expect(
      cells.map((row) => row.toReversed()),
      id,
    ).toEqual(cells);
    expect(cells.toReversed(), id).toEqual(cells);
    expect(new Set(cells.flat()).size, id).toBe(2);
  }
});

test('themes wear the colours in turn, and an unknown theme the first', () => {
  expect([0, 1, TENUN_COLOURS, TENUN_COLOURS + 1, -1].map(tenunColour)).toEqual([0, 1, 0, 1, 0]);
});
