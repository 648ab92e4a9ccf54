import { EventEmitter } from 'node:events';
import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { watch } from '../../../src/loaders/watch.ts';

test('loads again when a watched file, or one in a watched folder, changes, and at nothing else', () => {
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  let loads = 0;
  const context = { watcher } as unknown as LoaderContext;
  watch(context, ['/isi/situs.yml', '/isi/acuan'], async () => void (loads += 1));
  for (const file of ['/isi/situs.yml', '/isi/acuan/tema.yml']) watcher.emit('change', file);
  expect(loads).toBe(2);
  for (const file of ['/isi/situs.yml.bak', '/isi/acuan2/tema.yml', '/isi/kasus/a.md']) watcher.emit('change', file);
  expect(loads).toBe(2);
});
