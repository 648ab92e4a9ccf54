import { expect, test } from 'vitest';
import { blocksOf, fileTexts } from '../support/claims.ts';
import { readPages, textOf } from '../support/html.ts';

const pages = await readPages();

/** Words of the house that no label says any more, and what a reader sees in their place. Sentences may still need them. */
const GONE: Readonly<Record<string, string>> = {
  Kasus: 'Pengalaman unit',
  Adopsi: 'Hasil percobaan',
  Studi: 'Penelitian',
  Denyut: 'Terakhir dicek',
  Luaran: 'Yang dikerjakan',
  Batasan: 'Yang belum terbukti',
  Celah: 'Yang masih kosong',
  Masa: 'Tahun',
  Saya: 'Catatan saya',
  '1 triwulan': '3 bulan',
};
const LABELS = 'h1, h2, h3, h4, nav a, header a, footer a, th, dt, summary, legend, button, label, option';
/** A term of the glossary is explained under its own name. */
const OF_TERMS = 'istilah/';

/** What stands on a label before its count, colon or other detail. */
function wordOf(label: string): string {
  return label.replace(/ *[·:,(].*$/, '').replace(/ \d+$/, '');
}

test('no label says a word that readers did not know', () => {
  const labels = pages
    .filter(({ path }) => path !== OF_TERMS)
    .flatMap(({ path, root }) => root.querySelectorAll(LABELS).map((element) => ({ path, label: textOf(element) })));
  expect(labels.length).toBeGreaterThan(1000);
  const found = labels.filter(({ label }) => Object.hasOwn(GONE, wordOf(label)));
  expect(found.map(({ path, label }) => `${path}: ${label} → ${GONE[wordOf(label)]}`)).toEqual([]);
});

test('each word in its place is there to be read', () => {
  const all = pages.map(({ root }) => textOf(root.querySelector('body')));
  const unread = Object.values(GONE).filter((word) => !all.some((text) => text.includes(word)));
  expect(unread).toEqual([]);
});

/** Names of methods, a unit of measure, a command; where files and their fields are spoken of, they have their own names. */
const OTHER_SENSE = /(?:bedah|membahas|studi|satu) kasus|kasus per 1\.000|baru -- kasus/gi;
const OF_FILES = /^(?:istilah|data|kontribusi\/aturan)\//;

test('no sentence of the house says them of experiences and reports', () => {
  const quoted = fileTexts();
  const house = (text: string) =>
    quoted.reduce((left, one) => left.replaceAll(one, ''), text).replaceAll(OTHER_SENSE, '');
  const said = pages
    .filter(({ path }) => !OF_FILES.test(path))
    .flatMap((page) => blocksOf(page).map((text) => `/${page.path} ${house(text)}`));
  expect(said.length).toBeGreaterThan(1000);
  expect(said.filter((text) => / (?:kasus|adopsi|denyut)\b/i.test(text))).toEqual([]);
});
