import { describe, expect, test } from 'vitest';
import { outDir } from '../../src/reading/paths.ts';
import { figureSection, type ShownFigure, shownFigure } from '../support/figures.ts';
import { attribute, readPages, textOf } from '../support/html.ts';
import { type CsvRow, items, readCsv, readJson } from '../support/published.ts';

// Everything below is computed from the published files alone, the way a sceptical reader would. Nothing of src/catalog is used.
const pages = await readPages(outDir());
const page = pages.find(({ path }) => path === 'transparansi/');
if (!page) throw new Error('no /transparansi/');
const { root } = page;
/** What is for every role is counted for none. */
const EVERYONE = 'siapa-saja';
const [kasus, praktik, adopsi, hasil, sumber, unit, instansi, peran, tema, metode, wilayah] = [
  'kasus', 'praktik', 'adopsi', 'hasil', 'sumber', 'unit', 'instansi', 'peran', 'tema', 'metode', 'wilayah',
].map((name) => readCsv(name).filter(({ id }) => id !== EVERYONE)) as [CsvRow[], CsvRow[], CsvRow[], CsvRow[], CsvRow[], CsvRow[], CsvRow[], CsvRow[], CsvRow[], CsvRow[], CsvRow[]]; // prettier-ignore
const { terbitan: today } = readJson<{ terbitan: string }>('kasus.json');
const received = adopsi.filter((row) => row['pelapor'] === 'unit');
const retold = adopsi.filter((row) => row['pelapor'] === 'redaksi');
const entries = [...kasus, ...praktik];
const count = (rows: readonly CsvRow[], keep: (row: CsvRow) => boolean) => rows.filter(keep).length;
const percent = (n: number, all: number) => Math.round((100 * n) / all);
/** Rows of a figure with one number: each with its share of the whole, where the whole is divided and the row has a part. */
const shares = (rows: readonly [string, number][], all: number): [string, ...number[]][] => {
  const divided = rows.filter(([, n]) => n > 0).length > 1;
  return rows.map(([nama, n]) => (divided && n > 0 ? [nama, n, percent(n, all)] : [nama, n]));
};
const has = (row: CsvRow, column: string, id: string | undefined) => items(row[column]).includes(id ?? '');
const unitOf = new Map(unit.map((row) => [row['id'], row]));
const measured = (kind: string) =>
  new Set(
    hasil
      .filter((row) => row['jenis_tulisan'] === kind && row['diperselisihkan'] === 'tidak')
      .map((row) => row['id_tulisan']),
  );

describe('every number is the one recomputed from /data/', () => {
  test.each<[string, ShownFigure]>([
    ['terukur', terukur()],
    ['akhir', akhir()],
    ['sumber', sumberFigure()],
    ['bukti', bukti()],
    ['denyut', denyut()],
    ['peran', axis('peran', peran, true)],
    ['tema', axis('tema', tema, false)],
    ['metode', metodeFigure()],
    ['provinsi', provinsi()],
    ['jenis-unit', jenisUnit()],
    ['nasib', nasib()],
    ['umur', umur()],
  ])('%s', (id, expected) => {
    expect(shownFigure(root, id)).toEqual(expected);
  });

  test('celah: every pair of a role and a theme', () => {
    const shown = figureSection(root, 'celah')
      .querySelectorAll('tbody tr')
      .map((row) => [
        textOf(row.querySelector('th')),
        row.querySelectorAll('a').map((link) => textOf(link)),
        Number(textOf(row.querySelector('td.angka'))),
      ]);
    const rows = peran.map((role) => {
      const counts = tema.map((theme) => ({ nama: theme['nama'], n: count(entries, (row) => has(row, 'peran', role['id']) && has(row, 'tema', theme['id'])) })); // prettier-ignore
      const full = counts.filter(({ n }) => n > 0);
      return [role['nama'], full.map(({ nama, n }) => `${nama} (${n})`), counts.length - full.length];
    });
    // By families of roles, so in another order.
    expect(shown.toSorted()).toEqual(rows.toSorted());
    expect(shownFigure(root, 'celah').judul).toEqual([]);
  });

  test('no figure is left out of this test', () => {
    const all = root.querySelectorAll('h4').map((title) => attribute(title, 'id'));
    expect(all.toSorted()).toEqual(
      ['terukur', 'akhir', 'sumber', 'bukti', 'denyut', 'peran', 'tema', 'celah', 'metode', 'provinsi', 'jenis-unit', 'nasib', 'umur'].toSorted(),
    ); // prettier-ignore
  });

  test('the tiles of the map say what the table says', () => {
    const tiles = new Map(
      root
        .querySelectorAll('a[title]')
        .map((tile) => [attribute(tile, 'href').split('/').at(-2), attribute(tile, 'title')]),
    );
    for (const { id, nama } of wilayah) {
      const words = [
        [count(kasus, inProvince(id)), 'pengalaman'],
        [count(received, inProvince(id)), 'laporan unit'],
        [count(retold, inProvince(id)), 'laporan redaksi'],
      ] as const;
      const told = words.filter(([n]) => n > 0).map(([n, word]) => `${n} ${word}`);
      const figures = count(kasus, (row) => inProvince(id)(row) && measured('kasus').has(row['id']));
      const units = count(unit, (row) => row['provinsi'] === id);
      const parts = [
        told.join(' · ') || 'belum ada',
        ...(figures > 0 ? [`${figures} dengan angka`] : []),
        ...(units > 0 ? [`${units} unit`] : []),
      ];
      expect(tiles.get(id)).toBe(`${nama}: ${parts.join(' · ')}`);
    }
  });
});

