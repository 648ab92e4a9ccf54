import { beforeEach, expect, test, vi } from 'vitest';
import { loadModule } from '../../../../src/client/site/load-module.ts';

let asked: string[];
let isUp: boolean;
const ran = vi.fn(async () => 'module');

/** Stands for the function that a build writes: its text holds the `import()`. */
const importing = (text: string) => Object.assign(() => ran(), { toString: () => text });

beforeEach(() => {
  asked = [];
  isUp = true;
  ran.mockClear();
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address.slice(address.lastIndexOf('/') + 1));
    if (!isUp) throw new TypeError('Failed to fetch');
    return new Response('', { status: address.endsWith('gone.js') ? 404 : 200 });
  });
});

test('a module runs when it and what it imports are there, each fetched once', async () => {
  const module = importing('async()=>{let{a:e}=await import(`./corner.A1.js`);return{a:e}}');
  const files = ['_astro/corner.A1.js', '_astro/today.B2.js'];
  expect(await loadModule(module, files)).toBe('module');
  expect(await loadModule(module, files)).toBe('module');
  expect(asked).toEqual(['corner.A1.js', 'today.B2.js']);
});

test('a module that imports nothing is fetched too', async () => {
  await loadModule(importing('()=>import("./download.js")'));
  expect(asked).toEqual(['download.js']);
});

test('a module is not asked to run while the line is cut, so that it can be tried again', async () => {
  const module = importing('()=>import(`./desk.js`)');
  isUp = false;
  await expect(loadModule(module)).rejects.toThrow('Failed to fetch');
  expect(ran).not.toHaveBeenCalled();
  isUp = true;
  expect(await loadModule(module)).toBe('module');
  expect(asked).toEqual(['desk.js', 'desk.js']);
});

test('a module is not asked to run when one file is gone from the server', async () => {
  await expect(loadModule(importing('()=>import(`./list.js`)'), ['_astro/gone.js'])).rejects.toThrow('gone.js: 404');
  expect(ran).not.toHaveBeenCalled();
});
