import { describe, expect, test } from 'vitest';
import { openFile } from '../../../../src/client/tulis/open-file.ts';
import { emptyState } from '../../../../src/writing/form-state.ts';

const MDX = '---\njudul: "Loket bergilir"\n---\n\n## Masalah\n\n<Catatan jenis="penting">\nAntrean.\n</Catatan>\n';
const draft = {
  ...emptyState('kasus', { judul: 'Loket', sumber: [{ id: 'a' }] }),
  sections: { Masalah: '<Catatan />' },
};
const open = (name: string, text: string) => openFile(new File([text], name));
const json = (change: object) => open('draf-lumbung.json', JSON.stringify({ ...draft, ...change }));
const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)]);

describe('an opened draft', () => {
  test.each(['md', 'mdx'] as const)('comes back whole, with its format %s', async (format) => {
    const saved = { ...draft, id: 'loket-bergilir', rest: 'sisa', format };
    expect(await json(saved)).toEqual(saved);
  });

  test.each<[string, object]>([
    ['no kind', { kind: undefined }],
    ['a kind that is none', { kind: 'cerpen' }],
    ['no values', { values: null }],
    ['values that are a list', { values: ['a'] }],
    ['a value that is nothing', { values: { judul: null } }],
    ['a value that is a number', { values: { judul: 5 } }],
    ['a row that is nothing', { values: { sumber: [null] } }],
    ['values nested deeper than a form', { values: { sumber: nested(20) } }],
    ['no sections', { sections: null }],
    ['sections that are a list', { sections: [] }],
    ['a section that is no text', { sections: { Masalah: {} } }],
    ['a name that is no text', { id: {} }],
    ['a rest that is no text', { rest: ['a'] }],
    ['a format that is none', { format: 'html' }],
  ])('with %s is refused in a sentence', async (_, change) => {
    expect(await json(change)).toMatch(/^Berkas \.json ini bukan draf dari halaman ini\./);
  });

  test('with values nested without end is refused too', async () => {
    const text = JSON.stringify({ ...draft, values: { sumber: 0 } }).replace('0', '['.repeat(9e4) + ']'.repeat(9e4));
    expect(await open('draf-lumbung.json', text)).toMatch(/bukan draf|tidak utuh/);
  });

  test.each([['null'], ['[]'], ['"kasus"'], ['{}'], ['7']])('that is only %s is refused too', async (text) => {
    expect(await open('draf.JSON', text)).toMatch(/bukan draf/);
  });

  test.each([[''], ['{"kind":"kasus"'], ['PNG\0']])('that broke off (%j) is told so', async (text) => {
    expect(await open('draf-lumbung (1).json', text)).toMatch(/tidak utuh/);
  });

  test.each<[string, object]>([
    ['empty texts', { values: { alias: Array.from({ length: 20_000 }, () => '') } }],
    ['empty rows', { values: { hasil: Array.from({ length: 20_000 }, () => ({})) } }],
    ['rows in rows', { values: { hasil: Array.from({ length: 50 }, () => Array.from({ length: 50 }, () => [])) } }],
  ])('of too many %s is refused before the form draws them', async (_, change) => {
    expect(await json(change)).toMatch(/terlalu banyak untuk formulir/);
  });

  test('that is too large is not even read', async () => {
    expect(await json({ rest: 'x'.repeat(500_000) })).toMatch(/lebih dari 500 KB/);
  });
});

describe('an opened file', () => {
  test.each([
    ['loket-bergilir.mdx', 'loket-bergilir', 'mdx'],
    ['loket-bergilir.MDX', 'loket-bergilir', 'mdx'],
    ['loket-bergilir.mdx.txt', 'loket-bergilir', 'mdx'],
    ['loket-bergilir (1).mdx', 'loket-bergilir', 'mdx'],
    ['loket-bergilir(12).md', 'loket-bergilir', 'md'],
    ['loket-bergilir.markdown', 'loket-bergilir', 'md'],
    ['loket.txt', 'loket', 'md'],
    ['2026.md', '2026', 'md'],
    ['Laporan Kami.md', '', 'md'],
    ['lap_akhir.v2.md', '', 'md'],
    ['.md', '', 'md'],
    [`${'a'.repeat(81)}.md`, '', 'md'],
    ['../rahasia.md', '', 'md'],
    ['contoh-kasus.md', '', 'md'],
    ['contoh-baik.md', 'contoh-baik', 'md'],
  ])('%s keeps its name %j and its format %s', async (name, id, format) => {
    expect(await open(name, MDX)).toMatchObject({ id, format, values: { judul: 'Loket bergilir' } });
  });

  test.each(['foto.jpg', 'laporan.docx', 'md', 'tulisan.md.exe', 'a.json.zip'])(
    '%s is refused by its name',
    async (name) => {
      expect(await open(name, MDX)).toBe(`"${name}" bukan berkas .md atau .mdx.`);
    },
  );

  test('of more values than a form can show is refused', async () => {
    const list = Array.from({ length: 300 }, () => `  ${Array.from({ length: 10 }, () => 'a').join(', ')},`).join('\n');
    expect(await open('a.md', `---\njudul: "A"\nalias: [\n${list}\n]\n---\n`)).toMatch(/terlalu banyak untuk formulir/);
  });
});
