import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** What the environment says of the intake. README.md of the room lists the names. */
export interface IntakeSettings {
  /** The bare repository. */
  dir: string;
  /** The folder beside it: contact details, used proofs, the secret. */
  privateDir: string;
  github: { repository: string; token: string; api?: string } | undefined;
  /** Public key of the editors, `age1…`. */
  recipient: string | undefined;
  /** Submissions that one address may send in a day; undefined for what the intake itself takes for enough. */
  mostADay: number | undefined;
  /** Does a proxy in front tell the address of who asks, as `X-Real-IP`? */
  behindProxy: boolean;
}

/** Reads the environment. Throws, in Indonesian, for what cannot be. */
export function intakeSettings(env: Readonly<Record<string, string | undefined>> = process.env): IntakeSettings {
  const dir = path.resolve(env['KIRIMAN_DIR'] || '.kiriman');
  const recipient = env['KIRIMAN_KUNCI_REDAKSI'] || undefined;
  if (recipient !== undefined && !/^age1[a-z\d]{58}$/.test(recipient))
    throw new Error(
      'KIRIMAN_KUNCI_REDAKSI bukan kunci publik age (age1…). Buat dengan: age-keygen -o kunci-redaksi.txt',
    );
  return {
    ...{ dir, privateDir: `${dir}-pribadi`, recipient, github: githubSettings(env) },
    mostADay: wholeNumber('KIRIMAN_BATAS', env['KIRIMAN_BATAS']),
    behindProxy: env['KIRIMAN_PROKSI'] === '1',
  };
}

/** The secret that signs challenges: made once, kept in the private folder. */
export function intakeSecret(privateDir: string): string {
  const file = path.join(privateDir, 'rahasia');
  mkdirSync(privateDir, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(file, 'utf8');
}

function githubSettings(env: Readonly<Record<string, string | undefined>>): IntakeSettings['github'] {
  const repository = env['KIRIMAN_GITHUB'] || undefined;
  if (repository === undefined) return undefined;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new Error('KIRIMAN_GITHUB ditulis "pemilik/nama".');
  const token = env['KIRIMAN_GITHUB_TOKEN'];
  if (!token) throw new Error('KIRIMAN_GITHUB_TOKEN belum ada. Buat token untuk satu repositori: Contents dan Pull requests, baca dan tulis.'); // prettier-ignore
  const api = env['KIRIMAN_GITHUB_API'] || undefined;
  return { repository, token, ...(api !== undefined && { api }) };
}

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (!text) return undefined;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${name} "${text}" bukan bilangan bulat di atas 0.`);
  return number;
}
