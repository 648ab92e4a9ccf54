import { dayAfter, RECALL_DAYS } from './recall.ts';

/** What a calendar is told of an attempt. */
export interface Reminder {
  /** Id of the attempt: the same events again are known by it. */
  id: string;
  judul: string;
  /** Full address of the reader's notes. */
  address: string;
  /** Today, `YYYY-MM-DD`: the days are counted from it. */
  today: string;
  /** Now, in milliseconds. */
  now: number;
}

const QUESTIONS: Readonly<Record<(typeof RECALL_DAYS)[number], string>> = {
  1: 'Apakah langkah pertama sudah dikerjakan?',
  7: 'Apa yang berubah sesudah seminggu? Catat satu angka.',
  30: 'Lanjut, ubah, atau berhenti? Tulis hasilnya.',
};

/** A calendar (RFC 5545) with an event after 1, 7 and 30 days. They last all day, so no time zone can move them. */
export function calendarFile(reminder: Reminder): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lumbung Praktik//Catatan saya//ID',
    'CALSCALE:GREGORIAN',
    ...RECALL_DAYS.flatMap((days) => event(reminder, days)),
    'END:VCALENDAR',
  ];
  return lines.flatMap(folded).join('\r\n') + '\r\n';
}

function event({ id, judul, address, today, now }: Reminder, days: (typeof RECALL_DAYS)[number]): string[] {
  const title = text(`Mencoba: ${judul}`);
  return [
    'BEGIN:VEVENT',
    `UID:${id}-${days}@${new URL(address).hostname}`,
    `DTSTAMP:${new Date(now).toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${plain(dayAfter(today, days))}`,
    `DTEND;VALUE=DATE:${plain(dayAfter(today, days + 1))}`,
    `SUMMARY:${title}`,
    `DESCRIPTION:${text(`${QUESTIONS[days]}\n${address}`)}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${title}`,
    // Eight in the morning of that day.
    'TRIGGER:PT8H',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** `2026-12-01` → `20261201`. */
function plain(day: string): string {
  return day.replaceAll('-', '');
}

function text(value: string): string {
  return value.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\r\n]/g, '\\n');
}

const MOST_BYTES = 75;

/** A line in pieces of at most 75 bytes, those after the first with a space before them; no letter is torn apart. */
function folded(line: string): string[] {
  const encoder = new TextEncoder();
  const pieces = [''];
  for (const letter of line) {
    const piece = pieces.at(-1) ?? '';
    if (encoder.encode(piece + letter).length > MOST_BYTES) pieces.push(` ${letter}`);
    else pieces[pieces.length - 1] = piece + letter;
  }
  return pieces;
}
