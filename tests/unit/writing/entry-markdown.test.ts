import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { bodyText, typedText } from '../../../src/writing/body-text.ts';
import { bodyTree } from '../../../src/writing/body-tree.ts';
import { importEntry } from '../../../src/writing/entry-import.ts';
import { entryMarkdown } from '../../../src/writing/entry-markdown.ts';
import { emptyState, type FormState } from '../../../src/writing/form-state.ts';
import { readEntry } from '../../../src/markdown/entry.ts';
import { plainText } from '../../../src/markdown/text.ts';
import { type EntryCollection, entrySchemas } from '../../../src/schema/index.ts';
import { entryPair, HOSTILE, hostileText } from './form-arbitraries.ts';

const KINDS: EntryCollection[] = ['kasus', 'praktik', 'adopsi', 'studi'];

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

  test('opened and saved again it is the same', () => {
    fc.assert(
      fc.property(hostileText(), (typed) => {
        const once = bodyText(typed, 'Masalah', 'md');
        expect(bodyText(typedText(once, 'Masalah', 'md'), 'Masalah', 'md')).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  // A backslash of the writer's own stands between a sign that is no quotation or item and its figure.
  test.each(['>\\~"', '> \\~ 40', '>\\>', '>\\\\~5', '>\\<=~5', '- \\==+', 'Kata.\n\n>\\%'])(
    '%j gains no backslash when it is opened and saved again',
    (typed) => {
      const once = bodyText(typed, 'Masalah', 'md');
      expect(plainText(bodyTree(once, 'md').children)).toContain(typed.split('\n').at(-1));
      expect(bodyText(typedText(once, 'Masalah', 'md'), 'Masalah', 'md')).toBe(once);
    },
  );

  test.each([
    ['Tulis <nama> Anda.', 'Tulis \\<nama> Anda.'],
    ['Kurang dari <5 menit', 'Kurang dari <5 menit'],
    ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['Pakai {{nama}} di sini', 'Pakai {{nama}} di sini'],
    ['## Hasil\n\nTurun.', '\\## Hasil\n\nTurun.'],
    ['### Minggu pertama', '### Minggu pertama'],
    ['Judul\n---', 'Judul\n\\---'],
    ['`\n## Hasil\n`', '\\`\n\\## Hasil\n`'],
    ['`a\n---\nb`', '\\`a\n\\---\nb`'],
    ['`a\n\\## b`', '\\`a\n\\\\\\## b`'],
    ['Lihat catatan[^1]\n\n[^1]: sini', 'Lihat catatan\\[^1]\n\n\\[^1]: sini'],
    ['[catatan]: dua', '\\[catatan]: dua'],
    ['- # 1 prioritas', '- \\# 1 prioritas'],
    ['```\nkode', '```\nkode\n```'],
    ['- ```\n  kode\n  ```', '- ```\n  kode\n  ```'],
    ['``` Langkah pertama\nbuka', '\\``` Langkah pertama\nbuka'],
    ['~~~ a b\nx\n~~~', '\\~~~ a b\nx\n\\~~~'],
    ['- ~~~antrean\n\nLalu', '- \\~~~antrean\n\nLalu'],
    ['<https://contoh.go.id>', '<https://contoh.go.id>'],
  ])('%j becomes %j', (typed, text) => {
    expect(bodyText(typed, 'Masalah', 'md')).toBe(text);
  });

  // A report has no headings above its own, so that its first may be of the second level.
  test.each([
    ['#1:\n---', '#1:\n\\---'],
    ['#\u0378:\n---', '#\u0378:\n\\---'],
    ['#loket\n---', '#loket\n\\---'],
    ['## \u0378:', '\\## \u0378:'],
    ['##', '\\##'],
    ['## Loket', '## Loket'],
  ])('in a report %j becomes %j', (typed, text) => {
    expect(bodyText(typed, '', 'md')).toBe(text);
  });

  const PAGE = 'Lama menunggu turun.';
  test.each([
    '> 50% warga pulang', '>50% warga', '> Rp2 juta\n> 60 menit', '>= 5 orang', '+ 5 persen dari tahun lalu', '+5 persen', '- 5 derajat', '2019. Tahun pertama kami.', '12. Agustus',
    'Jam 08.00~10.00 dan 13.00~15.00', '~ 5 menit ~', '5*3*2 meter', '2*3 dan 4*5', 'a*b*c', '5**2 dan 3**4', 'Harga* belum, kata dinas*', 'Kepala bidang setuju\n---', 'Kepala\n===',
    'Folder \\\\server\\_arsip\\a', 'C:\\data\\_b', 'dan\\/atau', '\\o/', '[1]: https://dinas.contoh.go.id/a', 'Laporan [1] dan [2].\n\n[1]: https://a.go.id\n[2]: https://b.go.id', '[Hasil]: #penting',
    '##x', '##Hasil', '###\u00a0Hasil', '# Hasil', '#5', '#antrean', '| tinggi', 'A | B', '_____', '- - -', '* * *', 'A &amp; B', '&lt;5 menit', '&nbsp;', '&#65;', 'Jum`at dan do`a',
    '<5 menit', '<nama> Anda', '<b>tebal</b>', 'a<b>c', '[^1]', 'sic [!]', 'nama_berkas_ini', '(c) 2025', 'a.n. Kepala Dinas', '-', '- \n- ', '1.', 'b)*x*', 'b)`x`', '5 * 3', '* 5 orang hadir', '>> lihat lampiran', '>', '> lima puluh persen', '> ~ 40 orang', '> US$ 40',
    'Jumlah warga yang pulang\n> separuh desa', '*) Angka sementara*)', '#1:\n---', '#\u0378:\n---', '#5 loket\n===',
  ])('%j comes out as it was typed', (typed) => {
    for (const text of [typed, `${PAGE}\n\n${typed}\n\n${PAGE}`]) expect(pageText(text)).toBe(bare(text));
  }); // prettier-ignore

  test('of ordinary prose comes out as it was typed, whatever stands side by side', () => {
    const word = fc.constantFrom(
      'warga',
      'Dinas',
      'loket 2',
      'turun',
      '5',
      '1.250',
      '08.00',
      'a.n. Kepala',
      '(lihat',
      'b) dan',
      '"ya" itu',
      'C:\\data',
      'x_y',
    );
    const sign = fc.constantFrom(
      ' ',
      ' ',
      ' ',
      ', ',
      '. ',
      ': ',
      '/',
      '\\',
      '*',
      '~',
      '_',
      '\\_',
      ' > ',
      ' & ',
      '&',
      ' + ',
      ' = ',
      '#',
      '| ',
      '<',
      '`',
      '%',
      '[',
      '] ',
      '-',
      '–',
      '!',
    );
    const start = fc.constantFrom(
      '',
      '',
      '',
      '> 5',
      '+ 5 ',
      '2019. ',
      '\t',
      '    ',
      '##',
      '# ',
      '[1]: ',
      '| ',
      '---\n',
      '===\n',
      '~',
      '\\',
    );
    const line = fc
      .tuple(start, fc.array(fc.tuple(word, sign), { minLength: 1, maxLength: 8 }))
      .map(([head, parts]) => head + parts.flat().join('').replace(/\\+$/, ''));
    const lines = fc
      .array(fc.tuple(line, fc.constantFrom('\n', '\n\n')), { minLength: 1, maxLength: 4 })
      .map((all) => all.flat().join(''));
    fc.assert(
      fc.property(lines, (typed) => {
        expect(pageText(typed)).toBe(bare(typed));
      }),
      { numRuns: 2000, seed: 18 },
    );
  });

  test.each<[string, string, string]>([
    ['Bahan diskusi', 'Apa ini?\n\nSiapa itu?', '- Apa ini?\n- Siapa itu?'],
    ['Bahan diskusi', '• Apa ini?\n• Siapa itu?', '- Apa ini?\n- Siapa itu?'],
    ['Bahan diskusi', 'a. Apa ini?\nb. Siapa itu?', '- Apa ini?\n- Siapa itu?'],
    ['Bahan diskusi', '-\u00a0Apa ini?\n-\u00a0Siapa itu?', '- Apa ini?\n- Siapa itu?'],
    ['Bahan diskusi', '1. Apa ini?\n- Siapa itu?\nKapan?', '- Apa ini?\n- Siapa itu?\n- Kapan?'],
    [
      'Bahan diskusi',
      'Apa yang membuat warga\nmenunggu?\nSiapa itu?',
      '- Apa yang membuat warga menunggu?\n- Siapa itu?',
    ],
    ['Bahan diskusi', '2024. Tahun apa?\nSiapa itu?', '- 2024\\. Tahun apa?\n- Siapa itu?'],
    ['Langkah', 'Catat.\nBahas.', '1. Catat.\n2. Bahas.'],
    ['Langkah', '1. Catat.\n2. Bahas.', '1. Catat.\n2. Bahas.'],
    ['Langkah', '- Catat.\n- Bahas.', '1. Catat.\n2. Bahas.'],
    ['Langkah', '1.\u00a0Catat.\n2.\u00a0Bahas.', '1. Catat.\n2. Bahas.'],
    ['Langkah', '1️⃣ Catat.\n2️⃣ Bahas.', '1. Catat.\n2. Bahas.'],
    ['Langkah', '1\tCatat.\n2\tBahas.', '1. Catat.\n2. Bahas.'],
    ['Langkah', 'Begini:\na) Catat.\nb) Bahas.', 'Begini:\n\n1. Catat.\n2. Bahas.'],
    ['Langkah', '1. Catat:\na. jam\nb. hari\n2. Bahas.', '1. Catat:\n   1. jam\n   2. hari\n2. Bahas.'],
    ['Langkah', '1. Catat.\n\nLalu:\n\n2. Bahas.', '1. Catat.\n\nLalu:\n\n2. Bahas.'],
    ['Masalah', 'a. Catat.\nb. Bahas.\nLalu kami rapat.', '1. Catat.\n2. Bahas.\n\nLalu kami rapat.'],
    ['Masalah', '- • jam\n- • hari', '- jam\n- hari'],
    ['Masalah', '- catatan:\n  ▪ jam\n  ▪ hari', '- catatan:\n  - jam\n  - hari'],
    ['Masalah', 'Bulan\tJumlah\nJan|Feb\t12', '| Bulan | Jumlah |\n| --- | --- |\n| Jan\\|Feb | 12 |'],
    ['Masalah', '| Bulan | Jumlah |\n| Jan | 12 |', '| Bulan | Jumlah |\n| --- | --- |\n| Jan | 12 |'],
    ['Masalah', 'Bulan | Jumlah\nJan | 12', '| Bulan | Jumlah |\n| --- | --- |\n| Jan | 12 |'],
    ['Masalah', '| a | b |\n| --- | --- |\n| 1 | 2 |\nCatatan', '| a | b |\n| --- | --- |\n| 1 | 2 |\n\nCatatan'],
    ['Masalah', '| Bulan | Jumlah |\n|---|\n| Jan | 12 |', '| Bulan | Jumlah |\n| --- | --- |\n| Jan | 12 |'],
    ['Masalah', 'War\u00adga me\u200bnunggu\ufeff 👩🏽\u200d⚕️', 'Warga menunggu 👩🏽\u200d⚕️'],
  ])('of %s: lists and tables as people paste them, %j', (title, typed, text) => {
    expect(bodyText(typed, title, 'md')).toBe(text);
  });
});

/** What a page shows of a text typed into a section, without blanks. */
function pageText(typed: string): string {
  const shownText = (node: Nodes): string => {
    // A line across the page stays one.
    if (node.type === 'thematicBreak') return '---';
    if (node.type === 'break') return '';
    return 'value' in node ? node.value : 'children' in node ? node.children.map(shownText).join('') : '';
  };
  return bare(shownText(bodyTree(bodyText(typed, 'Masalah', 'md'), 'md')));
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

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
