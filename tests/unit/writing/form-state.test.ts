import { expect, test } from 'vitest';
import { newState } from '../../../src/writing/form-state.ts';

test.each([
  ['kasus', { terbit: '2026-11-24', pelapor: 'unit' }],
  ['praktik', { terbit: '2026-11-24' }],
  ['adopsi', { tanggal: '2026-11-24', pelapor: 'unit' }],
] as const)('a new %s is dated today, and told by the unit itself', (kind, values) => {
  expect(newState(kind, '2026-11-24').values).toEqual(values);
});

test('what is known of a new entry goes before', () => {
  expect(newState('adopsi', '2026-11-24', { pelapor: 'redaksi', praktik: 'x' }).values).toEqual({
    tanggal: '2026-11-24',
    pelapor: 'redaksi',
    praktik: 'x',
  });
});
