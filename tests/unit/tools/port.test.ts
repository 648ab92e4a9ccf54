import { createServer, type Server } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { listen } from '../../../src/tools/port.ts';

const servers: Server[] = [];
const start = async (port: number) => {
  const server = createServer();
  servers.push(server);
  return listen(server, port);
};

afterEach(() => servers.splice(0).forEach((server) => server.close()));

test('takes the port that was asked for when it is free', async () => {
  const free = await start(0);
  servers.pop()?.close();
  expect(await start(free)).toBe(free);
});

test('takes the next free port when the one asked for is in use', async () => {
  const taken = await start(0);
  const next = await start(taken);
  expect(next).toBeGreaterThan(taken);
  expect(next).toBeLessThan(taken + 50);
});

test('throws what it met when it may not listen at all', async () => {
  await expect(start(70_000)).rejects.toThrow(/port/i);
});
