import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Decrypter, armor, generateIdentity, identityToRecipient } from 'age-encryption';
import { describe, expect, test, vi } from 'vitest';
import { noteIn } from '../../../src/intake/forge.ts';
import { dailyRate } from '../../../src/intake/rate.ts';
import { readLibrary } from '../../../src/reading/library.ts';
import { acceptedSchema, refusedSchema, submissionStatusSchema } from '../../../src/writing/submission.ts';
import { contentWith } from '../content-folder.ts';
import { adopsiData, file, kasusBody, kasusData, lorem } from '../examples.ts';
import { CERITA, door, ISI, kodeIn, solved } from './door.ts';

// Each submission starts Git.
vi.setConfig({ testTimeout: 120_000 });

const NIK = '7371010101900001';
const KONTAK = '0812-0000-0001';
const KASUS = file({ ...kasusData, unit: 'puskesmas-mawar', peran: ['perawat'], tema: ['kesehatan'], metode: [], kompetensi: [], praktik: [] }, kasusBody); // prettier-ignore

/** Everything that lies in a folder, names and texts. */
function allOf(dir: string): string {
  const items = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return items
    .map(({ parentPath, name }) => `${name}\n${readFileSync(path.join(parentPath, name), 'latin1')}`)
    .join('\n');
}

describe('a story', () => {
  test('gets a code, a branch of one commit, and a file that the checker accepts', async () => {
    const { post, git } = await door();
    const answer = await post({ isi: { ...ISI, jadinya: 'Operator baru belum dilatih.', pesan: 'Latih dua orang.' } });
    expect(answer.status).toBe(201);
    const { kode } = acceptedSchema.parse(answer.body);
    const ref = `refs/heads/kiriman/${kode}`;
    expect(git('rev-list', '--count', ref)).toBe('1');
    expect(git('ls-tree', '-r', '--name-only', ref)).toBe(`content/titipan/${kode}.md`);
    expect(noteIn(git('log', '-1', '--format=%B', ref))).toMatchObject({ kode, jenis: 'titipan' });
    const text = git('show', `${ref}:content/titipan/${kode}.md`);
    const { findings } = await readLibrary(await contentWith({ [`titipan/${kode}.md`]: `${text}\n` }), '2026-11-30');
    expect(findings).toEqual([]);
    expect(text.replace(kode, 'KODE').replace(/diterima: .*/, 'diterima: HARI')).toMatchInlineSnapshot(`
      "---
      jenis: titipan
      kode: KODE
      diterima: HARI
      tempat:
        provinsi: "73"
        kabupaten: Luwu Timur
        kantor: Kantor Desa Contoh
      akhir: dihentikan
      samarkan: false
      ---

      ## Cerita

      ~~~text
      Setiap Jumat kami belajar Siskeudes satu jam di kantor desa. Sebelas kali berjalan, lalu berhenti ketika operatornya diganti.
      ~~~

      ## Jadinya

      ~~~text
      Operator baru belum dilatih.
      ~~~

      ## Pesan untuk kantor lain

      ~~~text
      Latih dua orang.
      ~~~"
    `);
  });

  test('sent again under its key is the same, revised it is one commit more', async () => {
    const { post, git } = await door();
    const kunci = randomUUID();
    const first = await post({ kunci });
    const kode = kodeIn(first);
    const commits = () => git('rev-list', '--count', `kiriman/${kode}`);
    expect(await post({ kunci })).toMatchObject({ status: 200, body: { kode } });
    expect(commits()).toBe('1');
    expect(await post({ kunci, isi: { ...ISI, pesan: 'Latih dua orang.' } })).toMatchObject({
      status: 200,
      body: { kode },
    });
    expect(commits()).toBe('2');
    expect(git('for-each-ref', '--format=%(refname)')).toBe(`refs/heads/kiriman/${kode}`);
  });

  test('keeps contact and a masked office out of the repository, encrypted to the editors', async () => {
    const identity = await generateIdentity();
    const { post, git, privately, repository, privateDir } = await door({
      recipient: await identityToRecipient(identity),
    });
    const answer = await post({ isi: { ...ISI, samarkan: true, kontak: KONTAK } });
    expect(answer).toMatchObject({ status: 201, body: { kontak: true } });
    const kode = kodeIn(answer);
    const kept = (await privately.read(kode)) ?? '';
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    expect(JSON.parse(await decrypter.decrypt(armor.decode(kept), 'text'))).toEqual({
      kontak: KONTAK,
      kantor: ISI.tempat.kantor,
    });
    expect(git('show', `kiriman/${kode}:content/titipan/${kode}.md`)).not.toContain('Kantor Desa');
    expect(allOf(repository) + allOf(privateDir)).not.toMatch(/0812-0000|Kantor Desa/);
  });

  test('without a key keeps contact in a file whose name says when it goes', async () => {
    const { post, privateDir, privately } = await door();
    const kode = kodeIn(await post({ isi: { ...ISI, kontak: KONTAK } }));
    const [name = ''] = readdirSync(path.join(privateDir, 'kontak'));
    expect(name).toMatch(new RegExp(`^${kode}\\.\\d{4}-\\d\\d-\\d\\d\\.json$`));
    expect(await privately.read(kode)).toContain(KONTAK);
  });
});