test('rows of roles, themes, methods and provinces stand in the order of their lists, not by count', () => {
  const names = (id: string) => shownFigure(root, id).rows.map(([nama]) => nama);
  expect(names('peran')).toEqual(peran.map(({ nama }) => nama));
  expect(names('tema')).toEqual(tema.map(({ nama }) => nama));
  expect(names('metode')).toEqual(metode.map(({ nama }) => nama));
  expect(names('provinsi').slice(0, -1)).toEqual(wilayah.map(({ nama }) => nama));
  const kinds = instansi.map(({ nama }) => nama ?? '');
  expect(names('jenis-unit')).toEqual(kinds.filter((nama) => names('jenis-unit').includes(nama)));
});

test('a number above zero in a table of roles, themes, methods or provinces leads to its rows', () => {
  for (const [id, list] of Object.entries({ peran, tema, metode, provinsi: wilayah })) {
    const cells = figureSection(root, id).querySelectorAll('tbody td');
    expect(cells.length, id).toBeGreaterThanOrEqual(list.length * 2);
    expect(cells.filter((cell) => textOf(cell) !== '0' && !cell.querySelector('a'))).toEqual([]);
  }
});

test('the due list names exactly the cases nobody checked, and what is past its day', () => {
  const due = pages.filter(({ path }) => path.startsWith('transparansi/perlu-dicek/'));
  const shown = due.flatMap((one) =>
    one.root.querySelectorAll('main section li > a').map((link) => attribute(link, 'href').split('/').at(-2)),
  );
  const expected = [...kasus.filter(isDue), ...praktik.filter((row) => (row['jatuh_tempo_cek'] ?? '') <= today)].map(
    ({ id }) => id,
  );
  expect(shown.toSorted()).toEqual(expected.toSorted());
});

function terukur(): ShownFigure {
  const cases = measured('kasus');
  const reports = received.filter(({ id }) => measured('adopsi').has(id)).length;
  return {
    judul: [cases.size, kasus.length],
    keterangan: [reports, received.length],
    rows: shares(
      [
        ['Pengalaman dengan angka', cases.size],
        ['Pengalaman tanpa angka', kasus.length - cases.size],
      ],
      kasus.length,
    ),
  };
}

function akhir(): ShownFigure {
  const names = { berhasil: 'Berhasil', sebagian: 'Berhasil sebagian', 'tidak-berhasil': 'Tidak berhasil', dihentikan: 'Dihentikan', berjalan: 'Masih berjalan', 'belum-diketahui': 'Belum diketahui' }; // prettier-ignore
  const ended = (rows: readonly CsvRow[], ...ids: string[]) => count(rows, (row) => ids.includes(row['akhir'] ?? ''));
  const all = kasus.length;
  const bad = ['tidak-berhasil', 'dihentikan'];
  return {
    judul: [ended(kasus, 'berhasil'), all, ended(kasus, 'belum-diketahui')],
    keterangan: [
      all - ended(kasus, 'berhasil'),
      ended(kasus, 'sebagian'),
      ended(kasus, 'berjalan'),
      ended(kasus, ...bad),
      ended(kasus, 'belum-diketahui'),
      received.length,
      ended(received, 'berhasil', 'sebagian'),
      ended(received, ...bad),
    ],
    rows: shares(
      Object.entries(names).map(([id, nama]) => [nama, ended(kasus, id)]),
      all,
    ),
  };
}

function sumberFigure(): ShownFigure {
  const names = { 'studi-independen': 'Studi independen', resmi: 'Lembaga resmi lain', 'klaim-pemilik': 'Klaim pemilik program', media: 'Media', perorangan: 'Tulisan perorangan' }; // prettier-ignore
  const different = (column: string, value: string) =>
    new Set(
      sumber.filter((row) => row[column] === value).map((row) => row['url'] || `${row['penerbit']}: ${row['judul']}`),
    ).size;
  const counts = Object.entries(names).map(([id, nama]): [string, number] => [nama, different('jenis', id)]);
  const all = counts.reduce((sum, [, n]) => sum + n, 0);
  return {
    judul: [counts[0]?.[1] ?? 0, all],
    keterangan: [all, different('dibaca_bagian', 'cuplikan')],
    rows: shares(counts, all),
  };
}

