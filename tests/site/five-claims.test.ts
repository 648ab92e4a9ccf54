import { describe, expect, test } from 'vitest';
import type { HtmlElement } from 'html-validate/node';
import { numbers } from '../support/figures.ts';
import { attribute, readPages, textOf } from '../support/html.ts';
import { type CsvRow, items, readCsv, readJson } from '../support/published.ts';

// The five sentences on top of /transparansi/, recomputed from the tables under /data/ alone. Nothing of src/catalog is used.
const page = (await readPages()).find(({ path }) => path === 'transparansi/');
if (!page) throw new Error('no /transparansi/');
const section = (id: string): HtmlElement => {
  const found = page.root.querySelector(`section[aria-labelledby="${id}"]`);
  if (!found) throw new Error(`no claim "${id}"`);
  return found;
};
/** What is drawn: the parser of html-validate keeps nothing of an `<svg>`, so its tags are read from the text of the page. */
const drawn = (id: string, tag: string) => {
  const [, rest = ''] = page.source.split(`<section aria-labelledby="${id}"`);
  const [own = ''] = rest.split('</section>');
  return [...own.matchAll(new RegExp(`<${tag} ([^>]*)>([^<]*)`, 'g'))].map(([, attributes = '', text = '']) => ({ attributes, text })); // prettier-ignore
};
const titleOf = (id: string) => textOf(section(id).querySelector('h2'));
const [kasus, praktik, adopsi, studi, sumber, hasil, tema] = ['kasus', 'praktik', 'adopsi', 'studi', 'sumber', 'hasil', 'tema'].map((name) => readCsv(name)) as [CsvRow[], CsvRow[], CsvRow[], CsvRow[], CsvRow[], CsvRow[], CsvRow[]]; // prettier-ignore
const year = Number(readJson<{ terbitan: string }>('kasus.json').terbitan.slice(0, 4));
const by = (rows: readonly CsvRow[], pelapor: string) => rows.filter((row) => row['pelapor'] === pelapor);
const key = (row: CsvRow) => row['url'] || `${row['penerbit']}: ${row['judul']}`;
const ids = (rows: readonly CsvRow[], column: string) => new Set(rows.flatMap((row) => items(row[column])));

const IDS = ['penulis', 'tangga', 'arus', 'suara', 'umur-angka'];

test('the page opens with five claims, each with its picture and two ways to check it', () => {
  const main = page.root.querySelector('main');
  const claims = (main?.querySelectorAll('section') ?? []).map((one) => attribute(one, 'aria-labelledby')).slice(0, 5);
  expect(claims).toEqual(IDS);
  for (const id of IDS) {
    expect(titleOf(id), id).toMatch(/^\S.*[^.]$/);
    expect(section(id).querySelector('svg'), id).not.toBeNull();
    const links = section(id)
      .querySelectorAll('p a.tombol')
      .map((link) => attribute(link, 'href'));
    expect(links, id).toEqual([expect.stringMatching(/^\/.*\/$/), `/data/angka/${id}.csv`]);
  }
});

