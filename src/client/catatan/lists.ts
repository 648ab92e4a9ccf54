import { tanggal } from '../../catalog/wording.ts';
import { type Catatan, daftar, teks, ya } from './catatan.ts';
import { isUnderWay } from './attempts.ts';
import { bindAll, fill } from './fields.ts';
import { dueCards, dueDay, question } from './recall.ts';
import { find, link, showRows, word } from './rows.ts';
import { today } from '../device/today.ts';

/** Saved entries, latest first. */
export function showSaved(page: HTMLElement, notes: readonly Catatan[]): void {
  const saved = notes
    .filter(({ jenis }) => jenis === 'tersimpan')
    .toSorted((a, b) => teks(b, 'disimpan').localeCompare(teks(a, 'disimpan')));
  const tried = new Set(notes.filter(isUnderWay).map((note) => teks(note, 'entri')));
  showRows(page, 'tersimpan', saved, (row, note) => {
    const practice = teks(note, 'entri').startsWith('praktik/');
    link(row, note, teks(note, 'judul'));
    word(row, 'rincian', `${practice ? 'Praktik' : 'Kasus'} · disimpan ${tanggal(teks(note, 'disimpan'))}`);
    const begin = find(row, '[data-aksi="mulai"]');
    begin.hidden = !practice;
    begin.textContent = tried.has(teks(note, 'entri')) ? 'Lanjut mencoba' : 'Mulai mencoba';
    nameButtons(row, teks(note, 'judul'));
  });
}

/** The journal, latest first. */
export function showJournal(page: HTMLElement, notes: readonly Catatan[]): void {
  const journal = notes
    .filter(({ jenis }) => jenis === 'jurnal')
    .toSorted((a, b) => teks(b, 'tanggal').localeCompare(teks(a, 'tanggal')) || b.id.localeCompare(a.id));
  showRows(page, 'jurnal', journal, (row, note) => {
    bindAll(row, note.id);
    fill(row, note);
    link(row, note);
    word(row, 'judul', teks(note, 'judul') || 'Tanpa judul');
    word(row, 'pertanyaan', teks(note, 'pertanyaan'));
    find(row, '[data-jawaban]').hidden = teks(note, 'pertanyaan') === '' && teks(note, 'teks') === '';
    const first = ['teks', 'terjadi', 'rencana'].map((field) => teks(note, field)).find(Boolean) ?? '';
    const begin = first.length > 80 ? `${first.slice(0, 80).trimEnd()} …` : first;
    word(row, 'rincian', [tanggal(teks(note, 'tanggal')), begin].filter(Boolean).join(' · '));
  });
}

/** Questions that wait today, and all cards that can be switched on and off. */
export function showQuestions(page: HTMLElement, notes: readonly Catatan[]): void {
  showRows(page, 'pertanyaan', dueCards(notes, today()), (row, card) => {
    link(row, card, teks(card, 'judul'));
    word(row, 'pertanyaan', question(card) ?? '');
  });
  const cards = notes
    .filter((note) => note.jenis === 'kartu' && daftar(note, 'pertanyaan').length > 0)
    .toSorted((a, b) => teks(a, 'judul').localeCompare(teks(b, 'judul'), 'id'));
  find(page, '[data-pengingat]').hidden = cards.length === 0;
  showRows(page, 'kartu', cards, (row, card) => {
    const day = dueDay(card);
    const over = ya(card, 'aktif') ? 'semua pertanyaan sudah muncul' : 'tidak ditanyakan';
    link(row, card, teks(card, 'judul'));
    word(row, 'kapan', day === undefined ? over : day <= today() ? 'menunggu sekarang' : `muncul lagi ${tanggal(day)}`);
    const button = find(row, 'button');
    button.dataset['aksi'] = day === undefined ? 'nyalakan' : 'matikan';
    button.textContent = day === undefined ? 'Mulai lagi' : 'Matikan';
    nameButtons(row, teks(card, 'judul'));
  });
}

/** Buttons that look alike in each row say to a screen reader which row they are of. */
function nameButtons(row: HTMLElement, title: string): void {
  for (const button of row.querySelectorAll('button'))
    button.setAttribute('aria-label', `${button.textContent.trim()}: ${title}`);
}
