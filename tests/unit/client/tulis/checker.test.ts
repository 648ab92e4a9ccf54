import { describe, expect, test } from 'vitest';
import { check } from '../../../../src/client/tulis/checker.ts';
import type { LintContext } from '../../../../src/lint/context.ts';
import { emptyState, type FormState } from '../../../../src/writing/form-state.ts';

const context: LintContext = {
  today: '2026-11-24',
  ids: new Map([
    ['praktik', new Set(['bedah-kasus'])],
    ['unit', new Set(['bpom'])],
    ['adopsi', new Set(['bpom-bedah-kasus'])],
  ]),
  regions: new Map([['73', { kab: 21, kota: 3 }]]),
  abbreviations: new Set(),
};

const adopsi: FormState = {
  ...emptyState('adopsi', {
    praktik: 'bedah-kasus',
    unit: 'bpom',
    tanggal: '2026-11-24',
    akhir: 'berhasil',
    perubahan: 'Waktunya dipersingkat menjadi lima menit.',
  }),
  sections: { '': 'Kami mencoba cara ini di loket dan mencatat apa yang berubah setiap pekan bersama tim. '.repeat(5) },
};

const kasus = (sections: FormState['sections']): FormState => ({ ...emptyState('kasus'), sections });

describe('the checker of the form', () => {
  test('finds nothing in a sound report, and gives it a name of its own', () => {
    expect(check(adopsi, context)).toMatchObject({ name: 'bpom-bedah-kasus-2.md', problems: [] });
  });

  test('leaves to the editors what is theirs', () => {
    const unlisted = { ...adopsi, values: { ...adopsi.values, unit: 'Puskesmas Baru' } };
    expect(check(unlisted, context)).toMatchObject({ problems: [], unfinished: true });
    const paths = check(kasus({ 'Bahan diskusi': 'Satu pertanyaan?' }), context).problems.map(({ path }) => path);
    expect(paths).toContain('isi:Masalah');
    expect(paths).not.toContain('isi:Bahan diskusi');
    expect(paths).not.toContain('terbit');
  });

  test.each<[string, Partial<FormState>, { path: string; message: string }]>([
    [
      'a field left empty',
      { values: { ...adopsi.values, perubahan: '' } },
      { path: 'perubahan', message: 'perubahan wajib diisi' },
    ],
    [
      'an ending that is not chosen, whose choices the form shows itself',
      { values: { ...adopsi.values, akhir: '' } },
      { path: 'akhir', message: 'akhir wajib diisi' },
    ],
    [
      'a day ahead, though another field is still empty',
      { values: { ...adopsi.values, perubahan: '', tanggal: '2026-12-01' } },
      {
        path: 'tanggal',
        message: expect.stringContaining('tanggal 1 Desember 2026 masih di masa depan (hari ini 24 November 2026)'),
      },
    ],
    [
      'a short text',
      { sections: { '': 'Pendek.' } },
      { path: 'panjang', message: expect.stringContaining('terlalu pendek') },
    ],
    [
      'a name that is taken',
      { id: 'bpom-bedah-kasus' },
      { path: 'id', message: expect.stringContaining('sudah dipakai') },
    ],
    [
      'a name that is none',
      { id: '../x' },
      { path: 'id', message: expect.stringContaining('hanya boleh berisi huruf kecil') },
    ],
    [
      'a telephone number in the body',
      { sections: { '': `${adopsi.sections['']} Hubungi 0812-0000-0001.` } },
      { path: 'isi:', message: expect.stringContaining('nomor ponsel') },
    ],
    [
      'a telephone number in a field',
      { values: { ...adopsi.values, perubahan: 'Hubungi saya di 0812-0000-0001 saja.' } },
      { path: 'perubahan', message: expect.stringContaining('nomor ponsel') },
    ],
  ])('says where: %s', (_name, part, problem) => {
    expect(check({ ...adopsi, ...part }, context).problems).toContainEqual(expect.objectContaining(problem));
  });

  test.each<[string, FormState, { path: string; message?: unknown; subject?: string }]>([
    ['a section left empty', kasus({}), { path: 'isi:Masalah', message: 'bagian ini belum diisi.' }],
    [
      'a picture in a section',
      kasus({ Masalah: 'Satu.', Hasil: 'Dua.\n\n![Foto](./x.png)' }),
      { path: 'isi:Hasil', message: expect.stringContaining('teks pengganti') },
    ],
    [
      'a line too long to be parsed',
      kasus({ Masalah: 'Satu.', Hasil: 'a'.repeat(5001) }),
      { path: 'isi:Hasil', message: expect.stringContaining('5.000 karakter') },
    ],
    [
      'a field, though the text is not parsed',
      kasus({ Hasil: 'a'.repeat(5001) }),
      { path: 'unit', subject: '', message: 'wajib diisi' },
    ],
    [
      'a heading of a report, whose form has one field for all of it',
      { ...adopsi, sections: { '': '## Cerita\n\nHubungi 0812-0000-0001.' } },
      { path: 'isi:', message: expect.stringContaining('nomor ponsel') },
    ],
    [
      'a number in the name of the file',
      { ...adopsi, id: 'kasus-081200000001' },
      { path: 'id', subject: 'nama berkas', message: expect.stringMatching(/^nama berkas: ada nomor ponsel/) },
    ],
    [
      'a field that a sentence begins with',
      { ...adopsi, values: { ...adopsi.values, akhir: 'gagal' } },
      { path: 'akhir', subject: 'akhir', message: expect.stringMatching(/^akhir "gagal" tidak dikenal/) },
    ],
  ])('says where and of what: %s', (_name, state, problem) => {
    expect(check(state, context).problems).toContainEqual(expect.objectContaining(problem));
  });

  test('points at the row that was filled, not at its place in the file', () => {
    const values = { ...adopsi.values, sumber: [{ id: 'sumber-1' }, { id: 'sumber-2', judul: 'Catatan unit' }] };
    const paths = check({ ...adopsi, values }, context).problems.map(({ path }) => path);
    expect(paths).toContain('sumber.1.penerbit');
  });
});
