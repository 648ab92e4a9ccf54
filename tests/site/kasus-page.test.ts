import { expect, test } from 'vitest';
import { readPages, textOf } from '../support/html.ts';
import { testedLibrary } from '../support/library.ts';
import { items, readCsv } from '../support/published.ts';

const pages = await readPages();
const { kasus } = await testedLibrary();
const wordsOf = (path: string) => textOf(pages.find((page) => page.path === path)?.root.querySelector('main') ?? null);
const told = kasus.filter(({ data }) => data.coba_senin.length > 0);

test('some case has first steps and questions', () => {
  expect(told.filter(({ data }) => data.belum_diketahui.length > 0)).not.toEqual([]);
});

test.each(['', 'diskusi/'])('page %s of a case shows its first steps as the editors’, and its questions', (page) => {
  for (const { id, data } of told) {
    const words = wordsOf(`kasus/${id}/${page}`);
    for (const text of [...data.coba_senin, ...data.belum_diketahui]) expect(words).toContain(text);
    expect(words).toMatch(/Coba Senin \(?usul redaksi/i);
    expect(words).toContain('Tanyakan dulu sebelum meniru');
  }
});

test('a case without them has neither heading', () => {
  const silent = kasus.filter(({ data }) => data.coba_senin.length + data.belum_diketahui.length === 0);
  expect(silent.length).toBeGreaterThan(0);
  for (const { id } of silent) expect(wordsOf(`kasus/${id}/`)).not.toMatch(/Coba Senin|Tanyakan dulu/);
});

test('both are columns of the open data', () => {
  const rows = new Map(readCsv('kasus').map((row) => [row['id'], row]));
  for (const { id, data } of kasus) {
    expect(items(rows.get(id)?.['coba_senin'])).toEqual(data.coba_senin);
    expect(items(rows.get(id)?.['belum_diketahui'])).toEqual(data.belum_diketahui);
  }
});
