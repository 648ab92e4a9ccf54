import { expect, test } from 'vitest';
import { rootsOf } from '../../../src/search/document.ts';
import { akar } from '../../../src/search/indonesian.ts';
import { pinned } from '../../../src/search/pinned.ts';

const ROWS = [
  ['antrean', 'Antrean loket kami panjang setiap Senin', 'antre', 'warga menunggu'],
  ['kader', 'Kader kami berhenti sesudah dilatih', 'kader', 'pelatihan'],
  ['obat', 'Obat habis sebelum akhir bulan', 'stok obat'],
];

test.each([
  ['antrean', ['antrean'], 'one of its words'],
  ['mengantre', ['antrean'], 'a form of its words'],
  ['antrean loket panjang sekali', ['antrean'], 'half of a long query'],
  ['kader posyandu', [], 'half of a short one'],
  ['warga yang menunggu lama', ['antrean'], 'two of three roots'],
  ['bagaimana melatih pegawai baru di kantor', [], 'one root of many'],
  ['loket', [], 'one root of a long name'],
  ['', [], 'nothing'],
])('%s pins %j (%s)', (query, expected) => {
  const found = pinned(rootsOf(query, akar), ROWS, ([, ...names]) => names, akar);
  expect(found.map(([id]) => id)).toEqual(expected);
});