describe('what has to be mended', () => {
  test.each([
    ['a story that is too short', { cerita: 'Singkat.' }, [['cerita', /terlalu pendek/]]],
    ['a story that is not there', { cerita: undefined }, [['cerita', /wajib diisi/]]],
    ['an ending that is none', { akhir: 'entah' }, [['akhir', /tidak dikenal/]]],
    ['a province that is none', { tempat: { provinsi: '10' } }, [['tempat.provinsi', /tidak ada/]]],
    ['a NIK in the story', { cerita: `${CERITA} NIK pelapor ${NIK}.` }, [['cerita', /NIK/]]],
    ['a telephone in the advice', { pesan: 'Hubungi petugas di 0812-0000-0001.' }, [['pesan', /nomor ponsel/]]],
    ['a NIK as an office', { tempat: { kantor: `Kantor ${NIK}` } }, [['tempat.kantor', /NIK/]]],
    [
      'an office that is to be masked and stands in the story',
      { samarkan: true, cerita: `${CERITA} Di kantor desa  contoh.` },
      [['cerita', /disamarkan/]],
    ],
  ] satisfies [string, object, [string, RegExp][]][])('%s is told at its field', async (_what, change, told) => {
    const { post, home, logged, editors } = await door();
    const { status, body } = await post({ isi: { ...ISI, ...change } });
    expect(status).toBe(422);
    const { temuan = [] } = refusedSchema.parse(body);
    expect(temuan.map(({ path: at, message }) => [at, message])).toEqual(
      told.map(([at, words]) => [at, expect.stringMatching(words)]),
    );
    expect(JSON.stringify(body) + allOf(home) + logged.join('')).not.toContain(NIK);
    expect(await editors.waiting()).toEqual([]);
  });

  test('what is declared to be no personal data is let through, and the editors are told', async () => {
    const { post, git } = await door();
    const words = 'Meja bernomor 7399010101900001';
    const isi = { ...ISI, cerita: `${CERITA} ${words} dipakai bergantian.` };
    expect((await post({ isi })).status).toBe(422);
    const row = { potongan: words, alasan: 'Nomor inventaris barang milik kantor.' };
    const kode = kodeIn(await post({ isi: { ...isi, bukan_data_pribadi: [row] } }));
    expect(git('log', '-1', '--format=%B', `kiriman/${kode}`)).toContain('Nilai 1 baris bukan_data_pribadi.');
  });
});

