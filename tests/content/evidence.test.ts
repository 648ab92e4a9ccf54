import { expect, test } from 'vitest';
import { JENJANG, OUTCOME_NAMES } from '../../src/schema/temuan.ts';
import { mapKeys, recompute } from '../support/evidence.ts';
import { readPages } from '../support/html.ts';
import { readCsv } from '../support/published.ts';

test('strength and direction of every practice follow from the published table alone', () => {
  const rows = Map.groupBy(readCsv('bukti'), ({ praktik = '' }) => praktik);
  const published = readCsv('praktik').map(({ id = '', tingkat_bukti, arah_bukti }) => [id, Number(tingkat_bukti), arah_bukti]); // prettier-ignore
  expect(published.length).toBeGreaterThan(0);
  expect(published.map(([id]) => [id, ...recompute(rows.get(String(id)) ?? [])])).toEqual(published);
});

test('the map on its page counts what the published tables hold', async () => {
  const page = (await readPages()).find(({ path }) => path === 'bukti/peta/');
  const level = new Map(JENJANG.map((jenjang) => [OUTCOME_NAMES[jenjang], jenjang]));
  const drawn = (page?.root.querySelectorAll('.peta-bukti tbody tr') ?? []).flatMap((row) => {
    const praktik = row.querySelector('th a')?.getAttribute('href')?.split('/').at(-2);
    return row.querySelectorAll('td[data-jenjang]').flatMap((cell) => {
      const said = cell.querySelector('.sr-only')?.text.split(/, \d+ dari Indonesia/)[0] ?? '';
      const n = [...said.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0);
      return Array.from({ length: n }, () => `${praktik} ${level.get(cell.getAttribute('data-jenjang') as never)}`);
    });
  });
  expect(drawn.toSorted()).toEqual(mapKeys(readCsv('studi-praktik'), readCsv('temuan')).toSorted());
});
