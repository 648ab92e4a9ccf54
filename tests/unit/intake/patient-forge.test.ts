import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Forge } from '../../../src/intake/forge.ts';
import { githubForge } from '../../../src/intake/github-forge.ts';
import { patientForge } from '../../../src/intake/node/patient-forge.ts';
import { fakeGithub } from '../../support/github.ts';
import { CERITA, door, emptyHome, ISI, kodeIn } from './door.ts';

vi.setConfig({ testTimeout: 60_000 });

const NO_ANSWER = { status: 503, body: 'Service Unavailable' };

/** The intake before a GitHub that is away until `back()`, with what waits in a folder of its own. */
async function doorToNobody(changed: (forge: Forge) => Forge = (forge) => forge) {
  const github = await fakeGithub();
  onTestFinished(github.close);
  const home = await emptyHome();
  const dir = path.join(home, 'kiriman-pribadi/antre');
  const { repository, api } = github;
  const real = githubForge({
    ...{ repository, api, token: 'token-uji', main: 'main' },
    isPublished: () => Promise.resolve(true),
  });
  const lines: string[] = [];
  let time = Date.now();
  const patient = () => patientForge({ forge: changed(real), dir, log: (line) => lines.push(line), now: () => time });
  const forge = patient();
  github.state.fault = () => NO_ANSWER;
  return {
    ...(await door({ dir: home, forge })),
    ...{ github, forge, dir, lines, patient },
    back: () => (github.state.fault = undefined),
    /** Past the time in which a forge that did not answer is not asked. */
    later: () => (time += 60_000),
    branch: (kode: string) => github.files(`kiriman/${kode}`)[`content/titipan/${kode}.md`],
    queue: () => (existsSync(dir) ? readdirSync(dir).toSorted() : []),
  };
}

test('what comes while GitHub is away is kept, and delivered once it is back', async () => {
  const { post, status, forge, privately, github, dir, branch, back, queue } = await doorToNobody();
  const answer = await post({ isi: { ...ISI, kontak: '0812-0000-0001' } });
  expect(answer).toMatchObject({ status: 201, body: { kontak: true } });
  const kode = kodeIn(answer);
  expect(await status(kode)).toMatchObject({ status: 200, body: { status: 'diterima' } });
  expect(queue()).toEqual([`${kode}.json`]);
  expect(statSync(path.join(dir, `${kode}.json`)).mode & 0o777).toBe(0o600);
  expect(readFileSync(path.join(dir, `${kode}.json`), 'utf8')).not.toContain('0812');
  await forge.deliver();
  expect(queue()).toEqual([`${kode}.json`]);
  back();
  await forge.deliver();
  expect(branch(kode)).toContain(CERITA);
  expect(github.state.pulls).toHaveLength(1);
  expect(queue()).toEqual([]);
  expect(await privately.read(kode)).toContain('0812');
  expect(await status(kode)).toMatchObject({ body: { status: 'diterima' } });
});

test('sent again it waits once; revised, the last words are delivered', async () => {
  const { post, forge, github, branch, back, queue } = await doorToNobody();
  const kunci = randomUUID();
  const kode = kodeIn(await post({ kunci }));
  expect(await post({ kunci })).toMatchObject({ status: 200, body: { kode } });
  expect((await post({ kunci, isi: { ...ISI, pesan: 'Latih dua orang.' } })).status).toBe(200);
  expect(queue()).toEqual([`${kode}.json`]);
  back();
  await forge.deliver();
  expect(branch(kode)).toContain('Latih dua orang.');
  expect(github.state.pulls).toHaveLength(1);
});

test('what waits outlives the process, and is listed for the editors', async () => {
  const { post, patient, branch, back } = await doorToNobody();
  const kode = kodeIn(await post());
  back();
  const next = patient();
  expect(await next.waiting()).toMatchObject([{ kode, jenis: 'titipan', status: 'diterima' }]);
  await next.deliver();
  expect(branch(kode)).toContain(CERITA);
  expect(await next.waiting()).toMatchObject([{ kode, status: 'diterima' }]);
});

