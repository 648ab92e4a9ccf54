import { expect, test } from 'vitest';
import { checkExample } from '../../../src/lint/sample.ts';
import { SAMPLE_BODY } from '../../../src/lint/sample-texts.ts';

test.each([
  ['##Hasil', 'required-sections'],
  ['##\u00a0Hasil', 'required-sections'],
  ['** Hasil **', 'required-sections'],
  ['#######Hasil', 'required-sections'],
  ['Hasil\n---', 'lost-text'],
  ['## Hasil #', 'lost-text'],
  ['## Hasil\n\n##Catatan petugas', 'failed-markdown'],
  ['## Hasil\n\nAda surat.\n\nNomor surat: 141/12/2024\n---\nSurat itu dikirim.', 'lost-text'],
  ['## Hasil\n\n<Catatan jenis={warna}>Perhatikan.</Catatan>', 'unsafe-mdx'],
  ['## Hasil\n\nNo\tKegiatan\n1\tPenimbangan\n2\tPenyuluhan', 'pasted-list'],
  ['## Hasil\n\n| a | b |\n| 1 | 2 |', 'pasted-list'],
  ['## Hasil\n\n| a | b |\n|---|\n| 1 | 2 |', 'pasted-list'],
  ['## Hasil\n\n![Denah ruang](./denah ruang.png)', 'failed-markdown'],
  ['## Hasil\n\n![Denah ruang](./denah(1).png)', 'unsafe-link'],
  ['## Hasil\n\n> 50% warga pulang', 'lost-text'],
  ['## Hasil\n\nIni ** penting ** sekali.', 'failed-markdown'],
])('%j is one fault, told once, by %s', (text, rule) => {
  const { findings } = checkExample({ as: 'body', text: SAMPLE_BODY.replace('## Hasil', text), images: {} });
  expect(findings.map((finding) => finding.rule)).toEqual([rule]);
});
