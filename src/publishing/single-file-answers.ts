import { type AnswerPage, answers } from '../catalog/answers.ts';
import type { Entry, Library } from '../catalog/library.ts';
import { escapeHtml } from './html-text.ts';
import { anchor } from './single-file-body.ts';

/** Answers of which one of these entries is a part. */
export function answersWith(library: Library, entries: readonly Entry[]): AnswerPage[] {
  const own = new Set(entries);
  return answers(library).filter(({ praktik, kasus }) => [...praktik, ...kasus].some((entry) => own.has(entry)));
}

/** Short answers in one file: what to try first, where it was tried, what to avoid. What is not in the file is not linked. */
export function answerIndex(all: readonly AnswerPage[], entries: readonly Entry[]): string {
  const own = new Set(entries);
  const linked = (entry: Entry) => {
    const title = escapeHtml(entry.data.judul);
    return own.has(entry) ? `<a href="#${anchor(entry)}">${title}</a>` : title;
  };
  const rows = all.map(
    ({ masalah, praktik, kasus }) =>
      `<details class="jawaban" id="masalah-${masalah.id}" data-kata="${escapeHtml(masalah.kata.join('|'))}"><summary>${escapeHtml(masalah.judul)}</summary><p>${escapeHtml(masalah.jawaban)}</p>${[
        part('Coba Senin', praktik.map(linked)),
        part('Di tempat lain', kasus.map(linked)),
        part('Jangan terulang', masalah.jangan.map(escapeHtml)),
        part('Belum ada yang tahu', masalah.belum_diketahui.map(escapeHtml)),
      ].join('')}</details>`,
  );
  return rows.length > 0 ? `<h2>Jawaban singkat</h2>${rows.join('\n')}` : '';
}

/** All words of the answers, for the roots that the search of the file knows. */
export function answerWords(all: readonly AnswerPage[]): string[] {
  return all.flatMap(({ masalah: { judul, kata } }) => [judul, ...kata]);
}

function part(title: string, items: readonly string[]): string {
  return items.length > 0 ? `<h3>${title}</h3><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '';
}