test('what GitHub took by half is finished, as one pull request', async () => {
  const { post, forge, github, branch, back } = await doorToNobody();
  github.state.fault = (call) => (call === 'POST /pulls' ? NO_ANSWER : undefined);
  const answer = await post();
  expect(answer.status).toBe(201);
  expect(github.state.pulls).toEqual([]);
  back();
  await forge.deliver();
  expect(branch(kodeIn(answer))).toContain(CERITA);
  expect(github.state.pulls).toHaveLength(1);
});

test('personal data is refused all the same, and nothing of it waits', async () => {
  const { post, queue, lines } = await doorToNobody();
  expect((await post({ isi: { ...ISI, cerita: `${CERITA} NIK 7371010101900001` } })).status).toBe(422);
  expect(queue()).toEqual([]);
  expect(lines.join('\n')).not.toContain('7371');
});

test('words for a matter that the editors have closed are set aside, and who runs the intake is told', async () => {
  const { post, forge, github, back, later, queue, lines, branch } = await doorToNobody();
  back();
  const kunci = randomUUID();
  const kode = kodeIn(await post({ kunci }));
  github.state.pulls[0]!.state = 'closed';
  github.state.fault = () => NO_ANSWER;
  later();
  expect((await post({ kunci, isi: { ...ISI, pesan: 'Latih dua orang.' } })).status).toBe(201);
  back();
  await forge.deliver();
  expect(queue()).toEqual([`${kode}.json.tertahan`]);
  expect(branch(kode)).not.toContain('Latih dua orang.');
  expect(lines.at(-1)).toContain(kode);
  expect(lines.join('\n')).not.toMatch(/Latih|Siskeudes/);
});

test('without room to wait in, nothing is accepted and no contact stays', async () => {
  const { post, privateDir, privately, dir } = await doorToNobody();
  mkdirSync(privateDir, { recursive: true });
  writeFileSync(dir, 'bukan folder');
  const kunci = randomUUID();
  expect(await post({ kunci, isi: { ...ISI, kontak: '0812-0000-0001' } })).toMatchObject({
    status: 503,
    body: { pesan: expect.stringContaining('draf tetap') },
  });
  expect(readdirSync(path.join(privateDir, 'kontak'))).toEqual([]);
  rmSync(dir);
  expect(await privately.read(kodeIn(await post({ kunci })))).toBeUndefined();
});

test('a GitHub that does not answer is not asked anew for each story', async () => {
  const { post, github, later } = await doorToNobody();
  await post();
  const asked = github.state.requests.length;
  const codes = await Promise.all(Array.from({ length: 20 }, () => post()));
  expect(new Set(codes.map(kodeIn)).size).toBe(20);
  expect(github.state.requests).toHaveLength(asked);
  later();
  await post();
  expect(github.state.requests.length).toBeGreaterThan(asked);
});

test('one that cannot be delivered does not hold up the others', async () => {
  const { post, forge, github, back, branch, queue } = await doorToNobody();
  const codes = [];
  for (let count = 0; count < 6; count += 1) codes.push(kodeIn(await post()));
  const [broken = '', ...rest] = codes;
  back();
  github.state.fault = (call) => (call === `GET /git/ref/heads/kiriman/${broken}` ? NO_ANSWER : undefined);
  await forge.deliver();
  expect(queue()).toEqual([`${broken}.json`]);
  for (const kode of rest) expect(branch(kode)).toContain(CERITA);
});

test('what is revised while it is delivered is not lost', async () => {
  let revise: (() => Promise<unknown>) | undefined;
  const revised: Promise<unknown>[] = [];
  const { post, forge, branch, back, queue } = await doorToNobody((real) => ({
    ...real,
    keep: async (file, before) => {
      if (revise) revised.push(revise());
      revise = undefined;
      await new Promise((resolve) => setTimeout(resolve, 50));
      return real.keep(file, before);
    },
  }));
  const kunci = randomUUID();
  const kode = kodeIn(await post({ kunci }));
  back();
  revise = () => post({ kunci, isi: { ...ISI, pesan: 'Latih dua orang.' } });
  await forge.deliver();
  await Promise.all(revised);
  await forge.deliver();
  expect(revised).toHaveLength(1);
  expect(branch(kode)).toContain('Latih dua orang.');
  expect(queue()).toEqual([]);
});