describe('a finished entry', () => {
  test('is kept under its name', async () => {
    const { post, git } = await door();
    const answer = await post({ jenis: 'kasus', isi: undefined, teks: KASUS });
    expect(answer.body).toEqual({ kode: expect.any(String) });
    expect(git('ls-tree', '-r', '--name-only', `kiriman/${kodeIn(answer)}`)).toMatch(
      /^content\/kasus\/[a-z0-9-]+\.md$/,
    );
  });

  test('with a unit that is in no list is taken, and the editors are told', async () => {
    const { post, git } = await door();
    const answer = await post({
      jenis: 'kasus',
      isi: undefined,
      teks: KASUS.replace('puskesmas-mawar', 'kantor-desa-contoh'),
    });
    expect(git('log', '-1', '--format=%B', `kiriman/${kodeIn(answer)}`)).toContain('npm run baru -- unit');
  });

  test('with something wrong in it is told by field and section', async () => {
    const { post } = await door();
    const teks = file({ ...adopsiData, akhir: 'entah' }, `${lorem(80)}. Hubungi petugas di 0812-0000-0001.\n`);
    const { status, body } = await post({ jenis: 'adopsi', isi: undefined, teks });
    expect(status).toBe(422);
    const paths = refusedSchema.parse(body).temuan?.map(({ path: at }) => at);
    expect(paths).toEqual(expect.arrayContaining(['akhir', 'isi:']));
  });

  test('whose title changes leaves no second file', async () => {
    const { post, git } = await door();
    const kunci = randomUUID();
    const kode = kodeIn(await post({ jenis: 'kasus', isi: undefined, teks: KASUS, kunci }));
    const teks = KASUS.replace(/judul: .*/, 'judul: Loket kedua dibuka bergilir pada Senin pagi');
    expect(await post({ jenis: 'kasus', isi: undefined, teks, kunci })).toMatchObject({ status: 200 });
    expect(git('ls-tree', '-r', '--name-only', `kiriman/${kode}`)).toBe(
      'content/kasus/loket-kedua-dibuka-bergilir-pada-senin-pagi.md',
    );
  });
});

test('feedback goes the same way', async () => {
  const { post, git } = await door();
  const isi = {
    tentang: 'pertanyaan',
    teks: 'Apakah ada yang mengukur antrean obat?',
    halaman: '/masalah/antrean-lama/',
  };
  const kode = kodeIn(await post({ jenis: 'umpan', isi }));
  expect(git('show', `kiriman/${kode}:content/titipan/${kode}.md`)).toContain('tentang: pertanyaan');
});

describe('the door', () => {
  const json = (body: unknown) => JSON.stringify(body);
  const whole = { jenis: 'titipan', kunci: '9d0a0f0e-6f4c-4c55-9d6d-6f5f2f6f7a01', isi: ISI };

  test.each([
    ['no JSON', '{', {}, 400],
    ['another type', json(whole), { 'Content-Type': 'text/plain' }, 400],
    ['no proof', json(whole), {}, 400],
    ['a proof that is none', json({ ...whole, altcha: btoa('{}') }), {}, 400],
    ['a kind that is none', json({ ...whole, jenis: 'lain', altcha: 'x' }), {}, 400],
    ['a key that is none', json({ ...whole, kunci: '../x', altcha: 'x' }), {}, 400],
    ['a part too many', json({ ...whole, altcha: 'x', admin: true }), {}, 400],
    ['another site', json(whole), { Origin: 'https://lain.example' }, 403],
    ['too many bytes', json({ ...whole, altcha: 'x'.repeat(65_537) }), {}, 413],
  ])('%s is refused', async (_what, body, headers, status) => {
    const { send, home } = await door();
    const answer = await send(body, headers);
    expect(answer.status).toBe(status);
    refusedSchema.parse(await answer.json());
    expect(readdirSync(home)).toEqual([]);
  });

  test('a body without its length is cut off at 64 KB', async () => {
    const { app } = await door();
    const parts = Array.from({ length: 20 }, () => new Uint8Array(8192));
    const body = new Response(new Blob(parts)).body;
    const answer = await app.request('/kirim', { method: 'POST', body, duplex: 'half', headers: { 'Content-Type': 'application/json' } } as RequestInit); // prettier-ignore
    expect(answer.status).toBe(413);
  });

  test('answers pages of the site alone, and sets no cookie', async () => {
    const { app } = await door();
    const from = async (origin: string) =>
      (await app.request('/kirim/tantangan', { headers: { Origin: origin } })).headers;
    const headers = await from('https://lumbung.example');
    expect(headers.get('access-control-allow-origin')).toBe('https://lumbung.example');
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('cache-control')).toBe('no-store');
    expect((await from('https://lain.example')).get('access-control-allow-origin')).toBeNull();
    const preflight = {
      method: 'OPTIONS',
      headers: { Origin: 'https://lumbung.example', 'Access-Control-Request-Method': 'POST' },
    };
    expect((await app.request('/kirim', preflight)).headers.get('access-control-allow-methods')).toBe('GET,POST');
  });

  test('shows the page of a code to a person who opens its address', async () => {
    const { app } = await door();
    const answer = await app.request('/kirim/lp-7k3q-9xwm', { headers: { Accept: 'text/html,*/*' } });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/kirim/?kode=LP-7K3Q-9XWM']);
  });

  test.each([
    '/kirim/LP-0000-0000',
    '/kirim/LP-..%2f..',
    '/kirim/x',
    '/lain',
    '/kirim/LP-0000-0000%0d%0aSet-Cookie:a=b',
  ])('knows nothing under %s', async (address) => {
    const { app } = await door();
    expect((await app.request(address)).status).toBe(404);
  });

  test('lets an address send so many times a day, and forgets it after the day', async () => {
    let time = 0;
    const send = dailyRate({ most: 2, now: () => time });
    const { post } = await door({ rates: { send, ask: dailyRate() } });
    expect([(await post()).status, (await post()).status]).toEqual([201, 201]);
    const full = await post();
    expect(full.status).toBe(429);
    expect(refusedSchema.parse(full.body).coba_lagi).toBe(new Date(86_400_000).toISOString());
    expect(full.headers.get('retry-after')).toMatch(/^\d+$/);
    expect((await post({}, { 'x-alamat': '198.51.100.1' })).status).toBe(201);
    time = 86_400_000;
    expect((await post()).status).toBe(201);
  });
});

