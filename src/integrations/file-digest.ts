import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** Sixteen hexadecimal digits that change with what a file holds. */
export async function fileDigest(file: string): Promise<string> {
  return hash('sha256', await readFile(file)).slice(0, 16);
}
