import type { Document } from '../document.ts';
import type { DocumentRule, Issue } from '../rule.ts';

/** Words that a number follows: there XXX is thirty. */
const NUMBERED =
  'Angkatan|Bab|Bagian|Batch|Dies Natalis|Diklat|Edisi|Gelombang|HUT|Jilid|Kelas|Kongres|Konferensi|Lampiran|MTQ|Muktamar|Munas|Pasal|Pekan|Pekan Olahraga Nasional|Periode|PON|Rakernas|Seri|Tahap|Tingkat|Volume|[Kk]e';
const PATTERNS: readonly RegExp[] = [
  /\b(isi|tulis|ketik|ganti|lengkapi) di sini\b/i,
  /\bISI:/,
  /\blorem ipsum\b/i,
  /\b(TODO|TBD|FIXME|TBA)\b/,
  /(?<![\w-])(?!XXX(?![\w-]))[xX]{3,}(?![\w-])/,
  new RegExp(`(?<![\\w-]|\\b(?:${NUMBERED})[ -])XXX(?![\\w-])`),
  /\[\.{3}\]|\[…\]|\[(?:isi|nama|judul|tulis|sebutkan|tanggal|angka)\b[^\]]{0,40}\](?!\()/i,
  /\b(belum diisi|akan diisi|menyusul diisi|akan dilengkapi kemudian)\b/i,
];
const EMPTY = /^[\s.…\-–_?]*$/;

export const placeholderText: DocumentRule = {
  id: 'placeholder-text',
  name: 'Teks sementara',
  scope: 'document',
  group: 'isi',
  summary: 'Tidak ada teks sementara yang tertinggal.',
  why: 'Teks sementara berarti tulisannya belum selesai. Pembaca yang mencari jawaban hanya menemukan “isi di sini”.',
  mend: [
    'Ganti dengan isi yang sebenarnya, atau hapus bila memang tidak ada.',
    'Di berkas dari "npm run baru", hapus setiap catatan bertanda "ISI:" setelah isinya ditulis.',
  ],
  good: [
    { text: 'Belum ada angka sebelum perubahan, jadi tidak ditulis.' },
    { text: 'Tiga petugas mengikuti Pelatihan Dasar Angkatan XXX.' },
  ],
  bad: [
    { text: 'Lorem ipsum dolor sit amet.' },
    { text: 'Jumlah petugas: xxx orang.' },
    { text: 'Dinas XXX membuka loket.' },
    { text: 'Isi di sini.' },
    { text: '…' },
  ],
  check: (document) => [...marked(document), ...empty(document)],
};

function marked({ lines }: Document): Issue[] {
  return lines.flatMap((line, index) => {
    const match = PATTERNS.map((pattern) => pattern.exec(line)).find((found) => found !== null);
    if (!match) return [];
    return [
      {
        line: index + 1,
        column: match.index + 1,
        message: `"${match[0]}" masih teks sementara.`,
        help: 'Ganti dengan isinya, atau hapus.',
      },
    ];
  });
}

function empty({ pieces }: Document): Issue[] {
  return pieces
    .filter(
      ({ kind, value }) =>
        (kind === 'front' || kind === 'prose' || kind === 'heading') && value !== '' && EMPTY.test(value),
    )
    .filter(({ kind, value }) => kind !== 'front' || !/^-?\d/.test(value))
    .map(({ line, column }) => ({
      line,
      column,
      message: 'bagian ini belum berisi apa-apa.',
      help: 'Tulis isinya, atau hapus bagiannya.',
    }));
}
