import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import path from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Forge, ForgeError, type Kept, TakenError } from '../../../src/intake/forge.ts';
import { gitForge } from '../../../src/intake/node/git-forge.ts';
import { dailyRate } from '../../../src/intake/rate.ts';
import { refusedSchema } from '../../../src/writing/submission.ts';
import { answerOf, type Body, door, emptyHome, ISI, kodeIn, solved } from './door.ts';

// Each submission starts Git, some of them five hundred times.
vi.setConfig({ testTimeout: 300_000 });
afterEach(() => void vi.useRealTimers());

const isPublished = () => Promise.resolve(true);
const FREE = { send: dailyRate({ most: 100_000 }), ask: dailyRate({ most: 100_000 }) };

/** The writer is told that the draft is still there, and when to try again; nothing is kept. */
function expectAway({ status, body }: { status: number; body: Body }): void {
  expect(status).toBe(503);
  expect(refusedSchema.parse(body)).toMatchObject({
    pesan: expect.stringContaining('draf tetap'),
    coba_lagi: expect.any(String),
  });
}

/** A program in the place of Git that does what is written, and else what Git does. */
async function gitThat(home: string, script: string): Promise<string> {
  const file = path.join(home, 'git-uji');
  await writeFile(file, `#!/bin/sh\n${script}\nexec git "$@"\n`);
  await chmod(file, 0o755);
  return file;
}

describe('1 forge away', () => {
  test('refuses where nothing can wait, and takes the story once it is back', async () => {
    const home = await emptyHome();
    const flag = path.join(home, 'putus');
    const command = await gitThat(home, `[ -e '${flag}' ] && exit 128`);
    const forge = gitForge({ dir: path.join(home, 'kiriman'), main: 'main', isPublished, command });
    const { post, privateDir } = await door({ dir: home, forge });
    const kunci = randomUUID();
    await writeFile(flag, '');
    expectAway(await post({ kunci, isi: { ...ISI, kontak: '0812-0000-0001' } }));
    expect(readdirSync(privateDir)).toEqual(['bukti']);
    await rm(flag);
    expect((await post({ kunci })).status).toBe(201);
  });

  test('between contact and branch leaves no contact behind', async () => {
    const { editors, home } = await door();
    const forge: Forge = { ...editors, keep: () => Promise.reject(new ForgeError('away')) };
    const { post, privateDir } = await door({ dir: home, forge });
    expectAway(await post({ isi: { ...ISI, kontak: '0812-0000-0001' } }));
    expect(readdirSync(path.join(privateDir, 'kontak'))).toEqual([]);
  });
});

describe('2 disk full or not to be written', () => {
  test('a full disk while Git writes refuses the story whole', async () => {
    const home = await emptyHome();
    // Files of Git may not become longer than nothing, as on a full disk.
    const command = await gitThat(home, `[ "$1" = fast-import ] && ulimit -f 0`);
    const forge = gitForge({ dir: path.join(home, 'kiriman'), main: 'main', isPublished, command });
    const { post, editors } = await door({ dir: home, forge });
    expectAway(await post());
    expect(await editors.waiting()).toEqual([]);
  });

  test('a folder that cannot be made refuses the story, and logs nothing of it', async () => {
    const home = await emptyHome();
    await writeFile(path.join(home, 'kiriman'), 'bukan folder');
    const { post, logged } = await door({ dir: home });
    expectAway(await post());
    expect(logged.join('\n')).not.toContain('Siskeudes');
  });

  test('without room for contact details nothing is accepted', async () => {
    const { post, privateDir, editors, logged } = await door();
    await mkdir(privateDir, { recursive: true });
    await writeFile(path.join(privateDir, 'kontak'), 'bukan folder');
    expectAway(await post({ isi: { ...ISI, kontak: '0812-0000-0001' } }));
    expect(await editors.waiting()).toEqual([]);
    expect(logged.join('\n')).not.toContain('0812');
  });
});

