import { expect, test } from 'vitest';
import { personalInText, withoutFind } from '../../../src/lint/personal-data/in-form.ts';
import { regions } from './regions.ts';

const NIK = '7371010101900001';

test('a writer sees what it is, with the words around it', () => {
  const text = `Antrean sampai ke pintu, lalu seorang ibu dengan NIK ${NIK} pulang sebelum dilayani karena anaknya menangis.`;
  expect(personalInText(text, [], regions)).toMatchObject([
    {
      name: 'NIK atau nomor KK',
      before: '… ke pintu, lalu seorang ibu dengan NIK ',
      found: NIK,
      after: ' pulang sebelum dilayani karena anaknya …',
      deniable: false,
    },
  ]);
});

test.each([
  ['a number', `NIK ${NIK} dicatat.`, 'NIK (dihapus) dicatat.'],
  ['a phone', 'Hubungi 0812-0000-0001 segera.', 'Hubungi (dihapus) segera.'],
  ['one who complained', 'Pak Rahmat mengadu ke loket.', 'seseorang mengadu ke loket.'],
  ['a patient', 'Pasien bernama Melati menunggu.', 'seseorang menunggu.'],
  ['two at once', 'Bu Melati, pasien, tinggal di 0812-0000-0001.', 'seseorang, pasien, tinggal di (dihapus).'],
])('one press takes it out: %s', (_what, typed, clean) => {
  let text = typed;
  for (let [find] = personalInText(text, [], regions); find; [find] = personalInText(text, [], regions))
    text = withoutFind(text, find);
  expect(text).toBe(clean);
});

test('what its writer declares passes, a NIK never', () => {
  const text = `Meja bernomor 7399010101900001 dan NIK ${NIK}.`;
  expect(personalInText(text, [], regions).map(({ deniable }) => deniable)).toEqual([true, false]);
  expect(personalInText(text, ['7399010101900001', NIK], regions).map(({ found }) => found)).toEqual([NIK]);
});
