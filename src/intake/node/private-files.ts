import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { armor, Encrypter } from 'age-encryption';
import type { PrivateStore } from '../receive.ts';

const DAY_MS = 86_400_000;
const KEPT_DAYS = 180;
const NAME = /^(LP-\w{4}-\w{4})\.(\d{4}-\d{2}-\d{2})\.(?:json|age)$/;

interface PrivateFilesSettings {
  dir: string;
  /** Public key of the editors, `age1…`. With none the files are readable by whoever can read the folder. */
  recipient?: string;
  now?: () => number;
}

/** Keeps contact details in files beside the repository whose names say on which day they are deleted. */
export function privateFiles({ dir, recipient, now = Date.now }: PrivateFilesSettings): PrivateFiles {
  const filesOf = async (kode: string) => (await namesIn(dir)).filter((name) => NAME.exec(name)?.[1] === kode);
  const forget = async (kode: string) => {
    for (const name of await filesOf(kode)) await rm(path.join(dir, name), { force: true });
  };
  const purge = async () => {
    const today = dayOf(now());
    for (const name of await namesIn(dir)) {
      const [, , until = ''] = NAME.exec(name) ?? [];
      if (until !== '' && until < today) await rm(path.join(dir, name), { force: true });
    }
  };
  return {
    forget,
    purge,
    async keep(kode, details) {
      await mkdir(dir, { recursive: true, mode: 0o700 });
      const text = `${JSON.stringify(details)}\n`;
      const [content, ending] = recipient === undefined ? [text, 'json'] : [await encrypted(text, recipient), 'age'];
      const name = `${kode}.${dayOf(now() + KEPT_DAYS * DAY_MS)}.${ending}`;
      const others = (await filesOf(kode)).filter((other) => other !== name);
      const draft = path.join(dir, `${name}.baru`);
      await writeFile(draft, content, { mode: 0o600 });
      await rename(draft, path.join(dir, name));
      for (const other of others) await rm(path.join(dir, other), { force: true });
      await purge();
    },
    async read(kode) {
      const [name] = await filesOf(kode);
      return name === undefined ? undefined : readFile(path.join(dir, name), 'utf8');
    },
  };
}

export interface PrivateFiles extends PrivateStore {
  /** Deletes what its day has come for. */
  purge(): Promise<void>;
  /** The details of a submission, encrypted where there is a key; undefined when there are none. */
  read(kode: string): Promise<string | undefined>;
}

async function namesIn(dir: string): Promise<string[]> {
  return readdir(dir).catch(() => []);
}

async function encrypted(text: string, recipient: string): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return armor.encode(await encrypter.encrypt(text));
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
