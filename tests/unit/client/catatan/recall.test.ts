import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  dayAfter,
  dueCards,
  dueDay,
  nextQuestion,
  nextStage,
  RECALL_DAYS,
  waitingTimes,
} from '../../../../src/client/catatan/recall.ts';
import { note } from './notes.ts';

const card = (fields = {}) =>
  note('kartu-praktik-a', { pertanyaan: ['Satu?', 'Dua?'], mulai: '2026-11-24', tahap: 0, aktif: true, ...fields });

test.each([
  [0, '2026-11-25', 'Satu?'],
  [1, '2026-12-01', 'Dua?'],
  [2, '2026-12-24', 'Satu?'],
])('stage %i is due on %s and asks "%s"', (tahap, day, asked) => {
  expect([dueDay(card({ tahap })), nextQuestion(card({ tahap }))]).toEqual([day, asked]);
});

test('a card that is through, switched off or without questions asks nothing', () => {
  const cards = [card({ tahap: 3 }), card({ aktif: false }), card({ pertanyaan: [] })];
  expect(dueCards(cards, '2030-01-01')).toEqual([]);
  expect(waitingTimes(cards)).toBe('');
});

test('a card is due from its day on', () => {
  expect(dueCards([card()], '2026-11-24')).toEqual([]);
  expect(dueCards([card()], '2026-11-25')).toHaveLength(1);
});

test('who comes back after a month is asked one question, not three', () => {
  expect(nextStage(card(), '2026-11-25')).toBe(1);
  expect(nextStage(card(), '2026-12-30')).toBe(3);
});

test('each answer leads on, and after three at most nothing is asked any more', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { minLength: 3, maxLength: 3 }), (waits) => {
      let one = card();
      let day = '2026-11-24';
      for (const wait of waits) {
        day = dayAfter(day, wait);
        const stage = nextStage(one, day);
        expect(stage).toBeGreaterThan(Number(one.isi['tahap']));
        one = card({ tahap: stage });
      }
      expect(one.isi['tahap']).toBeGreaterThanOrEqual(RECALL_DAYS.length);
      expect(dueDay(one)).toBeUndefined();
    }),
  );
});

test('the header is told the moment a day begins in Jakarta', () => {
  expect(waitingTimes([card({ tahap: 1 }), card()])).toBe(
    `${Date.parse('2026-11-25T00:00:00+07:00')},${Date.parse('2026-12-01T00:00:00+07:00')}`,
  );
});

test('an attempt that goes on waits since ever, one that ended or was given up does not', () => {
  const attempt = (keadaan: string) => note(`percobaan-${keadaan}`, { entri: 'praktik/a', keadaan });
  const times = waitingTimes([attempt('berjalan'), attempt('selesai'), attempt('berhenti'), card()]);
  expect(times).toBe(`1,${Date.parse('2026-11-25T00:00:00+07:00')}`);
});

test('a day that is none is never due', () => {
  expect(dueCards([card({ mulai: '' })], '2030-01-01')).toEqual([]);
});
