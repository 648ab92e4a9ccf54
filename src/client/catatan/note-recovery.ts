import { newId } from '../device/new-id.ts';
import { WriteAhead } from '../device/write-ahead.ts';
import { NOTES_KEY } from './note-hint.ts';
import { mergeNotes } from './note-store.ts';
import type { Note } from './note.ts';
import { readNote } from './read-note.ts';

const TAB = newId();
const log = new WriteAhead(`${NOTES_KEY}:`, soundNote);

/** Saves a change at once. Where the device does not let us, the database alone has to do. */
export function saveNoteAhead(note: Note): void {
  log.save(nameOf(note.id), note);
}

/** The database has the note as it stands. */
export function confirmNote(id: string): void {
  log.confirm(nameOf(id));
}

/** Puts what a killed tab left into the database, field by field. */
export function restoreNotes(): Promise<void> {
  return log.restore((note) => mergeNotes([note]));
}

/** Drops what was saved ahead, when everything is deleted. */
export function clearNotesAhead(): void {
  log.clear();
}

/** Each tab has a place of its own for each note. */
function nameOf(id: string): string {
  return `${TAB}:${id}`;
}

function soundNote(value: unknown): Note | undefined {
  const read = readNote(value);
  return 'note' in read ? read.note : undefined;
}
