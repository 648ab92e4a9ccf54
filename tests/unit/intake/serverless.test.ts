import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Challenge } from 'altcha-lib';
import { expect, onTestFinished, test } from 'vitest';
import serverless from '../../../src/intake/serverless.ts';
import { fakeGithub } from '../../support/github.ts';
import { answerOf, ISI, kodeIn, solved } from './door.ts';

/** A site that gives what its form checks against, and has no other page. */
async function siteWithLists(): Promise<string> {
  const lists = { ids: { kasus: [] }, regions: { '73': { kab: 21, kota: 3 } }, abbreviations: [], istilah: [] };
  const server = createServer(({ url }, response) => {
    response.statusCode = url === '/kontribusi/tulis/daftar.json' ? 200 : 404;
    response.end(JSON.stringify(lists));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a host without a disk takes a story to GitHub, and says that it keeps no contact', async () => {
  const github = await fakeGithub();
  onTestFinished(github.close);
  const environment = {
    SITUS: await siteWithLists(),
    KIRIMAN_GITHUB: github.repository,
    KIRIMAN_GITHUB_TOKEN: 'token-uji',
    KIRIMAN_GITHUB_API: github.api,
    KIRIMAN_RAHASIA: 'rahasia-untuk-tes-yang-cukup-panjang',
  };
  const ask = (path: string, init?: RequestInit) =>
    serverless.fetch(new Request(`https://kirim.example/kirim${path}`, init), environment);
  const challenge: Challenge = await (await ask('/tantangan')).json();
  const isi = { ...ISI, kontak: '0812-0000-0001' };
  const body = JSON.stringify({ jenis: 'titipan', kunci: randomUUID(), isi, altcha: await solved(challenge) });
  const answer = await answerOf(
    await ask('', { method: 'POST', body, headers: { 'Content-Type': 'application/json' } }),
  );
  expect(answer).toMatchObject({ status: 201, body: { kontak: false } });
  expect(await (await ask(`/${kodeIn(answer)}`)).json()).toEqual({ status: 'diterima' });
  expect(JSON.stringify([...github.state.trees.values()].map((tree) => [...tree]))).not.toContain('0812');
});
