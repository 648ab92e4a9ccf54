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

test('a practice changes with each report on it, and a list with what it holds', () => {
  const [practice] = library.praktik.filter(({ adopsi }) => adopsi.length > 0);
  if (!practice) throw new Error('the library has no practice with a report');
  const reports = practice.adopsi.map(({ data }) => data.tanggal);
  const day = latest([practice.data.terbit, ...reports]) ?? '';
  expect(days.get(`praktik/${practice.id}/`)).toBe(day);
  for (const { id } of practice.peran) expect((days.get(`peran/${id}/`) ?? '') >= day).toBe(true);
  expect(days.get('')).toBe(latest([days.get('kasus/') ?? '', days.get('praktik/') ?? '']));
});
