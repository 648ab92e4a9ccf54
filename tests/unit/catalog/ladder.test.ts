import { expect, test } from 'vitest';
import { evidenceLadder } from '../../../src/catalog/ladder.ts';
import { testedLibrary } from '../../support/library.ts';

test('every practice stands once on the ladder, strongest rung first', async () => {
  const { praktik } = await testedLibrary();
  const { columns, rows } = evidenceLadder({ praktik });
  expect(rows.map(({ name }) => name)).toEqual(['Teruji luas', 'Terulang', 'Dikuatkan pihak lain', 'Terukur sendiri', 'Belum terukur']); // prettier-ignore
  const shown = rows.flatMap(({ name, cells }) =>
    cells.flatMap(({ n }, at) => Array.from({ length: n }, () => `${name} ${columns[at + 1]}`)),
  );
  const own = praktik.map(({ bukti }) => `${bukti.nama} ${bukti.arah.replace('-', ' ')}`);
  expect(shown.toSorted()).toEqual(own.toSorted());
});
