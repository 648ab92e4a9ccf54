import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { checkTitipan } from '../../../src/lint/titipan.ts';
import { noteIn } from '../../../src/intake/forge.ts';
import { intakeParts } from '../../../src/intake/node/host.ts';
import { readLibrary } from '../../../src/reading/library.ts';
import { acceptedSchema, refusedSchema, submissionStatusSchema } from '../../../src/writing/submission.ts';
import { contentWith } from '../content-folder.ts';
import { CERITA, door, ISI, kodeIn } from './door.ts';

vi.setConfig({ testTimeout: 60_000 });

const NIK = '7371010101900001';

describe('a story', () => {
  test('gets a code, a branch of one commit, and a file that the checker accepts', async () => {
    const { post, git } = await door();
    const answer = await post({
      isi: { ...ISI, jadinya: 'Operator baru belum dilatih.', pesan: 'Latih dua orang sekaligus.' },
    });
    expect(answer.status).toBe(201);
    const { kode } = acceptedSchema.parse(answer.body);
    const ref = `refs/heads/kiriman/${kode}`;
    expect(git('rev-list', '--count', ref)).toBe('1');
    expect(git('ls-tree', '-r', '--name-only', ref)).toBe(`content/titipan/${kode}.md`);
    const text = git('show', `${ref}:content/titipan/${kode}.md`);
    const { findings } = await readLibrary(await contentWith({ [`titipan/${kode}.md`]: `${text}\n` }), '2026-11-30');
    expect(findings).toEqual([]);
    expect(text.replace(kode, 'KODE').replace(/diterima: .*/, 'diterima: HARI')).toMatchInlineSnapshot();
    expect(noteIn(git('log', '-1', '--format=%B', ref))).toMatchObject({ kode, jenis: 'titipan' });
  });
});