describe('what is counted', () => {
  test('who wrote it', () => {
    const rows = [kasus, adopsi].map((all) => [by(all, 'redaksi').length, by(all, 'unit').length] as const);
    const redaksi = rows.reduce((sum, [n]) => sum + n, 0);
    const unit = rows.reduce((sum, [, n]) => sum + n, 0);
    expect(numbers(titleOf('penulis'))).toEqual(unit === 0 ? [redaksi] : [redaksi, redaksi + unit, unit]);
    const different = (rows_: readonly CsvRow[]) => new Set(rows_.map(key)).size;
    const more = sumber.filter((row) => row['dibaca_bagian'] !== 'cuplikan');
    const all = different(sumber);
    expect(numbers(textOf(section('penulis').querySelector('p')))).toEqual([all, all - different(more)]);
    expect(readCsv('angka/penulis').map((row) => [Number(row['redaksi']), Number(row['unit'])])).toEqual(rows);
  });

  test('the ladder', () => {
    const at = (rows: readonly CsvRow[], level: string) => rows.filter((row) => row['tingkat_bukti'] === level).length;
    const top = at(praktik, '4');
    expect(numbers(titleOf('tangga'))).toEqual([at(praktik, '0'), praktik.length, ...(top > 0 ? [top] : [])]);
    const levels = ['4', '3', '2', '1', '0'];
    expect(readCsv('angka/tangga').map((row) => [row['tingkat'], Number(row['praktik']), Number(row['pengalaman'])])).toEqual(levels.map((level) => [level, at(praktik, level), at(kasus, level)])); // prettier-ignore
    const shown = section('tangga').querySelectorAll('li').map((row) => numbers(textOf(row.querySelector('a')))); // prettier-ignore
    expect(shown).toEqual(levels.map((level) => (at(praktik, level) > 0 ? [at(praktik, level)] : [])));
  });

  test('the flow', () => {
    const reports = by(adopsi, 'unit');
    const figures = new Set(hasil.filter((row) => row['jenis_tulisan'] === 'adopsi').map((row) => row['id_tulisan']));
    const measured = reports.filter(({ id }) => figures.has(id));
    const done = kasus.filter((row) => items(row['praktik']).length > 0);
    const tried = ids(kasus, 'praktik').size;
    const reported = ids(reports, 'praktik').size;
    expect(numbers(titleOf('arus'))).toEqual([praktik.length, tried, ...(reported > 0 ? [reported] : [])]);
    const stages = [
      [praktik.flatMap((row) => items(row['masalah'])).length, praktik.length],
      [praktik.length, praktik.length],
      [done.length, tried],
      [reports.length, reported],
      [measured.length, ids(measured, 'praktik').size],
    ];
    expect(readCsv('angka/arus').map((row) => [Number(row['banyak']), Number(row['praktik'])])).toEqual(stages);
    const texts = drawn('arus', 'text').map(({ text }) => numbers(text));
    expect(texts).toEqual(stages.flatMap(([n = 0, reach = 0]) => [[n], reach > 0 ? [reach, praktik.length] : []]));
  });

  test('who says it', () => {
    const kinds = { studi: ['studi-independen'], lembaga: ['resmi'], pemilik: ['klaim-pemilik'], media: ['media', 'perorangan'] }; // prettier-ignore
    const themes = new Map(
      Object.entries({ kasus, praktik, studi }).flatMap(([kind, rows]) =>
        rows.map((row) => [`${kind}/${row['id']}`, items(row['tema'] || row['tempat_tema'])] as const),
      ),
    );
    const cautious = new Map(Object.values(kinds).flat().flatMap((kind) => sumber.filter((row) => row['jenis'] === kind).map((row) => [key(row), kind]))); // prettier-ignore
    const rows = tema.flatMap(({ id = '' }) => {
      const own = sumber.filter((row) => themes.get(`${row['jenis_tulisan']}/${row['id_tulisan']}`)?.includes(id));
      const counts = Object.values(kinds).map((names) => new Set(own.map(key).filter((one) => names.includes(cautious.get(one) ?? ''))).size); // prettier-ignore
      return counts.some((n) => n > 0) ? [[id, ...counts] as const] : [];
    });
    const interested = rows.filter(([, studies = 0, official = 0, owner = 0, media = 0]) => owner + media > studies + official); // prettier-ignore
    expect(numbers(titleOf('suara'))).toEqual([interested.length, rows.length]);
    expect(readCsv('angka/suara').map((row) => [row['id_tema'], ...Object.keys(kinds).map((name) => Number(row[name]))])).toEqual(rows); // prettier-ignore
    const shown = section('suara').querySelectorAll('a[title]').map((link) => numbers(attribute(link, 'title'))); // prettier-ignore
    expect(shown).toEqual(rows.map(([, ...counts]) => counts.filter((n) => n > 0)));
  });

  test('how old the figures are', () => {
    const newest = kasus.map((row) => {
      const own = hasil.filter((one) => one['jenis_tulisan'] === 'kasus' && one['id_tulisan'] === row['id']);
      const spans = [row['periode_angka_sampai'], row['periode_selesai'], ...own.map((one) => one['masa_sesudah'])];
      const years = spans.filter(Boolean).map((span) => Number(span?.split('/').at(-1)?.slice(0, 4)));
      return years.length > 0 ? Math.max(...years) : undefined;
    });
    const dated = newest.filter((one) => one !== undefined);
    const checked = kasus.filter((row) => row['dicek_pada']).length;
    expect(numbers(titleOf('umur-angka'))).toEqual([dated.filter((one) => year - one > 5).length, dated.length, ...(checked > 0 ? [checked] : [])]); // prettier-ignore
    const circles = drawn('umur-angka', 'circle');
    expect(circles.length).toBe(dated.length);
    const full = kasus.filter((row, index) => row['dicek_pada'] && newest[index] !== undefined).length;
    expect(circles.filter(({ attributes }) => attributes.includes('fill-daun')).length).toBe(full);
    const rows = new Map(readCsv('angka/umur-angka').map((row) => [row['id'], row['tahun']]));
    expect(kasus.map(({ id }) => rows.get(id))).toEqual(newest.map((one) => String(one ?? '')));
  });
});

test('nothing is drawn for a zero, and no share of unlike things', () => {
  const bars = [...page.source.matchAll(/<rect ([^>]*)>/g)].map(([, attributes = '']) => attributes);
  expect(bars.length).toBeGreaterThan(20);
  expect(bars.filter((attributes) => / (?:width|height)="0"/.test(` ${attributes}`))).toEqual([]);
});
