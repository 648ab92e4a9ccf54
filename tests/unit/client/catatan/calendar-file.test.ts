import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile, type Reminder } from '../../../../src/client/catatan/calendar-file.ts';

const NOW = Date.parse('2026-11-30T23:30:00Z');
const reminder = (change: Partial<Reminder> = {}): Reminder => ({
  id: 'percobaan-1x2y3z',
  judul: 'Bedah satu kasus, lalu putuskan; catat \\ simpan',
  address: 'https://lumbung-praktik.example/saya/',
  today: '2026-12-01',
  now: NOW,
  ...change,
});

/** A calendar as RFC 5545 says it is read: lines end in CRLF, a line that begins with a space goes on with the one before. */
function parse(file: string) {
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  expect(lines.pop()).toBe('');
  const properties = lines.map((line) => {
    const [, name = '', , value = ''] = /^([A-Z]+)(;[A-Z]+=[A-Z]+)?:([^]*)$/.exec(line) ?? [];
    return { name, value: value.replace(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign)) };
  });
  const events = file.split('BEGIN:VEVENT').slice(1).length;
  const all = (name: string) => properties.filter((one) => one.name === name).map(({ value }) => value);
  return { properties, events, all };
}

test('has three events that last a day, after 1, 7 and 30 days, each with an id of its own', () => {
  const { events, all } = parse(calendarFile(reminder()));
  expect(events).toBe(3);
  expect(all('DTSTART')).toEqual(['20261202', '20261208', '20261231']);
  expect(all('DTEND')).toEqual(['20261203', '20261209', '20270101']);
  expect(all('DTSTAMP')).toEqual(Array.from({ length: 3 }, () => '20261130T233000Z'));
  expect(new Set(all('UID'))).toEqual(new Set([1, 7, 30].map((day) => `percobaan-1x2y3z-${day}@lumbung-praktik.example`))); // prettier-ignore
  expect(all('BEGIN')).toEqual(['VCALENDAR', ...Array.from({ length: 3 }, () => ['VEVENT', 'VALARM']).flat()]);
});

test('is the same file again for the same attempt at the same moment', () => {
  expect(calendarFile(reminder())).toBe(calendarFile(reminder()));
});

describe('any title', () => {
  const titles = fc.string({ unit: 'grapheme', maxLength: 300 });

  test('comes out as it went in', () => {
    fc.assert(
      fc.property(titles, (judul) => {
        const [title] = parse(calendarFile(reminder({ judul }))).all('SUMMARY');
        expect(title).toBe(`Mencoba: ${judul.replace(/\r\n|\r/g, '\n')}`);
      }),
    );
  });

  test('leaves lines of at most 75 bytes, each ended by CRLF and none torn in a letter', () => {
    fc.assert(
      fc.property(titles, (judul) => {
        const file = calendarFile(reminder({ judul }));
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
