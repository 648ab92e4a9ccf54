import { expect, test } from 'vitest';
import { buildLibrary } from '../../../src/catalog/library.ts';
import { rolePages } from '../../../src/catalog/roles.ts';
import type { Peran } from '../../../src/schema/acuan.ts';
import { kasusEntry, praktikEntry, rawLibrary } from './library-data.ts';

const withFirst = (mulai: Peran['mulai']) => {
  const raw = rawLibrary({ kasus: [kasusEntry('k')], praktik: [praktikEntry('p')] });
  const peran = raw.peran.map((row) => (row.id === 'guru' ? { ...row, mulai } : row));
  return rolePages(buildLibrary({ ...raw, peran }, '2026-11-24'));
};
const SEBAB = 'Ini yang paling singkat.';

test('what a role reads first stands in the order of its row, with the reason', () => {
  const pages = withFirst([{ kasus: 'k', sebab: SEBAB }, { praktik: 'p', sebab: SEBAB }]); // prettier-ignore
  const first = pages.map(({ peran, first }) => [peran.id, first.map(({ entry, alasan }) => `${entry.url} ${alasan}`)]);
  expect(first).toEqual([
    ['bidan', []],
    ['perawat', []],
    ['guru', [`/kasus/k/ ${SEBAB}`, `/praktik/p/ ${SEBAB}`]],
  ]);
});

test('a first read that is not there is no page', () => {
  expect(() => withFirst([{ praktik: 'k', sebab: SEBAB }])).toThrow('firstReads: "k" tidak ada.');
});
