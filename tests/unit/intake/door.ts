import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { onTestFinished } from 'vitest';
import { createIntake, type IntakeParts } from '../../../src/intake/app.ts';
import type { Forge } from '../../../src/intake/forge.ts';
import { intakeParts } from '../../../src/intake/node/host.ts';
import { proofsOnDisk } from '../../../src/intake/node/used-proofs.ts';
import { gitForge } from '../../../src/intake/node/git-forge.ts';
import { dailyRate } from '../../../src/intake/rate.ts';
import { Receiver, type ReceiverParts } from '../../../src/intake/receive.ts';
import { rememberedStatus } from '../../../src/intake/status.ts';
import { CONTENT } from '../content-folder.ts';

const SITE = 'https://lumbung.example';
const proof = { secret: 'rahasia-untuk-tes', cost: 1 };

export const CERITA =
  'Setiap Jumat kami belajar Siskeudes satu jam di kantor desa. Sebelas kali berjalan, lalu berhenti ketika operatornya diganti.';

export const ISI = {
  cerita: CERITA,
  tempat: { provinsi: '73', kabupaten: 'Luwu Timur', kantor: 'Kantor Desa Contoh' },
  akhir: 'dihentikan',
  samarkan: false,
};

export type Body = Record<string, unknown>;

interface DoorOptions extends Partial<Pick<IntakeParts, 'rates' | 'bodyMs' | 'statusOf'>> {
  dir?: string;
  forge?: Forge;
  receiver?: Partial<ReceiverParts>;
  recipient?: string;
}

/** The intake over a folder of its own and a repository of Git, with a proof of work that costs nothing. */
export async function door({ dir, forge, receiver, recipient, ...parts }: DoorOptions = {}) {
  const home = dir ?? (await emptyHome());
  const repository = path.join(home, 'kiriman');
  const settings = {
    ...{ dir: repository, privateDir: `${repository}-pribadi`, github: undefined, recipient },
    ...{ mostADay: undefined, behindProxy: false },
  };
  const situs = { alamat: SITE, jalur: '/', cabang: 'main' };
  const isPublished = () => Promise.resolve(true);
  const keeping = intakeParts({ settings, situs, contentDir: CONTENT, isPublished });
  const usedForge = forge ?? keeping.forge;
  const logged: string[] = [];
  const used = proofsOnDisk(path.join(settings.privateDir, 'bukti'));
  const app = createIntake({
    receiver: new Receiver({ ...keeping, forge: usedForge, proofs: { settings: proof, used }, ...receiver }),
    statusOf: rememberedStatus(usedForge),
    proof,
    rates: { send: dailyRate(), ask: dailyRate() },
    site: { origin: SITE, base: '' },
    addressOf: (c) => c.req.header('x-alamat') ?? '203.0.113.7',
    log: (line) => logged.push(line),
    ...parts,
  });
  const challenge = async (): Promise<Challenge> => (await app.request('/kirim/tantangan')).json();
  const send = (body: string, headers: Record<string, string> = {}) =>
    app.request('/kirim', { method: 'POST', body, headers: { 'Content-Type': 'application/json', ...headers } });
  return {
    ...{
      app,
      home,
      repository,
      privateDir: settings.privateDir,
      logged,
      challenge,
      send,
      privately: keeping.privately,
    },
    /** The Git of the intake, as the editors see it. */
    editors: gitForge({ dir: repository, main: 'main', isPublished }),
    /** Solves a challenge and sends; what is given replaces what a titipan has. */
    async post(body: Body = {}, headers: Record<string, string> = {}) {
      const altcha = await solved(await challenge());
      const whole = { jenis: 'titipan', kunci: randomUUID(), isi: ISI, altcha, ...body };
      return answerOf(await send(JSON.stringify(whole), headers));
    },
    async status(kode: string) {
      return answerOf(await app.request(`/kirim/${kode}`));
    },
    git: (...args: string[]) => execFileSync('git', ['--git-dir', repository, ...args], { encoding: 'utf8' }).trimEnd(),
  };
}

/** The widget's payload for a challenge. */
export async function solved(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey });
  return btoa(JSON.stringify({ challenge, solution }));
}

export async function answerOf(response: Response): Promise<{ status: number; body: Body; headers: Headers }> {
  return { status: response.status, body: await response.json(), headers: response.headers };
}

export async function emptyHome(): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'lumbung-kirim-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** The code of an answer that accepted. */
export function kodeIn({ body }: { body: Body }): string {
  if (typeof body['kode'] !== 'string') throw new Error(`no code in ${JSON.stringify(body)}`);
  return body['kode'];
}
