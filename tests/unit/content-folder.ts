import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

export const PROJECT = path.resolve(import.meta.dirname, '../..');
/** The library of the tests. */
export const CONTENT = path.join(PROJECT, 'tests/library');

/** A copy of the library of the tests, with files added or replaced; it is gone when the test ends. */
export async function contentWith(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const dir = await emptyFolder();
  await cp(CONTENT, dir, { recursive: true });
  await write(dir, files);
  return dir;
}

/** An empty folder with the given files; it is gone when the test ends. */
export async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const dir = await emptyFolder();
  await write(dir, files);
  return dir;
}

async function emptyFolder(): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'lumbung-uji-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

async function write(dir: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(dir, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
