import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { ARAH_NAMES } from '../../../src/catalog/arah.ts';
import { evidenceMap } from '../../../src/catalog/evidence-map.ts';
import { buildLibrary, type Library } from '../../../src/catalog/library.ts';
import { dataFiles, type PublishedFile } from '../../../src/open-data/data-files.ts';
import { countFindings, mapKeys, recompute } from '../../support/evidence.ts';
import { testedLibrary } from '../../support/library.ts';
import { praktikEntry, rawLibrary, studiEntry } from '../catalog/library-data.ts';

let library: Library;
let files: PublishedFile[];
beforeAll(async () => {
  library = await testedLibrary();
  ({ files } = await dataFiles(library, 'https://lumbung.example/data/'));
});
const csv = (name: string): Record<string, string>[] =>
  parse(files.find((file) => file.name === `${name}.csv`)?.text ?? '', { columns: true });

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
  const expected = mapKeys(csv('studi-praktik'), csv('temuan'));
  const { rows, sentence } = evidenceMap(library, 'semua');
  const drawn = rows.flatMap(({ praktik, cells }) =>
    cells.flatMap(({ jenjang, n }) => Array.from({ length: n }, () => `${praktik.id} ${jenjang}`)),
  );
  expect(drawn.toSorted()).toEqual(expected.toSorted());
  const told = (...levels: string[]) => countFindings(csv('studi-praktik'), csv('temuan'), levels);
  expect(sentence).toBe(
    `Dari ${told()} temuan, ${told('pendapat', 'pengetahuan')} hanya mengukur pendapat atau pengetahuan; ${told('warga')} mengukur apa yang dirasakan warga.`,
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

test('a finding that tests two practices stands in two cells, and the sentence counts it once', () => {
  const both = ['p', 'q'].map((id) => ({ id, kaitan: 'langsung', putusan: 'mendukung' }));
  const raw = rawLibrary({
    praktik: [praktikEntry('p'), praktikEntry('q')],
    studi: [studiEntry('s', { praktik: both })],
  });
  const { rows, sentence } = evidenceMap(buildLibrary(raw, '2026-11-24'), 'semua');
  expect(rows.flatMap(({ cells }) => cells).reduce((sum, { n }) => sum + n, 0)).toBe(2);
  expect(sentence).toMatch(/^Dari 1 temuan, /);
});
