import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { Database } from '../../../../src/client/device/database.ts';

test('a transaction is let go when its page is kept for Back, and begun again when the page is back', async () => {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  const database = new Database('coba', 1, (fresh) => fresh.createObjectStore('isi'));
  let begun = 0;
  const leave = () => page.dispatchEvent(Object.assign(new Event('pagehide'), { persisted: true }));
  const work = (transaction: IDBTransaction) => {
    begun += 1;
    const stored = transaction.objectStore('isi').put('kata', 'kunci');
    // Before anything can be stored.
    if (begun === 1) queueMicrotask(leave);
    return () => stored.result;
  };
  const storing = database.transact(['isi'], 'readwrite', work);
  await vi.waitUntil(() => begun === 1, { interval: 0 });
  const other = new Database('coba', 1, () => undefined);
  expect(await other.run<unknown>('isi', 'readonly', (store) => store.get('kunci'))).toBeUndefined();
  page.dispatchEvent(new Event('pageshow'));
  expect(await storing).toBe('kunci');
  expect(await other.run<unknown>('isi', 'readonly', (store) => store.get('kunci'))).toBe('kata');
  // What is over is not begun again.
  leave();
  page.dispatchEvent(new Event('pageshow'));
  expect(begun).toBe(2);
});
