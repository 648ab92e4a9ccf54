import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Conversion } from '../../../src/tools/issue-to-entry/convert.ts';
import { incoming } from '../../../src/tools/terima/incoming.ts';
import { issueQuestions } from '../../../src/writing/issue-form.ts';
import { submissionMessage } from '../../../src/writing/submission-message.ts';
import { CONTENT } from '../content-folder.ts';

// Each run of the tool is a process of its own.
vi.setConfig({ testTimeout: 120_000 });

const TOOL = fileURLToPath(new URL('../../../src/tools/terima.ts', import.meta.url));
const CERITA =
  'Setiap Jumat kami belajar Siskeudes satu jam di kantor desa. Sebelas kali berjalan, lalu berhenti ketika operatornya diganti.';
const MESSAGE = submissionMessage(
  {
    ...{ jenis: 'titipan', kunci: '9d0a0f0e-6f4c-4c55-9d6d-6f5f2f6f7a01' },
    isi: { cerita: CERITA, tempat: { provinsi: '73' }, akhir: 'dihentikan', samarkan: false, kontak: '0812-0000-0001' },
  },
  { kode: 'LP-7K3Q-9XWM', site: 'Lumbung Praktik' },
);

function desk() {
  const home = mkdtempSync(path.join(tmpdir(), 'lumbung-terima-'));
  onTestFinished(() => rmSync(home, { recursive: true }));
  const repository = path.join(home, 'kiriman');
  const env = { ...process.env, KIRIMAN_DIR: repository, CONTENT_DIR: CONTENT, KIRIMAN_GITHUB: '' };
  return {
    run(args: string[], input = '') {
      const { status, stdout, stderr } = spawnSync(process.execPath, [TOOL, ...args], { env, input, encoding: 'utf8' });
      return { status, stdout, stderr };
    },
    git: (...args: string[]) =>
      spawnSync('git', ['--git-dir', repository, ...args], { encoding: 'utf8' }).stdout.trimEnd(),
  };
}

test('a message becomes a branch, is listed, asked about and ended', () => {
  const { run, git } = desk();
  const mail = `From: orang@contoh.go.id\nSubject: Titipan\n lanjutan\n\n${MESSAGE}`;
  const { stdout, status, stderr } = run(['-'], mail);
  expect(status, stderr).toBe(0);
  const [kode = ''] = /LP-\w{4}-\w{4}/.exec(stdout) ?? [];
  expect(git('show', `kiriman/${kode}:content/titipan/${kode}.md`)).toContain(CERITA);
  expect(run(['-'], MESSAGE).stdout).toContain(`${kode} sudah ada`);
  expect(run(['--daftar']).stdout).toMatch(new RegExp(`^${kode}  \\d{4}-\\d\\d-\\d\\d  titipan  Diterima\n$`));
  expect(run(['--kontak', kode]).stdout).toContain('0812-0000-0001');
  expect(run(['--tanya', kode, 'Operator yang mana?']).status).toBe(0);
  expect(run(['--daftar']).stdout).toContain('Ditanya balik');
  expect(run(['--tolak', kode, 'Sudah ada cerita yang sama.']).status).toBe(0);
  expect(run(['--daftar']).stdout).toBe('Tidak ada kiriman yang menunggu.\n');
});

test('personal data is told and nothing is kept', () => {
  const { run, git } = desk();
  const { status, stderr } = run(['-'], `${CERITA} NIK pelapor 7371010101900001.`);
  expect(status).toBe(1);
  expect(stderr).toMatch(/cerita: .*NIK/);
  expect(stderr).not.toContain('7371010101900001');
  expect(git('for-each-ref')).toBe('');
});

describe('what came in', () => {
  const refused = (): Conversion => ({ ok: false, missing: ['Bagian "Judul" belum diisi.'] });

  test('without its machine part is a story whose office is not named', () => {
    const { carried, notes } = incoming(`Dari warga kantor: ${CERITA}`, refused);
    expect(carried).toMatchObject({ jenis: 'titipan', isi: { akhir: 'belum-diketahui', samarkan: true } });
    expect(notes).toEqual([expect.stringContaining('tanyakan tempat')]);
    expect(incoming(`Dari warga kantor: ${CERITA}`, refused).carried.kunci).toBe(carried.kunci);
  });

  test('from an issue form is the entry, or what is missing of it', () => {
    const text = issueQuestions('adopsi')
      .map(({ label }) => `### ${label}\n\n${CERITA}`)
      .join('\n\n');
    const ready = incoming(text, () => ({ ok: true, id: 'x', text: '---\n---\n', notes: ['Catatan'] }));
    expect(ready).toMatchObject({ carried: { jenis: 'adopsi', teks: '---\n---\n' }, notes: ['Catatan'] });
    expect(incoming(text, refused).notes).toContain('Bagian "Judul" belum diisi.');
  });

  test.each([
    [
      'a machine part of another shape',
      MESSAGE.replace(/(?<=-----\n)[\s\S]*/, btoa('{"jenis":"lain"}').replace(/=+$/, '')),
      /rusak/,
    ],
    ['nothing', 'Halo', /terlalu pendek/],
    ['a book', 'kata '.repeat(2000), /lebih dari 5000/],
  ])('that is %s is refused', (_what, text, said) => {
    expect(() => incoming(text, refused)).toThrow(said);
  });
});
