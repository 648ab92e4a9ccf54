import { newId } from '../device/new-id.ts';
import type { Note } from './note.ts';
import { NOTES_KEY } from './note-hint.ts';
import { readNote } from './read-note.ts';
import { mergeNotes } from './note-store.ts';

// IndexedDB answers later; a tab that is killed in between would lose what was typed last. localStorage is written at once, so each
// changed note stands there until the database has it.
const PREFIX = `${NOTES_KEY}:`;
const TAB = newId();

/** Notes a change at once. Where the device does not let us, the database alone has to do. */
export function jot(changed: Note): void {
  try {
    localStorage.setItem(`${PREFIX}${TAB}:${changed.id}`, JSON.stringify(changed));
  } catch {
    // Full or closed: the change itself tells whether it could be stored.
  }
}

/** The database has the note as it stands. */
export function settle(id: string): void {
  forget((key) => key === `${PREFIX}${TAB}:${id}`);
}

/** Puts what a killed tab left behind into the database. */
export async function recover(): Promise<void> {
  const left = keys().flatMap((key) => {
    const text = localStorage.getItem(key) ?? '';
    const read = readNote(parse(text));
    return 'note' in read ? [{ key, text, note: read.note }] : [];
  });
  if (left.length === 0) return;
  await mergeNotes(left.map(({ note }) => note));
  // A tab that is open still may have noted more by now.
  const done = new Map(left.map(({ key, text }) => [key, text]));
  forget((key) => done.get(key) === localStorage.getItem(key));
}

/** Drops what was noted, when everything is deleted. */
export function forget(which: (key: string) => boolean = () => true): void {
  for (const key of keys().filter(which)) localStorage.removeItem(key);
}

function keys(): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
