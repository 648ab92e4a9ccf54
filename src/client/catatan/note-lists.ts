import { KIND_NAMES } from '../../catalog/kind-names.ts';
import { formatDate } from '../../catalog/wording.ts';
import { todayInJakarta } from '../device/today.ts';
import { find } from '../site/dom.ts';
import { isUnderWay } from './attempts.ts';
import { bindControls, fillControls } from './note-controls.ts';
import { fillText, linkEntry, showRows } from './note-rows.ts';
import { type Note, noteFlag, noteList, noteText } from './note.ts';
import { dueCards, dueDay, nextQuestion } from './recall.ts';

/** Shows saved entries, latest first. */
export function showSaved(page: HTMLElement, notes: readonly Note[]): void {
  const saved = notes
    .filter(({ jenis }) => jenis === 'tersimpan')
    .sort((a, b) => noteText(b, 'disimpan').localeCompare(noteText(a, 'disimpan')));
  const tried = new Set(notes.filter(isUnderWay).map((note) => noteText(note, 'entri')));
  showRows(page, 'tersimpan', saved, (row, note) => {
    const practice = noteText(note, 'entri').startsWith('praktik/');
    linkEntry(row, note, noteText(note, 'judul'));
    const kind = KIND_NAMES[practice ? 'praktik' : 'kasus'];
    fillText(row, 'rincian', `${kind} · disimpan ${formatDate(noteText(note, 'disimpan'))}`);
    const begin = find(row, '[data-aksi="mulai"]');
    begin.hidden = !practice;
    begin.textContent = tried.has(noteText(note, 'entri')) ? 'Lanjut mencoba' : 'Mulai mencoba';
    nameButtons(row, noteText(note, 'judul'));
  });
}

/** Shows the journal, latest first. */
export function showJournal(page: HTMLElement, notes: readonly Note[]): void {
  const journal = notes
    .filter(({ jenis }) => jenis === 'jurnal')
    .sort((a, b) => noteText(b, 'tanggal').localeCompare(noteText(a, 'tanggal')) || b.id.localeCompare(a.id));
  showRows(page, 'jurnal', journal, (row, note) => {
    bindControls(row, note.id);
    fillControls(row, note);
    linkEntry(row, note);
    fillText(row, 'judul', noteText(note, 'judul') || 'Tanpa judul');
    fillText(row, 'pertanyaan', noteText(note, 'pertanyaan'));
    find(row, '[data-jawaban]').hidden = noteText(note, 'pertanyaan') === '' && noteText(note, 'teks') === '';
    const first = ['teks', 'terjadi', 'rencana'].map((field) => noteText(note, field)).find(Boolean) ?? '';
    const begin = first.length > 80 ? `${first.slice(0, 80).trimEnd()} …` : first;
    fillText(row, 'rincian', [formatDate(noteText(note, 'tanggal')), begin].filter(Boolean).join(' · '));
  });
}

/** Shows the questions that wait today, and all cards that can be switched on and off. */
export function showQuestions(page: HTMLElement, notes: readonly Note[]): void {
  showRows(page, 'pertanyaan', dueCards(notes, todayInJakarta()), (row, card) => {
    linkEntry(row, card, noteText(card, 'judul'));
    fillText(row, 'pertanyaan', nextQuestion(card) ?? '');
  });
  const cards = notes
    .filter((note) => note.jenis === 'kartu' && noteList(note, 'pertanyaan').length > 0)
    .sort((a, b) => noteText(a, 'judul').localeCompare(noteText(b, 'judul'), 'id'));
  find(page, '[data-pengingat]').hidden = cards.length === 0;
  showRows(page, 'kartu', cards, (row, card) => {
    const day = dueDay(card);
    const over = noteFlag(card, 'aktif') ? 'semua pertanyaan sudah muncul' : 'tidak ditanyakan';
    linkEntry(row, card, noteText(card, 'judul'));
    fillText(
      row,
      'kapan',
      day === undefined ? over : day <= todayInJakarta() ? 'menunggu sekarang' : `muncul lagi ${formatDate(day)}`,
    );
    const button = find(row, 'button');
    button.dataset['aksi'] = day === undefined ? 'nyalakan' : 'matikan';
    button.textContent = day === undefined ? 'Mulai lagi' : 'Matikan';
    nameButtons(row, noteText(card, 'judul'));
  });
}

/** Labels buttons that look alike in each row, so that a screen reader tells which row they are of. */
function nameButtons(row: HTMLElement, title: string): void {
  for (const button of row.querySelectorAll('button'))
    button.setAttribute('aria-label', `${button.textContent.trim()}: ${title}`);
}
