import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { checkTitipan } from '../../../src/lint/titipan.ts';
import { readLibrary } from '../../../src/reading/library.ts';
import { contentWith } from '../content-folder.ts';

const CONTEXT = {
  today: '2026-11-30',
  ids: new Map(),
  regions: new Map([['73', { kab: 21, kota: 3 }]]),
  abbreviations: new Set<string>(),
};
const KODE = 'LP-7K3Q-9XWM';
const SOUND = `---
jenis: titipan
kode: ${KODE}
diterima: 2026-11-30
tempat:
  provinsi: "73"
akhir: dihentikan
samarkan: true
---

## Cerita

~~~text
Setiap Jumat kami belajar Siskeudes.
~~~
`;
const found = (text: string, name = KODE) =>
  checkTitipan(`content/titipan/${name}.md`, text, CONTEXT).map(({ rule, line }) => [rule, line]);

describe('a titipan', () => {
  test('that is sound has no finding', () => expect(found(SOUND)).toEqual([]));

  test.each<[string, string, (string | number)[][]]>([
    ['holds a NIK', SOUND.replace('Siskeudes', 'Siskeudes, NIK 7371010101900001'), [['personal-data', 14]]],
    ['holds a hidden sign', SOUND.replace('Jumat', 'Ju\u200bmat'), [['control-characters', 14]]],
    ['has a key too many', SOUND.replace('akhir:', 'kontak: x\nakhir:'), [['front-matter', 7]]],
    ['is of no known kind', SOUND.replace('jenis: titipan', 'jenis: lain'), [['front-matter', 2]]],
    ['names no province', SOUND.replace('"73"', '"10"'), [['unknown-reference', 6]]],
    ['has no story', SOUND.replace(/## Cerita[\s\S]*/, ''), [['required-sections', 1]]],
    ['has no front matter', 'Setiap Jumat kami belajar.\n', [['front-matter', 1]]],
    ['is one line too long', SOUND.replace('Siskeudes', 'x'.repeat(6000)), [['text-size', 14]]],
  ])('that %s is found', (_what, text, findings) => expect(found(text)).toEqual(findings));

  test('under another name is found', () => expect(found(SOUND, 'LP-0000-0000')).toEqual([['unique-id', 1]]));
});

test('the checker reads titipan in their folder and nothing else there; none is published', async () => {
  const dir = await contentWith({
    [`titipan/${KODE}.md`]: SOUND.replace('Siskeudes', 'Siskeudes, NIK 7371010101900001'),
    'titipan/catatan.txt': 'x',
    [`titipan/lama/${KODE}.md`]: SOUND,
  });
  const { findings, library } = await readLibrary(dir, '2026-11-30');
  expect(findings.map(({ path, rule }) => [path, rule])).toEqual([
    ['content/titipan/catatan.txt', 'stray-file'],
    [`content/titipan/lama/${KODE}.md`, 'stray-file'],
    [`content/titipan/${KODE}.md`, 'personal-data'],
  ]);
  expect([...(library?.entries ?? []), ...(library?.adopsi ?? [])].map(({ text }) => text).join()).not.toContain(
    'Siskeudes',
  );
});

test('the number of the editors may stand in situs.yml, and only there', async () => {
  const situs = await readFile(`${await contentWith()}/situs.yml`, 'utf8');
  const rules = async (text: string) =>
    (await readLibrary(await contentWith({ 'situs.yml': text }), '2026-11-30')).findings.map(({ rule }) => rule);
  expect(await rules(situs.replace(/^whatsapp: .*$/m, 'whatsapp: "6281200000001"'))).toEqual([]);
  expect(await rules(situs.replace('Redaksi Contoh', 'Redaksi, 0812-0000-0001'))).toEqual(['personal-data']);
});
