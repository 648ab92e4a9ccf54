import { ENDING_NAMES } from '../schema/fields.ts';
import type { Kasus } from '../schema/kasus.ts';
import { undisputed } from './bukti.ts';
import { outcome } from './headline.ts';
import type { KasusEntry, Library } from './library.ts';
import { formatNumber } from './wording.ts';

/** The role whose work is to train: its page shows all kits. Nothing in the list of roles says so. */
const TRAINER = 'widyaiswara';
const MOST_ROWS = 3;

/** The cases that have a kit of four pages. */
export function withKit(kasus: readonly KasusEntry[]): KasusEntry[] {
  return kasus.filter(({ data }) => data.bahan !== undefined);
}

/** The kits that the page of a role shows. */
export function kitsFor({ kasus }: Library, peran: string): KasusEntry[] {
  return peran === TRAINER ? withKit(kasus) : [];
}

/** How a story ends, for reading aloud: its summary, its ending and its figures, each told once. */
export function storyEnd(data: Kasus): { ringkasan: string; akhir: string; hasil: string[] } {
  const { ringkasan, akhir } = data;
  const told = ringkasan.match(/\d[\d.,]*/g)?.map((number) => number.replace(/[.,]$/, '')) ?? [];
  const isTold = (value: number) => told.includes(formatNumber(value));
  return {
    ringkasan,
    akhir: akhir === 'belum-diketahui' && /belum diketahui/i.test(ringkasan) ? '' : `${ENDING_NAMES[akhir]}.`,
    hasil: undisputed(data)
      .slice(0, MOST_ROWS)
      .filter(({ sebelum, sesudah }) => !isTold(sebelum) || !isTold(sesudah))
      .map((row) => `${outcome(row)}.`),
  };
}
