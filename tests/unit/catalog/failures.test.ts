import { expect, test } from 'vitest';
import { practiceFailures } from '../../../src/catalog/failures.ts';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { adopsiEntry, did, kasusEntry, praktikEntry, rawLibrary } from './library-data.ts';

const near = (id: string) => [{ id, kaitan: 'sebagian' }];

test('a practice stands there with where it failed and how it went elsewhere; one that failed nowhere does not', () => {
  const library = buildLibrary(
    rawLibrary({
      praktik: [praktikEntry('p'), praktikEntry('q'), praktikEntry('r')],
      kasus: [
        kasusEntry('gagal', { akhir: 'tidak-berhasil', praktik: did('p') }),
        kasusEntry('baik', { akhir: 'sebagian', praktik: near('p') }),
        kasusEntry('tidak-tahu', { akhir: 'belum-diketahui', praktik: did('q') }),
        kasusEntry('dekat', { akhir: 'dihentikan', praktik: near('r') }),
      ],
      adopsi: [adopsiEntry('a', { akhir: 'dihentikan', praktik: 'p' })],
    }),
    '2026-11-24',
  );
  const urls = (rows: readonly { url: string; near: boolean }[]) => rows.map((row) => [row.url, row.near]);
  expect(practiceFailures(library).map(({ praktik, failed, others }) => [praktik.id, urls(failed), urls(others)])).toEqual([
    ['p', [['/kasus/gagal/', false], ['/praktik/p/#adopsi-a', false]], [['/kasus/baik/', true]]],
    ['r', [['/kasus/dekat/', true]], []],
  ]); // prettier-ignore
});
