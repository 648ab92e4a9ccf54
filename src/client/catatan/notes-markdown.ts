import { tanggal } from '../../catalog/wording.ts';
import { angka, type Catatan, daftar, type Jenis, RENUNGAN, teks, ya } from './catatan.ts';

const SECTIONS: readonly (readonly [Jenis, string, (note: Catatan) => string[]])[] = [
  ['percobaan', 'Percobaan', attempt],
  ['tersimpan', 'Tersimpan', saved],
  ['jurnal', 'Jurnal refleksi', journal],
  ['penilaian', 'Penilaian diri', assessment],
];

/** All notes as a text to read and print. */
export function notesMarkdown(notes: readonly Catatan[], site: string, today: string): string {
  const parts = SECTIONS.flatMap(([kind, title, write]) => {
    const own = notes.filter(({ jenis }) => jenis === kind);
    return own.length === 0 ? [] : [`## ${title}`, ...own.flatMap(write)];
  });
  const head = [`# Catatan saya, ${site}`, `Diunduh ${tanggal(today)}. Semua catatan ini dari satu perangkat.`];
  return `${[...head, ...parts].filter(Boolean).join('\n\n')}\n`;
}

function attempt(note: Catatan): string[] {
  const steps = daftar(note, 'langkah').flatMap((text, index) => {
    const field = `langkah.${index}`;
    const [date, remark] = [teks(note, `${field}.tanggal`), teks(note, `${field}.catatan`)];
    const line = `- [${ya(note, field) ? 'x' : ' '}] ${oneLine(text)}${date === '' ? '' : ` (${tanggal(date)})`}`;
    return remark === '' ? [line] : [line, quote(remark, '  > ')];
  });
  const signs = daftar(note, 'tanda').map(
    (text, index) => `- ${oneLine(text)}: ${teks(note, `tanda.${index}`) || 'belum dinilai'}`,
  );
  return [
    `### ${heading(note)}`,
    facts([
      ['Keadaan', teks(note, 'keadaan')],
      ['Mulai', tanggal(teks(note, 'mulai'))],
      ['Selesai', tanggal(teks(note, 'selesai'))],
    ]),
    steps.join('\n'),
    signs.length > 0 ? `Tanda berhasil:\n\n${signs.join('\n')}` : '',
    answer('Catatan', teks(note, 'catatan')),
    answer('Yang disesuaikan', teks(note, 'perubahan')),
  ];
}

function saved(note: Catatan): string[] {
  return [`- ${heading(note)}, disimpan ${tanggal(teks(note, 'disimpan'))}`];
}

function journal(note: Catatan): string[] {
  return [
    `### ${heading(note)}`,
    facts([['Tanggal', tanggal(teks(note, 'tanggal'))]]),
    answer(teks(note, 'pertanyaan') || 'Catatan', teks(note, 'teks')),
    ...RENUNGAN.map(([field, question]) => answer(question, teks(note, field))),
  ];
}

function assessment(note: Catatan): string[] {
  const marks = Object.keys(note.isi)
    .filter((field) => field.startsWith('nilai.'))
    .toSorted()
    .map((field) => `- ${field.slice('nilai.'.length)}: ${angka(note, field)} dari 4`);
  return [`### ${tanggal(teks(note, 'tanggal'))}`, marks.join('\n'), answer('Contoh kejadian', teks(note, 'catatan'))];
}

function heading(note: Catatan): string {
  const entri = teks(note, 'entri');
  return `${oneLine(teks(note, 'judul')) || 'Tanpa judul'}${entri === '' ? '' : ` (${entri})`}`;
}

function facts(rows: readonly (readonly [string, string])[]): string {
  return rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `- ${name}: ${value}`)
    .join('\n');
}

function answer(title: string, text: string): string {
  return text === '' ? '' : `**${oneLine(title)}**\n\n${quote(text)}`;
}

/** As a quotation, so that a line of the writer's own is never taken for a heading of this file. */
function quote(text: string, mark = '> '): string {
  return text
    .split('\n')
    .map((line) => mark + line)
    .join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
