import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Challenge } from 'altcha-lib';
import { expect, onTestFinished, test, vi } from 'vitest';
import { fakeGithub } from '../../support/github.ts';
import { answerOf, ISI, kodeIn, solved } from './door.ts';

const LISTS = { ids: { kasus: [] }, regions: { '73': { kab: 21, kota: 3 } }, abbreviations: [], istilah: [] };

/** A site that gives what its form checks against, but not to its first so many visitors, who wait; it has no other page. */
async function siteWithLists(waiting: number): Promise<string> {
  let visitors = 0;
  const server = createServer(({ url }, response) => {
    response.statusCode = url === '/kontribusi/tulis/daftar.json' ? 200 : 404;
    if (++visitors > waiting) response.end(JSON.stringify(LISTS));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A host without a disk that remembers nothing yet, and a GitHub of its own. */
async function hostWithoutDisk({ waiting = 0 } = {}) {
  const github = await fakeGithub();
  onTestFinished(github.close);
  const environment = {
    SITUS: await siteWithLists(waiting),
    KIRIMAN_GITHUB: github.repository,
    KIRIMAN_GITHUB_TOKEN: 'token-uji',
    KIRIMAN_GITHUB_API: github.api,
    KIRIMAN_RAHASIA: 'rahasia-untuk-tes-yang-cukup-panjang',
  };
  vi.resetModules();
  const { default: serverless } = await import('../../../src/intake/serverless.ts');
  const ask = async (path: string, init?: RequestInit) =>
    serverless.fetch(new Request(`https://kirim.example/kirim${path}`, init), environment);
  const proof = async () => solved((await (await ask('/tantangan')).json()) as Challenge);
  const send = async (kunci: string, isi: object, altcha: string) => {
    const body = JSON.stringify({ jenis: 'titipan', kunci, isi, altcha });
    return answerOf(await ask('', { method: 'POST', body, headers: { 'Content-Type': 'application/json' } }));
  };
  return { github, ask, proof, send };
}

test('a host without a disk takes a story to GitHub, and says that it keeps no contact', async () => {
  const { github, ask, proof, send } = await hostWithoutDisk();
  const answer = await send(randomUUID(), { ...ISI, kontak: '0812-0000-0001' }, await proof());
  expect(answer).toMatchObject({ status: 201, body: { kontak: false } });
  expect(await (await ask(`/${kodeIn(answer)}`)).json()).toEqual({ status: 'diterima' });
  expect(JSON.stringify([...github.state.trees.values()].map((tree) => [...tree]))).not.toContain('0812');
});

// Cloudflare ends a request that waits for a promise of another one: of forty at once, eight were lost.
test('no request waits for what another one began', async () => {
  const { github, proof, send } = await hostWithoutDisk({ waiting: 1 });
  const proofs = await Promise.all([proof(), proof()]);
  const stuck = send(randomUUID(), ISI, proofs[0]).catch(String);
  await vi.waitUntil(() => github.state.requests.length > 0);
  expect(await send(randomUUID(), ISI, proofs[1])).toMatchObject({ status: 201 });
  void stuck;
});

test('many at once are each kept once, also those of one key', async () => {
  const { github, proof, send } = await hostWithoutDisk();
  const keys = Array.from({ length: 12 }, () => randomUUID());
  const sent = [...keys, ...keys.slice(0, 4)];
  const proofs = await Promise.all(sent.map(proof));
  const answers = await Promise.all(sent.map((kunci, index) => send(kunci, ISI, proofs[index] ?? '')));
  expect(answers.filter(({ status }) => status !== 201 && status !== 200)).toEqual([]);
  expect(new Set(answers.map(kodeIn)).size).toBe(keys.length);
  expect(new Set(github.state.pulls.map(({ head }) => JSON.stringify(head))).size).toBe(keys.length);
  expect(github.state.pulls).toHaveLength(keys.length);
});
