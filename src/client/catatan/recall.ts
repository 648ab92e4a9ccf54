import { startOfDay } from '../device/today.ts';
import { type Note, noteFlag, noteList, noteNumber, noteText } from './note.ts';

/** Days after which a question comes back. */
export const RECALL_DAYS = [1, 7, 30] as const;

/** The day the next question of a card is due; undefined when it is switched off or through. */
export function dueDay(card: Note): string | undefined {
  const days = RECALL_DAYS[noteNumber(card, 'tahap')];
  return days === undefined || !noteFlag(card, 'aktif') ? undefined : dayAfter(noteText(card, 'mulai'), days);
}

/** The question to ask now: another one each time. */
export function nextQuestion(card: Note): string | undefined {
  const questions = noteList(card, 'pertanyaan');
  return questions[noteNumber(card, 'tahap') % Math.max(1, questions.length)];
}

/** The stage after this one is answered. Days that went by meanwhile are not made up for: one question is enough. */
export function nextStage(card: Note, today: string): number {
  const past = RECALL_DAYS.filter((days) => dayAfter(noteText(card, 'mulai'), days) <= today).length;
  return Math.max(noteNumber(card, 'tahap') + 1, past);
}

/** Cards whose question waits, longest waiting first. */
export function dueCards(notes: Iterable<Note>, today: string): Note[] {
  return [...notes]
    .flatMap((card) => {
      const day = card.jenis === 'kartu' && nextQuestion(card) !== undefined ? dueDay(card) : undefined;
      return day !== undefined && day <= today ? [{ card, day }] : [];
    })
    .sort((a, b) => a.day.localeCompare(b.day) || a.card.id.localeCompare(b.card.id))
    .map(({ card }) => card);
}

/** From when the notes wait for their reader, in milliseconds, for the hint that the header reads (note-hint.ts): cards on their day, attempts that go on since ever. */
export function waitingTimes(notes: readonly Note[]): string {
  const open = notes.filter((note) => note.jenis === 'percobaan' && noteText(note, 'keadaan') === 'berjalan');
  const days = notes.flatMap((card) =>
    card.jenis === 'kartu' && nextQuestion(card) !== undefined ? (dueDay(card) ?? []) : [],
  );
  return [...open.map(() => 1), ...days.sort().map(startOfDay)].join();
}

/** `2026-11-24` and 7 → `2026-12-01`. A day that is none stays as it is, and is never due. */
export function dayAfter(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? '9999-12-31' : new Date(time + days * 86_400_000).toISOString().slice(0, 10);
}
