import { expect, test } from 'vitest';
import { FACILITATION_PLANS, withClock } from '../../../src/catalog/facilitation.ts';

test.each(FACILITATION_PLANS)('the stages of $menit minutes add up, from nine o’clock on', (plan) => {
  expect(plan.tahap.reduce((sum, { menit }) => sum + menit, 0)).toBe(plan.menit);
  const [first, second] = withClock(plan);
  expect([first?.jam, second?.jam]).toEqual(['09.00', `09.${String(plan.tahap[0]?.menit).padStart(2, '0')}`]);
  expect(withClock(plan).at(-1)?.jam).toBe(plan.menit === 90 ? '10.25' : plan.menit === 60 ? '09.58' : '09.28');
});

test.each(FACILITATION_PLANS)(
  'with the kit, $menit minutes: page one is read, its end is told before the decision',
  ({ tahap }) => {
    const told = tahap.map(({ pemandu, perangkat }) => perangkat ?? pemandu);
    const [read, end] = ['membaca halaman 1', 'akhir ceritanya'].map((words) => told.findIndex((text) => text.includes(words))); // prettier-ignore
    expect(read).toBeGreaterThan(0);
    expect(end).toBeGreaterThan(read ?? 0);
    expect(end).toBeLessThan(tahap.findIndex(({ nama }) => nama === 'Putuskan' || nama === 'Rencana'));
    expect(told.join(' ')).not.toMatch(/ringkasan|seluruh kasus/);
  },
);
