import { type ListView, sectionLists } from '../../schema/section-lists.ts';
import { MOST_ITEMS } from './field-shapes.ts';
import type { Note } from './note.ts';

/** Reads from the page of an entry what a note keeps of it, so that steps and questions are there without a network. */
export function readEntryPage({ dataset }: HTMLElement): Note['isi'] {
  const entri = dataset['entri'] ?? '';
  const signs = document.querySelectorAll('[data-tanda] > li');
  return {
    entri,
    judul: textOf(document.querySelector('h1')),
    langkah: itemsOf('langkah', true).map(step),
    tanda: [...signs].map(sign).slice(0, MOST_ITEMS),
    pertanyaan: itemsOf(entri.startsWith('kasus/') ? 'bahan-diskusi' : 'refleksi', false).map(textOf),
    kompetensi: (dataset['kompetensi'] ?? '').split(' ').filter(Boolean),
  };
}

const LISTS: Readonly<Record<string, 'numbered' | 'bulleted'>> = { OL: 'numbered', UL: 'bulleted' };
const PAGE: ListView<Element> = {
  list: ({ tagName }) => LISTS[tagName],
  inside: (element) => (element.matches('div.langkah, div.refleksi') ? [...element.children] : []),
};

/** The items of the lists in a section of the text. */
function itemsOf(section: string, numbered: boolean): Element[] {
  const parts = document.querySelector(`[data-bagian="${section}"]`)?.children ?? [];
  return sectionLists([...parts], numbered, PAGE)
    .flatMap(({ children }) => [...children])
    .slice(0, MOST_ITEMS);
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
