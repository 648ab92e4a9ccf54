import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { attemptOf } from '../../../../src/client/catatan/entry-notes.ts';
import { clearAll, listNotes } from '../../../../src/client/catatan/store.ts';

beforeEach(() => clearAll());

test('a button pressed twice begins one attempt, and each practice has its own', async () => {
  const pressed = ['praktik/a', 'praktik/a', 'praktik/b'].map((entri) => attemptOf({ entri, judul: entri }));
  const [first, second, other] = await Promise.all(pressed);
  expect(second?.id).toBe(first?.id);
  expect(other?.id).not.toBe(first?.id);
  expect((await listNotes()).notes).toHaveLength(2);
});
