import type { FieldValue, Note } from './note.ts';
import { stamp } from './stamps.ts';

/**
 * Merges two states of one note: of each field the later change stays. In whatever order and however often states are merged,
 * the result is the same, so two tabs and an imported file never undo each other.
 */
export function mergeNote(a: Note, b: Note): Note {
  const isi: Record<string, FieldValue> = {};
  const cap: Record<string, string> = {};
  for (const field of [...new Set([...Object.keys(a.cap), ...Object.keys(b.cap)])].sort()) {
    const from = wins(a, b, field) ? a : b;
    const [value, mark] = [from.isi[field], from.cap[field]];
    if (value === undefined || mark === undefined) continue;
    isi[field] = value;
    cap[field] = mark;
  }
  return { ...a, isi, cap };
}

/** Changes some fields of a note, each stamped later than what it replaces. */
export function changeFields(note: Note, fields: Note['isi'], now: number, tab: string): Note {
  const cap = Object.fromEntries(Object.keys(fields).map((field) => [field, stamp(now, tab, note.cap[field])]));
  return { ...note, isi: { ...note.isi, ...fields }, cap: { ...note.cap, ...cap } };
}

/** Compares two states of a note by their stamps, since each change makes a new one. */
export function isSameNote(a: Note, b: Note): boolean {
  const keys = Object.keys(a.cap);
  return keys.length === Object.keys(b.cap).length && keys.every((field) => !wins(b, a, field) && !wins(a, b, field));
}

function wins(a: Note, b: Note, field: string): boolean {
  const [first = '', second = ''] = [a.cap[field], b.cap[field]];
  if (first !== second) return first > second;
  // Only a file that was changed by hand has two values under one stamp; then any fixed order will do.
  return JSON.stringify(a.isi[field]) > JSON.stringify(b.isi[field]);
}
