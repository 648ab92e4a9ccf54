import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ForgeError, type KeptFile, keptFileSchema } from '../forge.ts';

// 64 MB at the very most, where the forge is away for days.
const MOST_FILES = 1000;
const NAME = /^(LP-\w{4}-\w{4})\.json$/;

/** Files of a folder, one for each submission that waits for its forge. */
export class WaitingFiles {
  readonly #dir: string;

  constructor(dir: string) {
    this.#dir = dir;
  }

  /** Codes, what was tried least lately first. */
  async kodes(): Promise<string[]> {
    const names = (await this.#names()).flatMap((name) => NAME.exec(name)?.[1] ?? []);
    const times = await Promise.all(
      names.map(async (kode) => ({ kode, time: (await stat(this.#file(kode)).catch(() => undefined))?.mtimeMs ?? 0 })),
    );
    return times.toSorted((a, b) => a.time - b.time).map(({ kode }) => kode);
  }

  async read(kode: string): Promise<KeptFile | undefined> {
    const text = await readFile(this.#file(kode), 'utf8').catch(() => undefined);
    if (text === undefined) return undefined;
    const file = keptFileSchema.safeParse(parsed(text)).data;
    if (file === undefined) throw new ForgeError(`${kode}.json waits in another shape`);
    return file;
  }

  /** All of it or nothing. Throws `ForgeError` where there is no room. */
  async write(file: KeptFile): Promise<void> {
    const place = this.#file(file.note.kode);
    const draft = `${place}.baru`;
    try {
      await mkdir(this.#dir, { recursive: true, mode: 0o700 });
      if ((await this.#names()).length >= MOST_FILES) throw new Error('full');
      await writeFile(draft, JSON.stringify(file), { mode: 0o600, flush: true });
      await rename(draft, place);
    } catch {
      await rm(draft, { force: true }).catch(() => undefined);
      throw new ForgeError('what came cannot be kept until the forge is back');
    }
  }

  async remove(kode: string): Promise<void> {
    await rm(this.#file(kode), { force: true });
  }

  /** The next try is for others first. */
  async postpone(kode: string, now: Date): Promise<void> {
    await utimes(this.#file(kode), now, now).catch(() => undefined);
  }

  /** Leaves it for a person to look at; it is not tried again. */
  async setAside(kode: string): Promise<void> {
    await rename(this.#file(kode), `${this.#file(kode)}.tertahan`);
  }

  #file(kode: string): string {
    return path.join(this.#dir, `${kode}.json`);
  }

  async #names(): Promise<string[]> {
    return readdir(this.#dir).catch(() => []);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
