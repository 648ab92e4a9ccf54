import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { build } from '../../../src/tools/build.ts';

let home: string;
let out: string;

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'lumbung-build-'));
  out = path.join(home, 'dist');
  await mkdir(out);
  await writeFile(path.join(out, 'index.html'), 'lama');
});

const page = () => readFile(path.join(out, 'index.html'), 'utf8');
const write = async (staging: string) => {
  await mkdir(staging);
  await writeFile(path.join(staging, 'index.html'), 'baru');
};

test('a build that succeeds takes the place of the old one and leaves nothing beside it', async () => {
  expect(await build(out, async (staging) => (await write(staging), 0))).toBe(0);
  expect(await page()).toBe('baru');
  expect(await readdir(home)).toEqual(['dist']);
});

test('a build that fails half way leaves the old one', async () => {
  expect(await build(out, async (staging) => (await write(staging), 1))).toBe(1);
  expect(await page()).toBe('lama');
  expect(await readdir(home)).toEqual(['dist']);
});

test('a build that throws leaves the old one', async () => {
  const full = async (staging: string) => {
    await write(staging);
    throw new Error('ENOSPC: no space left on device');
  };
  await expect(build(out, full)).rejects.toThrow('ENOSPC');
  expect(await page()).toBe('lama');
});

test('what a killed build left is cleared away; what a running build has is not touched', async () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  await mkdir(`${out}.baru-${dead}`);
  await mkdir(`${out}.baru-${process.ppid}`);
  await build(out, async (staging) => (await write(staging), 0));
  expect(await readdir(home)).toEqual(['dist', `dist.baru-${process.ppid}`]);
});

test('a kill between the two renames: the last good site comes back even when the next build fails', async () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const old = `${out}.lama-${dead}`;
  await mkdir(old);
  await writeFile(path.join(old, 'index.html'), 'terakhir baik');
  const { rm } = await import('node:fs/promises');
  await rm(out, { recursive: true });
  expect(await build(out, async () => 1)).toBe(1);
  expect(await page()).toBe('terakhir baik');
});
