import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { attemptFor } from '../../../../src/client/catatan/entry-notes.ts';
import { clearNotes, listNotes } from '../../../../src/client/catatan/note-store.ts';

beforeEach(() => clearNotes());

test('a button pressed twice begins one attempt, and each practice has its own', async () => {
  const pressed = ['praktik/a', 'praktik/a', 'praktik/b'].map((entri) => attemptFor({ entri, judul: entri }));
  const [first, second, other] = await Promise.all(pressed);
  expect(second?.id).toBe(first?.id);
  expect(other?.id).not.toBe(first?.id);
  expect((await listNotes()).notes).toHaveLength(2);
});