function bukti(): ShownFigure {
  const at = (rows: readonly CsvRow[], tingkat: number) =>
    count(rows, (row) => row['tingkat_bukti'] === String(tingkat));
  return {
    judul: [at(kasus, 0), kasus.length, at(praktik, 0), praktik.length],
    keterangan: [],
    rows: ['Belum terukur', 'Terukur sendiri', 'Dikuatkan pihak lain', 'Terulang', 'Teruji luas'].map(
      (nama, tingkat) => [nama, at(kasus, tingkat), at(praktik, tingkat)],
    ),
  };
}

function denyut(): ShownFigure {
  const of = (warna: string) => count(kasus, (row) => row['denyut'] === warna);
  const names = { hijau: 'Hijau: dicek kurang dari 12 bulan lalu', kuning: 'Kuning: dicek 12–18 bulan lalu', merah: 'Merah: lebih lama, atau belum pernah dicek ke unitnya', abu: 'Abu-abu: kegiatannya sudah dihentikan' }; // prettier-ignore
  return {
    judul: [of('hijau'), kasus.length, 12],
    keterangan: [],
    rows: shares(
      Object.entries(names).map(([warna, nama]) => [nama, of(warna)]),
      kasus.length,
    ),
  };
}

function axisRows(column: string, list: readonly CsvRow[]): [string, ...number[]][] {
  return list.map(({ id, nama = '' }) => [
    nama,
    count(kasus, (row) => has(row, column, id)),
    count(praktik, (row) => has(row, column, id)),
  ]);
}

function axis(column: string, list: readonly CsvRow[], empty: boolean): ShownFigure {
  const rows = axisRows(column, list);
  const without = rows.filter(([, n]) => n === 0).length;
  return { judul: [empty ? without : rows.length - without, rows.length], keterangan: [], rows };
}

function metodeFigure(): ShownFigure {
  const rows = axisRows('metode', metode);
  return { judul: [rows.filter(([, ...found]) => found.some((n) => n > 0)).length, rows.length], keterangan: [], rows };
}

function inProvince(id: string | undefined) {
  return (row: CsvRow) => unitOf.get(row['unit'])?.['provinsi'] === id;
}

function provinsi(): ShownFigure {
  const cells = (id: string | undefined) => [kasus, received, retold].map((rows) => count(rows, inProvince(id)));
  const rows = wilayah.map(({ id, nama = '' }): [string, ...number[]] => [nama, ...cells(id)]);
  return {
    judul: [rows.filter(([, ...found]) => found.some((n) => n > 0)).length, rows.length],
    keterangan: [],
    rows: [...rows, ['Nasional (unit pusat)', ...cells('')]],
  };
}

function jenisUnit(): ShownFigure {
  const rows = instansi
    .map(({ id, nama = '' }): [string, number] => [
      nama,
      count(kasus, (row) => unitOf.get(row['unit'])?.['jenis_instansi'] === id),
    ])
    .filter(([, n]) => n > 0);
  return {
    judul: [rows.length, instansi.length],
    keterangan: [instansi.length - rows.length],
    rows: shares(rows, kasus.length),
  };
}

const FATES = ['Dipastikan masih berjalan', 'Selesai', 'Dihentikan', 'Belum dipastikan'];

function fate(row: CsvRow): number {
  if (row['akhir'] === 'dihentikan') return 2;
  if (row['periode_selesai']) return 1;
  return row['denyut'] === 'hijau' || row['denyut'] === 'kuning' ? 0 : 3;
}

function nasib(): ShownFigure {
  const counts = FATES.map((_, index) => count(kasus, (row) => fate(row) === index));
  const said = count(kasus, (row) => row['akhir'] === 'berjalan');
  const failed = kasus.filter((row) => row['akhir'] === 'tidak-berhasil');
  const stand = FATES.map((_, index) => count(failed, (row) => fate(row) === index)).filter((n) => n > 0);
  return {
    judul: [counts[0] ?? 0, kasus.length],
    keterangan: [18, ...(said > 0 ? [said] : []), ...(failed.length > 0 ? [failed.length, ...stand] : [])],
    rows: shares(
      FATES.map((nama, index) => [nama, counts[index] ?? 0]),
      kasus.length,
    ),
  };
}

function umur(): ShownFigure {
  const bands = [['Kurang dari 3 tahun', 0, 2], ['3–5 tahun', 3, 5], ['6–10 tahun', 6, 10], ['Lebih dari 10 tahun', 11, 999]] as const; // prettier-ignore
  // A case whose sources name no year has no age.
  const age = (row: CsvRow) =>
    row['periode_mulai']
      ? Math.max(0, Number(today.slice(0, 4)) - Number(row['periode_mulai'].slice(0, 4)))
      : Number.NaN;
  const rows = bands.map(([nama, from, to]): [string, ...number[]] => [
    nama,
    ...FATES.map((_, index) => count(kasus, (row) => age(row) >= from && age(row) <= to && fate(row) === index)),
  ]);
  return { judul: [count(kasus, (row) => age(row) >= 6), kasus.length], keterangan: [], rows };
}

function isDue(row: CsvRow): boolean {
  return row['denyut'] !== 'abu' && (!row['dicek_pada'] || (row['jatuh_tempo_cek'] ?? '') <= today);
}
