import { describe, expect, test } from 'vitest';
import { testedLibrary } from '../support/library.ts';
import { htmlFiles, KINDS, kindOf } from '../support/pages.ts';

const built = htmlFiles();
const library = await testedLibrary();
const filesOf = (name: string) => built.filter((file) => kindOf(file)?.name === name);
const pagesOf = (name: string, folder: string) =>
  filesOf(name).map((file) => file.slice(folder.length, -'/index.html'.length));
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).toSorted();

describe.each(KINDS)('$name', ({ name, example, least, files }) => {
  test(`has at least ${least} pages`, () => expect(filesOf(name).length).toBeGreaterThanOrEqual(least));
  test('has its example', () => {
    const file = /(^|\/)$/.test(example) ? `${example}index.html` : example;
    expect(built).toContain(file);
    expect(file).toMatch(files);
  });
});

test('each page of the build is of exactly one kind', () => {
  const odd = built.filter((file) => KINDS.filter(({ files }) => files.test(file)).length !== 1);
  expect(odd).toEqual([]);
});

describe('a page for each', () => {
  test.each([
    ['kasus', library.kasus],
    ['praktik', library.praktik],
    ['peran', library.peran],
    ['tema', library.tema],
    ['metode', library.metode],
    ['kompetensi', library.kompetensi],
    ['unit', library.unit],
    ['wilayah', library.wilayah],
  ])('%s of the library', (name, rows) => {
    expect(rows).not.toHaveLength(0);
    expect(pagesOf(name, `${name}/`)).toEqual(ids(rows));
  });

  test('pair of role and theme that an entry has, and for no other', () => {
    const pairs = [...library.kasus, ...library.praktik].flatMap((entry) =>
      entry.peran.flatMap((peran) => entry.tema.map((tema) => `${peran.id}/${tema.id}`)),
    );
    expect(pagesOf('peran dan tema', 'peran/')).toEqual([...new Set(pairs)].toSorted());
  });
});
