import { MOST_ITEMS } from './field-shapes.ts';
import type { Note } from './note.ts';

/** Reads from the page of an entry what a note keeps of it, so that steps and questions are there without a network. */
export function readEntryPage({ dataset }: HTMLElement): Note['isi'] {
  const entri = dataset['entri'] ?? '';
  const signs = document.querySelectorAll('[data-tanda] > li');
  return {
    entri,
    judul: textOf(document.querySelector('h1')),
    langkah: listUnder('langkah').map(step),
    tanda: [...signs].map(sign).slice(0, MOST_ITEMS),
    pertanyaan: listUnder(entri.startsWith('kasus/') ? 'bahan-diskusi' : 'refleksi').map(textOf),
    kompetensi: (dataset['kompetensi'] ?? '').split(' ').filter(Boolean),
  };
}

/** The items of the first list under a heading, before the next heading of its rank. */
function listUnder(heading: string): Element[] {
  let part = document.getElementById(heading)?.nextElementSibling;
  while (part && !part.matches('h2, ol, ul')) part = part.nextElementSibling;
  return part && !part.matches('h2') ? [...part.children].slice(0, MOST_ITEMS) : [];
}

/** "Perubahan tertulis (batas: 3 dari 4 pertemuan)" */
function sign(item: Element): string {
  return `${textOf(item.querySelector('span'))} (batas: ${textOf(item.querySelector('strong')).replace(/\.$/, '')})`;
}

/** "15 menit Pilih kasus." → "Pilih kasus. (15 menit)" */
function step(item: Element): string {
  const duration = textOf(item.querySelector('.durasi'));
  const text = textOf(item);
  return duration === '' ? text : `${text.slice(duration.length).trim()} (${duration})`;
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
