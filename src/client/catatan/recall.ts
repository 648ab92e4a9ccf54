import { startOf } from '../device/today.ts';
import { angka, type Catatan, daftar, teks, ya } from './catatan.ts';

/** Days after which a question comes back. */
export const JADWAL = [1, 7, 30] as const;

/** The day the next question of a card is due; undefined when it is switched off or through. */
export function dueDay(card: Catatan): string | undefined {
  const days = JADWAL[angka(card, 'tahap')];
  return days === undefined || !ya(card, 'aktif') ? undefined : dayAfter(teks(card, 'mulai'), days);
}

/** The question to ask now: another one each time. */
export function question(card: Catatan): string | undefined {
  const questions = daftar(card, 'pertanyaan');
  return questions[angka(card, 'tahap') % Math.max(1, questions.length)];
}

/** The stage after this one is answered. Days that went by meanwhile are not made up for: one question is enough. */
export function nextStage(card: Catatan, today: string): number {
  const past = JADWAL.filter((days) => dayAfter(teks(card, 'mulai'), days) <= today).length;
  return Math.max(angka(card, 'tahap') + 1, past);
}

/** Cards whose question waits, longest waiting first. */
export function dueCards(notes: Iterable<Catatan>, today: string): Catatan[] {
  return [...notes]
    .flatMap((card) => {
      const day = card.jenis === 'kartu' && question(card) !== undefined ? dueDay(card) : undefined;
      return day !== undefined && day <= today ? [{ card, day }] : [];
    })
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.card.id.localeCompare(b.card.id))
    .map(({ card }) => card);
}

/** When the cards are due in milliseconds, for the mark that the header reads. */
export function dueTimes(cards: Iterable<Catatan>): string {
  return [...cards]
    .flatMap((card) => (question(card) === undefined ? [] : (dueDay(card) ?? [])))
    .toSorted()
    .map(startOf)
    .join();
}

/** `2026-11-24` and 7 → `2026-12-01`. A day that is none stays as it is, and is never due. */
export function dayAfter(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? '9999-12-31' : new Date(time + days * 86_400_000).toISOString().slice(0, 10);
}
