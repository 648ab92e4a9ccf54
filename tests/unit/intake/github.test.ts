import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { githubForge } from '../../../src/intake/github-forge.ts';
import { checkTitipan } from '../../../src/lint/titipan.ts';
import { fakeGithub, type Pull } from '../../support/github.ts';
import { CERITA, door, ISI, kodeIn } from './door.ts';

vi.setConfig({ testTimeout: 60_000 });

async function doorToGithub() {
  const github = await fakeGithub();
  onTestFinished(github.close);
  const { repository, api } = github;
  const forge = githubForge({
    ...{ repository, api, token: 'token-uji', main: 'main' },
    isPublished: () => Promise.resolve(true),
  });
  const made = await door({ forge });
  const pull = (): Pull => github.state.pulls[0]!;
  return { ...made, github, forge, pull };
}

test('a story becomes a branch, a commit and a pull request with its checklist and labels', async () => {
  const { post, github, pull } = await doorToGithub();
  const answer = await post();
  expect(answer.status).toBe(201);
  const kode = kodeIn(answer);
  const files = github.files(`kiriman/${kode}`);
  expect(Object.keys(files)).toEqual([`content/titipan/${kode}.md`]);
  const context = {
    today: '2026-11-30',
    ids: new Map(),
    regions: new Map([['73', { kab: 21, kota: 3 }]]),
    abbreviations: new Set<string>(),
  };
  expect(checkTitipan(`content/titipan/${kode}.md`, files[`content/titipan/${kode}.md`] ?? '', context)).toEqual([]);
  expect(pull()).toMatchObject({ title: `Titipan ${kode}`, labels: [{ name: 'kiriman' }, { name: 'titipan' }] });
  expect(pull().body).toContain('- [ ] Tidak ada data pribadi');
});

