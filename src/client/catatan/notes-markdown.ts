import { formatDate } from '../../catalog/wording.ts';
import { type Note, noteFlag, type NoteKind, noteList, noteNumber, noteText, REFLECTION_QUESTIONS } from './note.ts';

const SECTIONS: readonly (readonly [NoteKind, string, (note: Note) => string[]])[] = [
  ['percobaan', 'Percobaan', attempt],
  ['tersimpan', 'Tersimpan', saved],
  ['jurnal', 'Jurnal refleksi', journal],
  ['penilaian', 'Penilaian diri', assessment],
];

/** Exports all notes as Markdown to read and print. */
export function notesMarkdown(notes: readonly Note[], site: string, today: string): string {
  const parts = SECTIONS.flatMap(([kind, title, write]) => {
    const own = notes.filter(({ jenis }) => jenis === kind);
    return own.length === 0 ? [] : [`## ${title}`, ...own.flatMap(write)];
  });
  const head = [`# Catatan saya, ${site}`, `Dibuat ${formatDate(today)}. Semua catatan ini dari satu perangkat.`];
  return `${[...head, ...parts].filter(Boolean).join('\n\n')}\n`;
}

function attempt(note: Note): string[] {
  const steps = noteList(note, 'langkah').flatMap((text, index) => {
    const field = `langkah.${index}`;
    const [date, remark] = [noteText(note, `${field}.tanggal`), noteText(note, `${field}.catatan`)];
    const line = `- [${noteFlag(note, field) ? 'x' : ' '}] ${oneLine(text)}${date === '' ? '' : ` (${formatDate(date)})`}`;
    return remark === '' ? [line] : [line, quote(remark, '  > ')];
  });
  const signs = noteList(note, 'tanda').map(
    (text, index) => `- ${oneLine(text)}: ${noteText(note, `tanda.${index}`) || 'belum dinilai'}`,
  );
  return [
    `### ${heading(note)}`,
    facts([
      ['Keadaan', noteText(note, 'keadaan')],
      ['Mulai', formatDate(noteText(note, 'mulai'))],
      ['Selesai', formatDate(noteText(note, 'selesai'))],
      ['Angka sebelum', oneLine(noteText(note, 'sebelum'))],
      ['Angka sesudah', oneLine(noteText(note, 'sesudah'))],
    ]),
    steps.join('\n'),
    signs.length > 0 ? `Tanda berhasil:\n\n${signs.join('\n')}` : '',
    answer('Catatan', noteText(note, 'catatan')),
    answer('Yang disesuaikan', noteText(note, 'perubahan')),
  ];
}

function saved(note: Note): string[] {
  return [`- ${heading(note)}, disimpan ${formatDate(noteText(note, 'disimpan'))}`];
}

function journal(note: Note): string[] {
  return [
    `### ${heading(note)}`,
    facts([['Tanggal', formatDate(noteText(note, 'tanggal'))]]),
    answer(noteText(note, 'pertanyaan') || 'Catatan', noteText(note, 'teks')),
    ...REFLECTION_QUESTIONS.map(([field, question]) => answer(question, noteText(note, field))),
  ];
}

function assessment(note: Note): string[] {
  const marks = Object.keys(note.isi)
    .filter((field) => field.startsWith('nilai.'))
    .sort()
    .map((field) => `- ${field.slice('nilai.'.length)}: ${noteNumber(note, field)} dari 4`);
  return [
    `### ${formatDate(noteText(note, 'tanggal'))}`,
    marks.join('\n'),
    answer('Contoh kejadian', noteText(note, 'catatan')),
  ];
}

function heading(note: Note): string {
  const entri = noteText(note, 'entri');
  return `${oneLine(noteText(note, 'judul')) || 'Tanpa judul'}${entri === '' ? '' : ` (${entri})`}`;
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