describe('what has become of it', () => {
  test.each([
    ['a question', 'ditanya', 'Operator yang mana?', { status: 'ditanya', pesan: 'Operator yang mana?' }, 200],
    [
      'a reason',
      'ditolak',
      'Sudah ada cerita yang sama.',
      { status: 'ditolak', pesan: 'Sudah ada cerita yang sama.' },
      409,
    ],
    ['a page', 'terbit', '/kasus/siskeudes/', { status: 'terbit', alamat: '/kasus/siskeudes/' }, 409],
  ] as const)('%s of the editors reaches the writer', async (_what, mark, words, shown, again) => {
    const { post, status, editors } = await door();
    const kunci = randomUUID();
    const kode = kodeIn(await post({ kunci }));
    await editors.mark(kode, mark, words);
    expect(submissionStatusSchema.parse((await status(kode)).body)).toEqual(shown);
    expect((await post({ kunci, isi: { ...ISI, pesan: 'Latih dua orang.' } })).status).toBe(again);
    expect((await editors.waiting()).map((row) => row.kode)).toEqual(again === 200 ? [kode] : []);
  });

  test('received at first, in work after a commit of the editors, published once merged and there', async () => {
    const { post, git, editors } = await door();
    const kode = kodeIn(await post({ jenis: 'kasus', isi: undefined, teks: KASUS }));
    expect(await editors.status(kode)).toEqual({ status: 'diterima' });
    const ref = `refs/heads/kiriman/${kode}`;
    const as = ['-c', 'user.name=Redaksi', '-c', 'user.email=redaksi@contoh.go.id'];
    const commit = git(...as, 'commit-tree', '-m', 'Rapikan judul', '-p', ref, `${ref}^{tree}`);
    git('update-ref', ref, commit);
    expect(await editors.status(kode)).toEqual({ status: 'dirapikan' });
    git('update-ref', 'refs/heads/main', commit);
    expect(await editors.status(kode)).toMatchObject({
      status: 'terbit',
      alamat: expect.stringMatching(/^\/kasus\/[a-z0-9-]+\/$/),
    });
  });

  test('is asked of the forge once a minute', async () => {
    const { post, status, editors } = await door();
    const kode = kodeIn(await post());
    expect((await status(kode)).body).toEqual({ status: 'diterima' });
    await editors.mark(kode, 'ditanya', 'Operator yang mana?');
    expect((await status(kode)).body).toEqual({ status: 'diterima' });
  });
});

test('a proof is good for one request alone', async () => {
  const { challenge, send } = await door();
  const altcha = await solved(await challenge());
  const body = (isi: object) =>
    JSON.stringify({ jenis: 'titipan', kunci: '9d0a0f0e-6f4c-4c55-9d6d-6f5f2f6f7a01', isi, altcha });
  expect((await send(body(ISI))).status).toBe(201);
  // The same request again, as after a lost answer, and another one.
  expect((await send(body(ISI))).status).toBe(200);
  expect((await send(body({ ...ISI, pesan: 'Beli barang ini.' }))).status).toBe(400);
});
