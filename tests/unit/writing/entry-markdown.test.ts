import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyText, bodyTree } from '../../../src/writing/body-text.ts';
import { importEntry } from '../../../src/writing/entry-import.ts';
import { entryMarkdown } from '../../../src/writing/entry-markdown.ts';
import { emptyState, type FormState } from '../../../src/writing/form-state.ts';
import { readEntry } from '../../../src/markdown/entry.ts';
import { plainText } from '../../../src/markdown/text.ts';
import { type EntryCollection, entrySchemas } from '../../../src/schema/index.ts';
import { entryPair, HOSTILE, hostileText } from './form-arbitraries.ts';

const KINDS: EntryCollection[] = ['kasus', 'praktik', 'adopsi'];

describe.each(KINDS)('a %s typed into the form', (kind) => {
  test('comes back from the file as the same entry, without findings', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(entryPair(kind), ({ data, state }) => {
        const expected = entrySchemas[kind].parse(data);
        const { data: found, findings } = readEntry(kind, entryMarkdown(state).text, 'md');
        expect(findings).toEqual([]);
        expect(found).toEqual(expected);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  test('opens again from its file and leaves as the same bytes', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(entryPair(kind), ({ state }) => {
        const { text } = entryMarkdown(state);
        const opened = importEntry(text, 'md');
        expect(opened).toMatchObject({ kind, rest: '', format: 'md' });
        expect(entryMarkdown(opened).text).toBe(text);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });
});

describe('text of a section', () => {
  test('keeps every word that was typed, whatever it looks like', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE), (a, b) => {
        const text = bodyText(`Awal ${a} tengah ${b} akhir.`, 'Masalah', 'md');
        const words = plainText(bodyTree(text, 'md').children);
        for (const word of ['Awal', 'tengah', 'akhir.']) expect(words).toContain(word);
      }),
    );
  });

  test('is made inert once: a second time changes nothing', () => {
    fc.assert(
      fc.property(hostileText(), (typed) => {
        const once = bodyText(typed, 'Masalah', 'md');
        expect(bodyText(once, 'Masalah', 'md')).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['Tulis <nama> Anda.', 'Tulis \\<nama> Anda.'],
    ['Kurang dari <5 menit', 'Kurang dari <5 menit'],
    ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['Pakai {{nama}} di sini', 'Pakai {{nama}} di sini'],
    ['## Hasil\n\nTurun.', '\\## Hasil\n\nTurun.'],
    ['### Minggu pertama', '### Minggu pertama'],
    ['Judul\n---', 'Judul\n\\---'],
    ['Lihat catatan[^1]\n\n[^1]: sini', 'Lihat catatan\\[^1]\n\n\\[^1]: sini'],
    ['[catatan]: dua', '\\[catatan]: dua'],
    ['```\nkode', '```\nkode\n```'],
    ['<https://contoh.go.id>', '<https://contoh.go.id>'],
  ])('%j becomes %j', (typed, text) => {
    expect(bodyText(typed, 'Masalah', 'md')).toBe(text);
  });

  test('turns lines of questions and steps into lists', () => {
    expect(bodyText('Apa ini?\n\nSiapa itu?', 'Bahan diskusi', 'md')).toBe('- Apa ini?\n- Siapa itu?');
    expect(bodyText('Catat.\nBahas.', 'Langkah', 'md')).toBe('1. Catat.\n2. Bahas.');
    expect(bodyText('1. Catat.\n2. Bahas.', 'Langkah', 'md')).toBe('1. Catat.\n2. Bahas.');
  });
});

describe('an opened file', () => {
  test('keeps as text what the form has no place for', () => {
    const file = [
      '---',
      '# dari unit kami',
      'praktik: bedah-kasus',
      'unit: [a, b]',
      'warna: hijau',
      'hasil:',
      '  - indikator: Lama',
      '    aneh: 1',
      '---',
      '',
      'Isi laporan.',
      '',
    ].join('\n');
    expect(importEntry(file, 'md')).toEqual({
      ...emptyState('adopsi'),
      values: { praktik: 'bedah-kasus', hasil: [{ indikator: 'Lama' }] },
      sections: { '': 'Isi laporan.' },
      rest: '# dari unit kami\nunit: [a, b]\nwarna: hijau\nhasil:\n  - aneh: 1',
    } satisfies FormState);
  });

  test('with broken front matter, unknown headings or none at all loses no line', () => {
    const broken = importEntry('---\njudul: "tak tertutup\n---\n\nAwal.\n\n## Masalah\n\nA\n\n## Lain\n\nB\n', 'md');
    expect(broken.kind).toBe('kasus');
    expect(broken.sections).toEqual({ Masalah: 'A' });
    expect(broken.rest).toBe('judul: "tak tertutup\n\n\nAwal.\n\n## Lain\n\nB');
    expect(importEntry('Catatan bebas.', 'md').rest).toBe('Catatan bebas.');
  });

  test.each([
    ['alias bomb', '---\na: &a [x]\nb: [*a, *a]\n---\n'],
    ['prototype', '---\n__proto__: { x: 1 }\nconstructor: 2\n---\n'],
    ['script', '---\njudul: <img src=x onerror=alert(1)>\n---\n\n## Masalah\n\n<script>alert(1)</script>\n'],
    ['expression', '---\njudul: x\n---\n\n## Masalah\n\n{process.exit()}\n'],
  ])('is inert: %s', (_name, file) => {
    const state = importEntry(file, 'mdx');
    expect(Object.getPrototypeOf(state.values)).toBe(Object.prototype);
    expect(Reflect.get({}, 'x')).toBeUndefined();
    for (const line of file.split('\n').filter((text) => /[a-z]/.test(text) && !text.startsWith('## ')))
      expect(JSON.stringify(state)).toContain(
        JSON.stringify(line.replace(/^(judul|constructor|__proto__): /, ''))
          .slice(1, -1)
          .replace(/[{}]/g, '')
          .trim()
          .split(' ')[0],
      );
  });

  test('stays .mdx only where it uses components', () => {
    const file = (body: string) => `---\njudul: Contoh\n---\n\n## Masalah\n\n${body}\n`;
    expect(importEntry(file('Biasa.'), 'mdx').format).toBe('md');
    expect(importEntry(file('<Istilah id="asn">ASN</Istilah>'), 'mdx').format).toBe('mdx');
  });
});