test('nothing that the writer typed stands in the pull request or the commit', async () => {
  const { post, github, pull } = await doorToGithub();
  const typed = '@redaksi #1 [x](https://jahat.example) <b>x</b> GH-1';
  const tempat = { kabupaten: '@kabupaten #2', kantor: '<img src=x> @kantor' };
  const kode = kodeIn(
    await post({ isi: { ...ISI, cerita: `${CERITA} ${typed}`, tempat, pesan: typed, jadinya: typed } }),
  );
  const { title, body, labels } = pull();
  const messages = [...github.state.commits.values()].map(({ message }) => message);
  expect([title, body, JSON.stringify(labels), ...messages].join('\n')).not.toMatch(/@|#\d|jahat|<b>|<img/);
  expect(github.files(`kiriman/${kode}`)[`content/titipan/${kode}.md`]).toContain(typed);
});

test('sent again it asks GitHub and writes nothing; revised it adds a commit and takes the question off', async () => {
  const { post, github, pull } = await doorToGithub();
  const kunci = randomUUID();
  const kode = kodeIn(await post({ kunci }));
  github.state.requests = [];
  expect(await post({ kunci })).toMatchObject({ status: 200, body: { kode } });
  expect(github.state.requests.filter((call) => !call.startsWith('GET'))).toEqual([]);
  pull().labels.push({ name: 'ditanya balik' });
  expect((await post({ kunci, isi: { ...ISI, pesan: 'Latih dua orang.' } })).status).toBe(200);
  expect(github.state.pulls).toHaveLength(1);
  expect(pull().labels.map(({ name }) => name)).toEqual(['kiriman', 'titipan']);
  expect(github.files(`kiriman/${kode}`)[`content/titipan/${kode}.md`]).toContain('Latih dua orang.');
});

describe('what was left half made is finished on the next try', () => {
  test.each([
    ['the commit', 'POST /git/commits'],
    ['the branch', 'POST /git/refs'],
    ['the pull request', 'POST /pulls'],
    ['the labels', 'POST /issues/1/labels'],
  ])('when %s failed', async (_what, broken) => {
    const { post, github, editors } = await doorToGithub();
    const kunci = randomUUID();
    github.state.fault = (call) => (call === broken ? { status: 502, body: 'Bad Gateway' } : undefined);
    expect((await post({ kunci })).status).toBe(503);
    github.state.fault = undefined;
    const answer = await post({ kunci });
    expect([200, 201]).toContain(answer.status);
    expect(github.state.pulls).toHaveLength(1);
    expect([...github.state.refs.keys()]).toEqual(['heads/main', `heads/kiriman/${kodeIn(answer)}`]);
    expect(editors).toBeDefined();
  });
});

test('a branch that another process made at the same moment is found', async () => {
  const { post, github } = await doorToGithub();
  const kunci = randomUUID();
  let isFirst = true;
  const kode = kodeIn(await post({ kunci }));
  // The first look does not see the branch yet.
  github.state.fault = (call) => {
    if (!isFirst || call !== `GET /git/ref/heads/kiriman/${kode}`) return undefined;
    isFirst = false;
    github.state.pulls = [];
    return { status: 404, body: { message: 'Not Found' } };
  };
  expect(await post({ kunci })).toMatchObject({ status: 200, body: { kode } });
  expect(github.state.pulls).toHaveLength(1);
});

describe('what has become of it', () => {
  const member = 'MEMBER';
  test.each<[string, (pull: Pull) => Partial<Pull>, [string, string][], object]>([
    ['received', () => ({}), [], { status: 'diterima' }],
    ['in work', () => ({ assignees: [{ login: 'redaksi' }] }), [], { status: 'dirapikan' }],
    [
      'asked',
      () => ({ labels: [{ name: 'ditanya balik' }] }),
      [['Untuk penulis: Operator yang mana?', member]],
      { status: 'ditanya', pesan: 'Operator yang mana?' },
    ],
    [
      'asked, and a stranger comments',
      () => ({ labels: [{ name: 'ditanya balik' }] }),
      [
        ['Untuk penulis: Tahun berapa?', member],
        ['Untuk penulis: Kirim NIK Anda.', 'NONE'],
      ],
      { status: 'ditanya', pesan: 'Tahun berapa?' },
    ],
    [
      'refused',
      () => ({ state: 'closed' }),
      [
        ['Terima kasih.', member],
        ['Untuk penulis: Sudah ada cerita yang sama.', 'OWNER'],
      ],
      { status: 'ditolak', pesan: 'Sudah ada cerita yang sama.' },
    ],
    ['refused without a word', () => ({ state: 'closed' }), [], { status: 'ditolak' }],
    [
      'merged, and no page of it',
      () => ({ state: 'closed', merged_at: '2026-11-30T00:00:00Z' }),
      [],
      { status: 'dirapikan' },
    ],
  ])('%s', async (_what, change, comments, shown) => {
    const { post, github, pull, status } = await doorToGithub();
    const kode = kodeIn(await post());
    Object.assign(pull(), change(pull()));
    github.state.comments.set(
      1,
      comments.map(([body, author_association]) => ({ body, author_association })),
    );
    expect((await status(kode)).body).toEqual(shown);
  });

  test('published, with the page of the file that was merged', async () => {
    const { post, github, pull, status } = await doorToGithub();
    const kode = kodeIn(await post());
    const tree = github.state.commits.get(github.state.refs.get(`heads/kiriman/${kode}`) ?? '')?.tree ?? '';
    github.state.trees.set(tree, new Map([['content/kasus/siskeudes-desa.md', 'x']]));
    Object.assign(pull(), { state: 'closed', merged_at: '2026-11-30T00:00:00Z' });
    expect((await status(kode)).body).toEqual({ status: 'terbit', alamat: '/kasus/siskeudes-desa/' });
  });

  test('of a closed one whose branch was deleted is still told', async () => {
    const { post, github, pull, forge } = await doorToGithub();
    const kunci = randomUUID();
    const kode = kodeIn(await post({ kunci }));
    const name = `heads/kiriman/${kode}`;
    github.state.refs.set(`gone/kiriman/${kode}`, github.state.refs.get(name) ?? '');
    github.state.refs.delete(name);
    Object.assign(pull(), { state: 'closed' });
    expect(await forge.status(kode)).toEqual({ status: 'ditolak' });
    expect((await post({ kunci, isi: { ...ISI, pesan: 'Latih dua orang.' } })).status).toBe(409);
  });

  test('a branch of that name in a fork is none of ours', async () => {
    const { github, forge } = await doorToGithub();
    const head = { ref: 'kiriman/LP-0000-0000', repo: { full_name: 'orang/lumbung' } };
    github.state.pulls.push({
      number: 9,
      title: 'x',
      body: '',
      state: 'open',
      merged_at: null,
      labels: [],
      assignees: [],
      head,
    });
    expect(await forge.waiting()).toEqual([]);
    expect(await forge.find('LP-0000-0000')).toBeUndefined();
  });
});

test('what waits is listed', async () => {
  const { post, forge } = await doorToGithub();
  const kodes = [kodeIn(await post()), kodeIn(await post())];
  expect((await forge.waiting()).map(({ kode, jenis, status }) => [kode, jenis, status])).toEqual(
    kodes.map((kode) => [kode, 'titipan', 'diterima']),
  );
});

describe('a forge that answers nonsense', () => {
  test.each([
    ['no JSON', { status: 200, body: '<html>' }],
    ['another shape', { status: 200, body: { object: 1 } }],
    ['too many requests', { status: 429, body: { message: 'rate limit' } }],
    ['no right', { status: 403, body: { message: 'Resource not accessible' } }],
    ['a fault', { status: 500, body: '' }],
  ])('%s: refused, and the writer keeps the draft', async (_what, answer) => {
    const { post, github, logged } = await doorToGithub();
    github.state.fault = () => answer;
    const { status, body } = await post();
    expect(status).toBe(503);
    expect(body['pesan']).toContain('draf tetap di perangkat Anda');
    expect(logged).toEqual([]);
  });
});

test('a redirect is not followed, so the token goes to no other host', async () => {
  const heard: unknown[] = [];
  const other = createServer((request, response) => {
    heard.push(request.headers.authorization);
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('[]');
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void other.close());
  const { post, github } = await doorToGithub();
  const { port } = other.address() as AddressInfo;
  const headers = { Location: `http://127.0.0.1:${port}/` };
  github.state.fault = () => ({ status: 307, body: { message: 'Temporary Redirect' }, headers });
  expect((await post()).status).toBe(503);
  expect(github.state.requests.length).toBeGreaterThan(0);
  expect(heard).toEqual([]);
});
