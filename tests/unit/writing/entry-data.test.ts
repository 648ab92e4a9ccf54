import { describe, expect, test } from 'vitest';
import { numberFrom, numberText } from '../../../src/writing/entry-data.ts';
import { entryId, slug } from '../../../src/writing/entry-id.ts';
import { formPath } from '../../../src/writing/form-state.ts';
import { yamlLines } from '../../../src/writing/yaml-text.ts';

describe('numbers as people type them', () => {
  test.each([
    ['9,2', 9.2],
    ['9.2', 9.2],
    ['1.063', 1063],
    ['1.250.000,5', 1250000.5],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['1,250', '1,250'],
    ['-12,500', '-12,500'],
    ['1,2500', 1.25],
    ['1,250,000', '1,250,000'],
    ['1,250.50', '1,250.50'],
    ['Rp 750.000', 750000],
    ['Rp1.250.000,-', 1250000],
    ['45%', 45],
    ['Rp', 'Rp'],
    ['-3', -3],
    ['1e-7', 1e-7],
    ['kira-kira 9', 'kira-kira 9'],
    ['9,2,1', '9,2,1'],
    ['', ''],
  ])('%j is read as %j', (typed, value) => {
    expect(numberFrom(typed)).toBe(value);
  });

  test.each([1.125, 1063, 0.001, 1e21, -12.5])('%d comes back', (value) => {
    expect(numberFrom(numberText(value))).toBe(value);
  });
});

describe('the id of an entry', () => {
  test.each([
    ['Loket bergilir pada Senin pagi', 'loket-bergilir-pada-senin-pagi'],
    ['Café Ñandú: 5 menit!', 'cafe-nandu-5-menit'],
    ['שלום', ''],
    ['a'.repeat(90), 'a'.repeat(60)],
    [`${'kata '.repeat(30)}`, Array.from({ length: 12 }, () => 'kata').join('-')],
  ])('%j → %j', (title, id) => {
    expect(slug(title)).toBe(id);
  });

  test('is another where it is taken, and says its kind where there is no title', () => {
    const kasus = { kind: 'kasus', values: { judul: 'Loket bergilir' } } as const;
    expect(entryId(kasus, new Set(['loket-bergilir', 'loket-bergilir-2']))).toBe('loket-bergilir-3');
    expect(entryId({ kind: 'praktik', values: {} })).toBe('praktik-baru');
    expect(entryId({ kind: 'adopsi', values: { unit: 'bpom', praktik: 'bedah-kasus' } })).toBe('bpom-bedah-kasus');
  });
});

test('an error in a row of the file is shown at the row that was filled', () => {
  const values = { hasil: [{ indikator: '' }, { indikator: 'Lama', sumber: 'x' }], peran: ['a', 'b'] };
  expect(formPath(values, ['hasil', 0, 'sumber'])).toBe('hasil.1.sumber');
  expect(formPath(values, ['peran', 1])).toBe('peran.1');
});

test('YAML is written plainly where that is safe, and quoted where it is not', () => {
  const data = {
    judul: 'Loket: bergilir',
    unit: 'bpom',
    peran: ['bidan', 'no'],
    terbit: '2026-11-24',
    hasil: [{ n: 3, catatan: 'Dua\nbaris' }],
    alias: ['yes'],
  };
  expect(yamlLines(data).join('\n')).toMatchInlineSnapshot(`
    "judul: "Loket: bergilir"
    unit: bpom
    peran: [bidan, "no"]
    terbit: 2026-11-24
    hasil:
      - n: 3
        catatan: "Dua\\u000abaris"
    alias: ["yes"]"
  `);
});
