import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cloth } from '../../../src/catalog/cloth.ts';
import { clothDrawing } from '../../../src/catalog/cloth-drawing.ts';
import { gapMatrix } from '../../../src/catalog/gap-matrix.ts';
import type { Entry, Library } from '../../../src/catalog/library.ts';
import { rolesByGroup } from '../../../src/catalog/role-groups.ts';
import { painted } from '../../support/painted.ts';
import { testedLibrary } from '../../support/library.ts';

const library = await testedLibrary();
const bytes = (of: Library) => gzipSync(clothDrawing(cloth(of))).length;

/** Brightness of each pair, 0–3, as the cloth paints it: by row of themes, then by column with the gaps. */
function shown(of: Library): number[][] {
  const { width, height, levels } = cloth(of);
  const layers = levels.map((d) => painted(d, width, height));
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) => layers.reduce((sum, rows, at) => sum + (rows[y]?.[x] ? at + 1 : 0), 0)),
  );
}

test('a pair is lit when the library has something for it, and brighter when it has more', () => {
  const { rows, tema } = gapMatrix(library);
  const columns = rolesByGroup(library).flatMap(({ peran }) => peran.map(({ item }) => item.id));
  const { groups } = cloth(library);
  const places = groups.flatMap(({ x, width }) => Array.from({ length: width }, (_, at) => x + at));
  expect(places).toHaveLength(columns.length);
  const cells = columns.flatMap((id, at) =>
    tema.map((_, y) => ({
      n: rows.find(({ peran }) => peran.id === id)?.cells[y]?.n ?? 0,
      level: shown(library)[y]?.[places[at] ?? -1] ?? -1,
    })),
  );
  for (const { n, level } of cells) expect(level > 0).toBe(n > 0);
  const ordered = cells.toSorted((a, b) => a.n - b.n).map(({ level }) => level);
  expect(ordered).toEqual(ordered.toSorted());
  expect(Math.max(...cells.map(({ n }) => n))).toBeGreaterThan(1);
  expect(new Set(ordered).size).toBeGreaterThan(2);
});

test('groups stand side by side with a dark column between them, and lead to their roles', () => {
  const { groups, width } = cloth(library);
  expect(groups.map(({ nama }) => nama)).toEqual(['Guru dan sekolah', 'Tenaga kesehatan', 'Di semua bidang', 'Bidang lain']);
  expect(groups.map(({ url }) => url)).toEqual([1, 2, 3, 4].map((n) => `/peran/#rumpun-${n}`));
  const gaps = groups.slice(1).map(({ x }) => x - 1);
  for (const row of shown(library)) expect(gaps.map((x) => row[x])).toEqual(gaps.map(() => 0));
  expect(groups.reduce((sum, group) => sum + group.width, gaps.length)).toBe(width);
}); // prettier-ignore

test('the fullest pair is said in words', () => {
  const [most] = gapMatrix(library).rows.flatMap(({ cells }) => cells.map(({ n }) => n)).toSorted((a, b) => b - a); // prettier-ignore
  expect(cloth(library).fullest).toMatch(new RegExp(`^[a-z].* dan [a-z].*, ${most} tulisan$`));
  expect(cloth({ ...library, entries: [] }).fullest).toBeUndefined();
  expect(new Set(shown({ ...library, entries: [] }).flat())).toEqual(new Set([0]));
});

test('it takes no more than 2 KB for 42 roles and 24 themes, however many entries there are and wherever they stand', () => {
  const role = (index: number) => ({ id: `r${index}`, nama: `Peran ${index}`, jenis: [], contoh: [], alias: [], rumpun: `x${index % 9}` }); // prettier-ignore
  const peran = Array.from({ length: 42 }, (_, index) => role(index));
  const tema = Array.from({ length: 24 }, (_, index) => ({ id: `t${index}`, nama: `Tema ${index}`, urusan: [] }));
  const [entry] = library.entries;
  let seed = 7;
  const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  // A steep spread, so that all levels are in it.
  const some = <T>(list: readonly T[]) => list[Math.min(random(list.length), random(list.length))];
  const filled = (count: number): Library => ({
    ...library,
    peran,
    tema,
    kasus: [],
    praktik: [],
    entries: Array.from({ length: count }, () => ({ ...entry, peran: [some(peran)], tema: [some(tema)] }) as Entry),
  });
  const sizes = [300, 3_000, 30_000].map((count) => bytes(filled(count)));
  for (const size of sizes) expect(size).toBeLessThanOrEqual(2_048);
  expect(new Set(cloth(filled(3_000)).levels).has('')).toBe(false);
});
