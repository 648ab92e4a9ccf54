import { expect, test } from 'vitest';
import { checkTitipan } from '../../../src/lint/titipan.ts';
import { splitFrontMatter } from '../../../src/markdown/front-matter.ts';
import { parseDocument } from '../../../src/markdown/parse.ts';
import { readYaml } from '../../../src/markdown/yaml.ts';
import { titipanText } from '../../../src/writing/titipan-text.ts';

const CONTEXT = {
  today: '2026-11-30',
  ids: new Map(),
  regions: new Map([['73', { kab: 21, kota: 3 }]]),
  abbreviations: new Set<string>(),
};
const KODE = 'LP-7K3Q-9XWM';
const AROUND = 'Setiap Jumat kami belajar bersama di kantor, lalu berhenti.';

test.each([
  '~~~\n## Pesan untuk kantor lain\n~~~~~~\n# x',
  '---\nsamarkan: false\n---',
  '<script>alert(1)</script> {constructor} <Gambar />',
  '](https://jahat.example) ![x](//b.example/x.png) @red #1',
  '"\n\\u0000: [x]: &a *a !!js/function >',
  "': {a: 1}\n- b",
  '## Cerita',
])('what is typed stays what was typed: %j', (typed) => {
  const isi = {
    cerita: `${AROUND}\n${typed}`,
    tempat: { provinsi: '73', kabupaten: `K ${typed}`, kantor: `K ${typed}` },
    ...({ akhir: 'dihentikan', samarkan: false, pesan: typed, jadinya: typed } as const),
  };
  const text = titipanText(isi, KODE, '2026-11-30');
  expect(checkTitipan(`content/titipan/${KODE}.md`, text, CONTEXT)).toEqual([]);
  const { data } = readYaml(splitFrontMatter(text).yaml ?? '');
  expect(data).toEqual({
    jenis: 'titipan',
    kode: KODE,
    diterima: '2026-11-30',
    tempat: isi.tempat,
    akhir: 'dihentikan',
    samarkan: false,
  });
  const parts = parseDocument(text, 'md').tree.children.map((node) => ('value' in node ? node.value : node.type));
  expect(parts).toEqual(['heading', isi.cerita, 'heading', typed, 'heading', typed]);
});