test('3 a lock that another Git holds for a moment is waited for; one that stays refuses', async () => {
  const { post, repository, editors } = await door();
  const kunci = randomUUID();
  const kode = kodeIn(await post({ kunci }));
  const lock = path.join(repository, `refs/heads/kiriman/${kode}.lock`);
  const revised = { ...ISI, pesan: 'Latih dua orang.' };
  await writeFile(lock, '');
  const sent = post({ kunci, isi: revised });
  setTimeout(() => void rm(lock), 300);
  expect((await sent).status).toBe(200);
  await writeFile(lock, '');
  expectAway(await post({ kunci, isi: { ...ISI, pesan: 'Latih tiga orang.' } }));
  await rm(lock);
  expect(await editors.status(kode)).toEqual({ status: 'diterima' });
});

describe('4 one key twice', () => {
  test('at the same moment is one submission', async () => {
    const { post, git } = await door();
    const kunci = randomUUID();
    const answers = await Promise.all(Array.from({ length: 8 }, () => post({ kunci })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([...Array.from({ length: 7 }, () => 200), 201]);
    expect(git('rev-list', '--all', '--count')).toBe('1');
  });

  test('in two processes at the same moment is one submission', async () => {
    const { home, post: one, git } = await door();
    const { post: other } = await door({ dir: home });
    await one();
    const kunci = randomUUID();
    const answers = await Promise.all([one({ kunci }), other({ kunci })]);
    expect(new Set(answers.map(kodeIn)).size).toBe(1);
    expect(git('for-each-ref').split('\n')).toHaveLength(2);
  });

  test('with a code that belongs to another key gets the next code', async () => {
    const { editors, post, home } = await door();
    const kode = kodeIn(await post());
    const first = await editors.find(kode);
    // All first codes are taken.
    const forge: Forge = {
      ...editors,
      find: async (asked) => (asked === firstAsked.kode ? first : editors.find(asked)),
    };
    const firstAsked: { kode?: string } = {};
    const watching: Forge = { ...forge, find: (asked) => ((firstAsked.kode ??= asked), forge.find(asked)) };
    const { post: again } = await door({ dir: home, forge: watching });
    const answer = await again();
    expect(answer.status).toBe(201);
    expect(kodeIn(answer)).not.toBe(firstAsked.kode);
  });
});

test('5 a branch that another process made in the meantime is looked at again', async () => {
  const { editors, home } = await door();
  let turns = 0;
  const forge: Forge = {
    ...editors,
    keep: async (file, before) => {
      turns += 1;
      await editors.keep(file, before);
      if (turns === 1) throw new TakenError('moved');
    },
  };
  const { post } = await door({ dir: home, forge });
  expect((await post()).status).toBe(200);
  expect(turns).toBe(1);
});

describe('6 a clock that is wrong', () => {
  test('of the phone does not matter; when ours jumps, a new challenge is enough', async () => {
    const { challenge, send, post } = await door();
    const altcha = await solved(await challenge());
    const body = JSON.stringify({ jenis: 'titipan', kunci: randomUUID(), isi: ISI, altcha });
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
    expect((await send(body)).status).toBe(400);
    expect((await post()).status).toBe(201);
    vi.setSystemTime(Date.now() - 7_200_000);
    expect((await post()).status).toBe(201);
  });

  test('set back does not count an address for ever', async () => {
    let time = 10 * 86_400_000;
    const rate = dailyRate({ most: 1, now: () => time });
    await rate.take('a');
    time = 0;
    expect(await rate.take('a')).toBeUndefined();
  });
});

test('7 nonsense from the forge is no answer', async () => {
  const { home, git, post, editors } = await door();
  const kode = kodeIn(await post());
  // A branch of that name that is none of ours.
  const empty = git('-c', 'user.name=x', '-c', 'user.email=x@contoh.go.id', 'commit-tree', '-m', 'Kiriman: {"kode":1}', `kiriman/${kode}^{tree}`); // prettier-ignore
  git('update-ref', `refs/heads/kiriman/${kode}`, empty);
  const { app } = await door({ dir: home });
  expect((await app.request(`/kirim/${kode}`)).status).toBe(503);
  await expect(editors.find(kode)).rejects.toThrow(ForgeError);
});

/** The intake behind a real socket. */
async function listening(bodyMs: number) {
  const made = await door({ bodyMs, rates: FREE });
  const listen = getRequestListener(made.app.fetch, { overrideGlobalObjects: false });
  const server = createServer((request, response) => void listen(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => server.closeAllConnections());
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { ...made, port };
}

function halfBody(port: number): ReturnType<typeof connect> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  socket.write(
    'POST /kirim HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{"jenis":',
  );
  return socket;
}

test('8 a body that does not end is answered and let go', async () => {
  const { port } = await listening(200);
  const socket = halfBody(port);
  const answer = await new Promise<string>((resolve) => socket.once('data', (part) => resolve(String(part))));
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  socket.destroy();
});

test('9 a body that is broken off keeps nothing', async () => {
  const { port, editors, logged } = await listening(5000);
  const sockets = Array.from({ length: 50 }, () => halfBody(port));
  await new Promise((resolve) => setTimeout(resolve, 100));
  for (const socket of sockets) socket.destroy();
  expect((await fetch(`http://127.0.0.1:${port}/kirim/tantangan`)).status).toBe(200);
  expect(await editors.waiting()).toEqual([]);
  expect(logged).toEqual([]);
});

test('10 a proof that was used is refused after a restart too', async () => {
  const { home, challenge, send } = await door();
  const altcha = await solved(await challenge());
  const body = () => JSON.stringify({ jenis: 'titipan', kunci: randomUUID(), isi: ISI, altcha });
  expect((await send(body())).status).toBe(201);
  const { send: again } = await door({ dir: home });
  expect((await again(body())).status).toBe(400);
});

test('11 a restart between challenge and story, and between story and answer, loses nothing', async () => {
  const { home, challenge } = await door();
  const altcha = await solved(await challenge());
  const kunci = randomUUID();
  const { send } = await door({ dir: home });
  const body = JSON.stringify({ jenis: 'titipan', kunci, isi: ISI, altcha });
  const first: Body = await (await send(body)).json();
  const { post } = await door({ dir: home });
  expect(await post({ kunci })).toMatchObject({ status: 200, body: { kode: first['kode'] } });
});

/** A forge that keeps in memory and takes its time. */
function slowForge() {
  const kept = new Map<string, Kept>();
  const writes: string[] = [];
  const forge: Forge = {
    find: async (kode) => kept.get(kode),
    keep: async ({ note }) => {
      await new Promise((resolve) => setTimeout(resolve, 2));
      if (kept.has(note.kode)) throw new TakenError('there');
      kept.set(note.kode, { note, closed: false, halfMade: false, tip: note.isi });
      writes.push(note.kode);
    },
    status: async () => undefined,
    waiting: async () => [],
  };
  return { forge, writes };
}

test('12 five hundred at once: some are told to wait, none is lost, none is there twice', async () => {
  const { forge, writes } = slowForge();
  const { challenge, send } = await door({ forge, rates: FREE });
  const statuses: number[] = [];
  const sendUntilTaken = async (kunci: string, altcha: string): Promise<string> => {
    const body = JSON.stringify({ jenis: 'titipan', kunci, isi: ISI, altcha });
    for (;;) {
      const answer = await answerOf(await send(body));
      statuses.push(answer.status);
      if (answer.status === 201) return kodeIn(answer);
      expectAway(answer);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const proofs = await Promise.all(Array.from({ length: 500 }, async () => solved(await challenge())));
  const kodes = await Promise.all(proofs.map((altcha) => sendUntilTaken(randomUUID(), altcha)));
  expect(new Set(kodes).size).toBe(500);
  expect(writes.toSorted()).toEqual(kodes.toSorted());
  expect(statuses.filter((status) => status === 503).length).toBeGreaterThan(100);
});

test('many at once are as many branches of Git', async () => {
  const { post, git } = await door({ rates: FREE });
  const kodes = (await Promise.all(Array.from({ length: 25 }, () => post()))).map(kodeIn);
  const branches = git('for-each-ref', '--format=%(refname:lstrip=3)').split('\n');
  expect(branches.toSorted()).toEqual(kodes.toSorted());
  expect(git('rev-list', '--all', '--count')).toBe('25');
});
