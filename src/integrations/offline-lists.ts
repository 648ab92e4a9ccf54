import { hash } from 'node:crypto';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { OfflineSet } from '../publishing/offline-sets.ts';
import { fileDigest } from './file-digest.ts';

/**
 * Writes what can be kept together, one list a set: its files with their sizes, the style they share, and an edition that changes
 * when any of them does. `base` is the path of the site, with a slash at its end.
 */
export async function writeOfflineLists(sets: readonly OfflineSet[], folder: string, base: string): Promise<void> {
  const home = path.join(folder, 'luring', 'daftar');
  await mkdir(home, { recursive: true });
  const styles = (await readdir(path.join(folder, '_astro')))
    .filter((name) => /\.(css|woff2)$/.test(name))
    .map((name) => `/_astro/${name}`);
  const measure = measurer(folder);
  for (const { id, nama, halaman } of sets) {
    const files = await Promise.all([...halaman, ...styles].map(measure));
    const rows = files.map(({ address, bytes, sha }) => ({ url: base + address.slice(1), bytes, sha }));
    const edisi = hash('sha256', rows.map(({ url, sha }) => url + sha).join('\n')).slice(0, 12);
    const berkas = rows.map(({ url, bytes }) => ({ url, bytes }));
    await writeFile(path.join(home, `${id}.json`), JSON.stringify({ id, nama, edisi, berkas }));
  }
}

/** Size and digest of the file at an address under the site; each is looked at once, since sets share most of theirs. */
function measurer(folder: string): (address: string) => Promise<Measured> {
  const known = new Map<string, Promise<Measured>>();
  const look = async (address: string) => {
    const file = path.join(folder, address, address.endsWith('/') ? 'index.html' : '');
    return { address, bytes: (await stat(file)).size, sha: await fileDigest(file) };
  };
  return (address) => {
    const found = known.get(address) ?? look(address);
    known.set(address, found);
    return found;
  };
}

interface Measured {
  address: string;
  bytes: number;
  sha: string;
}
