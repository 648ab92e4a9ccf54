import { expect, test } from 'vitest';
import { siasnKinds } from '../../../src/catalog/siasn.ts';
import type { Metode } from '../../../src/schema/acuan.ts';

const way = (id: string, perlan10: string, siasn?: number): Metode => ({ id, nama: id, porsi: 20, perlan10, siasn, artinya: 'Cara belajar ini.' }); // prettier-ignore

test('each kind of training is named once, and a way of learning that has none is left out', () => {
  const ways = [way('aar', 'Nonklasikal lainnya', 25), way('kelas', 'Klasikal'), way('bedah-kasus', 'Nonklasikal lainnya', 25), way('coaching', 'Coaching', 14)]; // prettier-ignore
  expect(siasnKinds(ways).map(({ text }) => text)).toEqual(['25, Nonklasikal lainnya', '14, Coaching']);
  expect(siasnKinds([way('kelas', 'Klasikal')])).toEqual([]);
});
