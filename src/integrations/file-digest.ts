import { readFile } from 'node:fs/promises';
import { digest } from '../digest.ts';

/** Sixteen hexadecimal digits that change with what a file holds. */
export async function fileDigest(file: string): Promise<string> {
  return digest(await readFile(file));
}
