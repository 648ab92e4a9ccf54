import { expect, test } from 'vitest';
import { JENJANG, OUTCOME_NAMES } from '../../src/schema/temuan.ts';
import { mapKeys, recompute } from '../support/evidence.ts';
import { attribute, readPages, textOf } from '../support/html.ts';
import { readCsv } from '../support/published.ts';

test('strength and direction of every practice follow from the published table alone', () => {
  const rows = Map.groupBy(readCsv('bukti'), ({ praktik = '' }) => praktik);
  const published = readCsv('praktik').map(({ id = '', tingkat_bukti, arah_bukti }) => [id, Number(tingkat_bukti), arah_bukti]); // prettier-ignore
  expect(published.length).toBeGreaterThan(0);
  expect(published.map(([id]) => [id, ...recompute(rows.get(String(id)) ?? [])])).toEqual(published);
});

test('the map on its page counts what the published tables hold', async () => {
  const page = (await readPages()).find(({ path }) => path === 'bukti/peta/');
  const level = new Map<string, string>(JENJANG.map((jenjang) => [OUTCOME_NAMES[jenjang], jenjang]));
  const drawn = (page?.root.querySelectorAll('.peta-bukti tbody tr') ?? []).flatMap((row) => {
    const praktik = attribute(row.querySelector('th a'), 'href')?.split('/').at(-2);
    return row.querySelectorAll('td[data-jenjang]').flatMap((cell) => {
      const said = textOf(cell.querySelector('.sr-only')).split(/, \d+ dari Indonesia/)[0] ?? '';
      const n = [...said.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0);
      return Array.from({ length: n }, () => `${praktik} ${level.get(attribute(cell, 'data-jenjang'))}`);
    });
  });
  expect(drawn.toSorted()).toEqual(mapKeys(readCsv('studi-praktik'), readCsv('temuan')).toSorted());
});
