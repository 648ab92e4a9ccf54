import { expect, test } from 'vitest';
import { lastChanged } from '../../../src/publishing/last-changed.ts';
import { testedLibrary } from '../../support/library.ts';

const library = await testedLibrary();
const days = lastChanged(library);
const latest = (all: readonly string[]) => all.toSorted().at(-1);

test('a case changes when it appears and when it is checked', () => {
  for (const { id, data } of library.kasus)
    expect(days.get(`kasus/${id}/`)).toBe(latest([data.terbit, data.dicek_pada ?? '']));
});

test('a practice changes with each report and study on it, and a list with what it holds', () => {
  const [practice] = library.praktik.filter(({ adopsi }) => adopsi.length > 0);
  if (!practice) throw new Error('the library has no practice with a report');
  const reports = practice.adopsi.map(({ data }) => data.tanggal);
  const studies = practice.studi.map(({ data }) => data.terbit);
  const day = latest([practice.data.terbit, ...reports, ...studies]) ?? '';
  expect(days.get(`praktik/${practice.id}/`)).toBe(day);
  for (const { id } of practice.peran) expect((days.get(`peran/${id}/`) ?? '') >= day).toBe(true);
  expect(days.get('')).toBe(latest([days.get('kasus/') ?? '', days.get('praktik/') ?? '']));
});

test('a study changes on the day it appears, and their list with the latest', () => {
  for (const { id, data } of library.studi) expect(days.get(`studi/${id}/`)).toBe(data.terbit);
  expect(days.get('studi/')).toBe(latest(library.studi.map(({ data }) => data.terbit)));
});
