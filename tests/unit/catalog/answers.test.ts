import { expect, test } from 'vitest';
import { answerContents, answers, answersNaming } from '../../../src/catalog/answers.ts';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { masalahSchema } from '../../../src/schema/masalah.ts';
import { searchInput } from '../../../src/publishing/search-input.ts';
import { lorem } from '../examples.ts';
import { kasusEntry, praktikEntry, rawLibrary, studiEntry } from './library-data.ts';

const row = masalahSchema.parse({
  id: 'antrean',
  judul: 'Antrean loket kami panjang',
  kata: ['antre'],
  jawaban: lorem(50),
  praktik: ['q', 'p'],
  kasus: ['k'],
  studi: ['s'],
  jangan: ['Jangan menambah kursi.', 'Jangan menilai orang.'],
});
const raw = rawLibrary({
  kasus: [kasusEntry('k')],
  praktik: [praktikEntry('p'), praktikEntry('q')],
  studi: [studiEntry('s')],
});
const library = buildLibrary({ ...raw, masalah: [row] }, '2026-11-24');

test('an answer has its entries in the order of its row', () => {
  const [answer] = answers(library);
  expect(answer?.url).toBe('/masalah/antrean/');
  expect(answer?.praktik.map(({ id }) => id)).toEqual(['q', 'p']);
  expect([answer?.kasus[0]?.id, answer?.studi[0]?.id]).toEqual(['k', 's']);
});

test('an id that points nowhere is an error', () => {
  expect(() => answers({ ...library, masalah: [{ ...row, praktik: ['r'] }] })).toThrow('answers: "r" tidak ada.');
});

test('it is suggested by its title and its words', () => {
  expect(searchInput(library).suggestions).toContainEqual([
    'jawaban',
    'antrean',
    'Antrean loket kami panjang',
    'antre',
  ]);
});

test('it says what stands behind it, without what it has none of', () => {
  const [answer] = answers(library);
  if (!answer) throw new Error('no answer');
  expect(answerContents(answer)).toBe('2 cara · 1 pengalaman · 1 penelitian');
  expect(answerContents({ ...answer, kasus: [], studi: [] })).toBe('2 cara');
});

test('answers that name most of some entries come first', () => {
  const other = { ...row, id: 'lain', judul: 'Loket lain', praktik: ['p'], kasus: [] };
  const named = (...ids: string[]) => {
    const entries = library.entries.filter(({ id }) => ids.includes(id));
    return answersNaming({ masalah: [other, row] }, entries).map(({ url }) => url);
  };
  expect(named('p')).toEqual(['/masalah/lain/', '/masalah/antrean/']);
  expect(named('p', 'k')).toEqual(['/masalah/antrean/', '/masalah/lain/']);
  expect(named()).toEqual([]);
});
