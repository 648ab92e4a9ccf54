import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { ARAH_NAMES } from '../../../src/catalog/arah.ts';
import { evidenceMap } from '../../../src/catalog/evidence-map.ts';
import type { Library } from '../../../src/catalog/library.ts';
import { dataFiles, type PublishedFile } from '../../../src/open-data/data-files.ts';
import { testedLibrary } from '../../support/library.ts';

let library: Library;
let files: PublishedFile[];
beforeAll(async () => {
  library = await testedLibrary();
  ({ files } = await dataFiles(library, 'https://lumbung.example/data/'));
});
const csv = (name: string): Record<string, string>[] =>
  parse(files.find((file) => file.name === `${name}.csv`)?.text ?? '', { columns: true });

/** The rules as /tentang/bukti/ tells them, over nothing but the rows of bukti.csv. */
function recompute(rows: Record<string, string>[]): [level: number, direction: string] {
  const said = (list: typeof rows, word: string) => list.filter(({ kesimpulan }) => kesimpulan === word).length;
  const best = ['tinjauan', 'pembanding', 'sebelum-sesudah'].map((way) => rows.filter(({ banding }) => banding === way)).find((list) => list.length > 0) ?? []; // prettier-ignore
  const compared = rows.filter(({ banding }) => banding !== 'sebelum-sesudah');
  const direction =
    best.length === said(best, 'tidak-jelas')
      ? 'belum-diketahui'
      : said(best, 'membaik') / best.length >= 0.75 && said(compared, 'memburuk') === 0
        ? 'membaik'
        : said(best, 'memburuk') / best.length >= 0.75 && said(compared, 'membaik') === 0
          ? 'memburuk'
          : said(best, 'membaik') > 0
            ? 'campuran'
            : 'tidak-terbukti';
  const measured = rows.filter(({ berangka }) => berangka === 'ya');
  const independent = measured.some((row) => row['independen'] === 'ya');
  const inUnits = measured.filter(({ unit }) => unit !== '');
  const units = new Set(inUnits.map(({ unit }) => unit)).size;
  const all = new Set(inUnits.flatMap(({ tempat = '' }) => tempat.split('|').filter(Boolean)));
  const provinces = [...all].filter((place) => place.startsWith('ID-')).length;
  const places = all.size - (all.has('ID') && provinces > 0 ? 1 : 0);
  const reviews = measured.filter(({ banyak_studi }) => Number(banyak_studi) >= 5);
  const repeated = units >= 3 && independent;
  const wide = repeated && places >= 2 && inUnits.some(({ banding }) => banding === 'pembanding');
  const home = all.has('ID') || provinces > 0;
  if (home && (wide || reviews.some(({ banding }) => banding === 'tinjauan'))) return [4, direction];
  if (repeated || reviews.length > 0) return [3, direction];
  return [independent ? 2 : measured.length > 0 ? 1 : 0, direction];
}

test('strength and direction of every practice follow from the published table alone', () => {
  const rows = Map.groupBy(csv('bukti'), ({ praktik = '' }) => praktik);
  const published = csv('praktik').map(({ id = '', tingkat_bukti, arah_bukti }) => [
    id,
    Number(tingkat_bukti),
    arah_bukti,
  ]);
  expect(published.map(([id]) => [id, ...recompute(rows.get(String(id)) ?? [])])).toEqual(published);
});

test('the library of the tests reaches every level and every direction', () => {
  const rows = csv('praktik');
  expect(new Set(rows.map(({ tingkat_bukti }) => tingkat_bukti))).toEqual(new Set(['0', '1', '2', '3', '4']));
  expect(new Set(rows.map(({ arah_bukti }) => arah_bukti))).toEqual(new Set(Object.keys(ARAH_NAMES)));
});

test('the map counts what the published findings hold', () => {
  const findings = csv('temuan');
  const expected = csv('studi-praktik')
    .filter(({ kaitan }) => kaitan === 'langsung')
    .flatMap(({ id_studi, praktik = '' }) =>
      findings
        .filter(
          (row) => row['id_studi'] === id_studi && (row['untuk'] === '' || row['untuk']?.split('|').includes(praktik)),
        )
        .map(({ jenjang }) => `${praktik} ${jenjang}`),
    );
  const { rows, sentence } = evidenceMap(library, 'semua');
  const drawn = rows.flatMap(({ praktik, cells }) =>
    cells.flatMap(({ jenjang, n }) => Array.from({ length: n }, () => `${praktik.id} ${jenjang}`)),
  );
  expect(drawn.toSorted()).toEqual(expected.toSorted());
  const told = (...levels: string[]) => expected.filter((key) => levels.includes(key.split(' ')[1] ?? '')).length;
  expect(sentence).toBe(
    `Dari ${expected.length} temuan, ${told('pendapat', 'pengetahuan')} hanya mengukur pendapat atau pengetahuan; ${told('warga')} mengukur apa yang dirasakan warga.`,
  );
});

test.each([
  ['indonesia', (place: string) => place.split('|').includes('ID'), () => true],
  [
    'pembanding',
    () => true,
    (design: string) => /^(?:tinjauan-sistematis|meta-analisis|uji-acak|berpembanding)$/.test(design),
  ],
] as const)('the view "%s" shows those alone', (view, hasPlace, hasDesign) => {
  const shown = new Set(
    csv('studi').filter(({ negara = '', rancangan = '' }) => hasPlace(negara) && hasDesign(rancangan)).map(({ id }) => id), // prettier-ignore
  );
  const total = (name: typeof view | 'semua') => evidenceMap(library, name).rows.flatMap(({ cells }) => cells).reduce((sum, { n }) => sum + n, 0); // prettier-ignore
  const direct = csv('studi-praktik').filter(({ kaitan, id_studi }) => kaitan === 'langsung' && shown.has(id_studi));
  const findings = csv('temuan').filter(({ id_studi }) => direct.some((row) => row['id_studi'] === id_studi));
  expect(total(view)).toBe(findings.length);
  expect(total(view)).toBeLessThan(total('semua'));
});
