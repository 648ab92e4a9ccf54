import { describe, expect, test } from 'vitest';
import { checkEntry } from '../../../src/lint/check.ts';
import { rules } from '../../../src/lint/rules/pages.ts';
import { checkExample } from '../../../src/lint/sample.ts';

const advised = (text: string, as: 'paragraph' | 'front' = 'paragraph') =>
  checkExample({ text, as }).findings.map(({ rule, line, message }) => `${line} ${rule}: ${message}`);

test('advice never stops an entry', () => {
  const advice = rules.filter(({ group }) => group === 'saran');
  expect(advice.length).toBeGreaterThanOrEqual(5);
  for (const { bad } of advice)
    for (const example of bad) {
      const { source, document } = checkExample(example);
      if (!document) throw new Error(`not read: ${example.text}`);
      expect(checkEntry(document, source, document.context).findings).toEqual([]);
    }
});

describe('a role has its scene', () => {
  const roles = 'peran: [pelaksana-layanan, perawat]';
  const withPerawat = (words: string) =>
    advised(
      `${roles}\nringkasan: Warga menunggu lama di loket setiap Senin pagi. ${words} mencatat waktu tunggu setiap pekan.`,
      'front',
    );

  test('by its name in another form', () => expect(withPerawat('Para perawatnya')).toEqual([]));
  test('not by a word that is near to it', () =>
    expect(withPerawat('Petugas')).toEqual([
      expect.stringContaining('role-scene: peran "perawat" belum punya adegan'),
    ]));
});

test('absences are counted in the running text alone, and their places are named', () => {
  const box = 'belum_diketahui:\n  - Apakah biaya yang tidak disebut itu besar?\n  - Apa yang belum diketahui petugas?';
  expect(advised(box, 'front')).toEqual([]);
  expect(advised('Biayanya tidak disebut.')).toEqual([]);
  expect(advised('Biayanya tidak disebut.\n\nLamanya belum kami ketahui. Kami tidak menemukan jumlahnya.')).toEqual([
    '38 told-absences: 3 kali disebut bahwa sesuatu tidak diketahui: “tidak disebut” di baris 38, “belum kami ketahui” di baris 40, “Kami tidak menemukan” di baris 40.',
  ]);
});

test.each([
  [28, []],
  [29, [expect.stringContaining('long-sentence: kalimat "Kami kata kata kata kata …" panjangnya 29 kata.')]],
])('a sentence of %i words', (count, found) => {
  expect(advised(`Kami ${'kata '.repeat(count - 2)}akhir.`)).toEqual(found);
});
