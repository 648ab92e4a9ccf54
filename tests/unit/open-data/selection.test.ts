import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import type { Library } from '../../../src/catalog/library.ts';
import { listFiles, LISTS } from '../../../src/open-data/list-files.ts';
import { SELECTION_COLUMNS, selectionCsv } from '../../../src/open-data/selection.ts';
import { tables } from '../../../src/open-data/tables.ts';
import { testedLibrary } from '../../support/library.ts';

const SITE = 'https://lumbung.example/';
const read = (csv: string): Record<string, string>[] => parse(csv, { columns: true, record_delimiter: '\r\n' });
let library: Library;

beforeAll(async () => {
  library = await testedLibrary();
});

test('rows come in the order asked for, an unknown id is left out', () => {
  const rows = { kasus: [{ id: 'a', judul: 'A' }], praktik: [{ id: 'a', judul: 'P' }] };
  const csv = selectionCsv(['praktik/a', 'kasus/zzz', 'kasus/a'], rows);
  expect(read(csv).map(({ jenis_tulisan, judul }) => [jenis_tulisan, judul])).toEqual([
    ['praktik', 'P'],
    ['kasus', 'A'],
  ]);
});

test('hostile text comes back as it was, and never as a formula', () => {
  const judul = 'kata "kutip", koma\r\ndan baris';
  const csv = selectionCsv(['kasus/a'], { kasus: [{ id: 'a', judul, unit: '=SUM(A1)', peran: ['x', 'y|z'] }] });
  expect(read(csv)).toMatchObject([{ judul, unit: "'=SUM(A1)", peran: 'x|y/z' }]);
});

test.each(['a,b', 'a"b', 'a\nb', 'a\rb'])('%j alone is reason enough for quotes', (judul) => {
  const [, line = ''] = selectionCsv(['kasus/a'], { kasus: [{ id: 'a', judul }] }).split('\r\n');
  expect(line).toContain(`kasus,a,"${judul.replace('"', '""')}",`);
});

test('nothing chosen is a header alone', () => {
  expect(selectionCsv([], {})).toBe(`${SELECTION_COLUMNS.join(',')}\r\n`);
});

test('each column is one of the published tables', () => {
  const published = new Set(
    tables(library, SITE)
      .filter(({ name }) => ['kasus', 'praktik', 'adopsi'].includes(name))
      .flatMap(({ fields }) => fields.map(({ name }) => name)),
  );
  expect(SELECTION_COLUMNS.filter((name) => name !== 'jenis_tulisan' && !published.has(name))).toEqual([]);
});

test('rows read back from the JSON files give the same CSV as the tables', () => {
  const [kasus] = tables(library, SITE);
  const rows = kasus?.rows ?? [];
  const keys = rows.map((row) => `kasus/${String(row['id'])}`);
  expect(selectionCsv(keys, { kasus: JSON.parse(JSON.stringify(rows)) })).toBe(selectionCsv(keys, { kasus: rows }));
});

test('the CSV of a list holds exactly its rows', () => {
  const files = listFiles(library, SITE);
  expect(new Set(files.map(({ list }) => list))).toEqual(new Set(LISTS));
  const nurse = read(files.find(({ list, id }) => list === 'peran' && id === 'perawat')?.text('terbuka') ?? '');
  const expected = library.entries.filter(({ peran }) => peran.some(({ id }) => id === 'perawat'));
  expect(nurse.map(({ jenis_tulisan, id }) => `${jenis_tulisan}/${id}`).toSorted()).toEqual(
    expected.map(({ jenis, id }) => `${jenis}/${id}`).toSorted(),
  );
  const sulsel = read(files.find(({ list, id }) => list === 'wilayah' && id === '73')?.text('terbuka') ?? '');
  const told = [...library.kasus, ...library.adopsi].filter(({ unit }) => unit.provinsi === '73');
  expect(sulsel.map(({ id }) => id).toSorted()).toEqual(told.map(({ id }) => id).toSorted());
});

test('for Excel with Indonesian settings: a mark, semicolons, and numbers with a comma', () => {
  const rows = {
    kasus: [{ id: 'a', judul: 'Antre; lalu “pulang”', banyak_hasil: 2.5, peran: ['x', 'y'], unit: '1.5' }],
  };
  const csv = selectionCsv(['kasus/a'], rows, 'excel');
  expect(csv.startsWith('\uFEFFjenis_tulisan;id;judul;')).toBe(true);
  const [row] = parse<Record<string, string>>(csv, {
    columns: true,
    delimiter: ';',
    bom: true,
    record_delimiter: '\r\n',
  });
  expect(row).toMatchObject({ judul: 'Antre; lalu “pulang”', banyak_hasil: '2,5', peran: 'x|y', unit: '1.5' });
});

test('what Excel would run as a formula is guarded in its file too', () => {
  expect(selectionCsv(['kasus/a'], { kasus: [{ id: 'a', judul: 'a;=SUM(A1)' }] }, 'excel')).toContain(`"a;'=SUM(A1)"`);
});
