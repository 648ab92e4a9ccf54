import { AKHIR, JENIS_SUMBER, type Sumber, AKHIR_NAMES, JENIS_SUMBER_NAMES } from '../schema/fields.ts';
import { NAMA_TINGKAT } from './bukti.ts';
import type { AdopsiEntry, Entry, KasusEntry, Library } from './library.ts';
import { quarterOf } from './quarters.ts';
import { NAMA_NASIB, NASIB, nasib } from './survival.ts';
import { PORSI } from './topics.ts';
import { href, urls } from './urls.ts';

/** A link to a row behind a figure. */
export interface Link {
  name: string;
  url: string;
}

/** One counted group, and what was counted. */
export interface Tally {
  nama: string;
  n: number;
  /** The whole that `n` is a part of. */
  dari: number;
  links: readonly Link[];
  /** A list or search that shows all of them, where there is one. */
  semua?: string;
}

const NAMA_DENYUT = {
  hijau: 'Hijau: dicek kurang dari 12 bulan lalu',
  kuning: 'Kuning: dicek 12–18 bulan lalu',
  merah: 'Merah: lebih lama, atau belum pernah dicek ke unitnya',
  abu: 'Abu-abu: kegiatannya sudah dihentikan',
} as const;

/** How many cases, practices and adoptions there are. */
export function contents({ kasus, praktik, adopsi }: Library): Tally[] {
  const dari = kasus.length + praktik.length + adopsi.length;
  return [
    { nama: 'Kasus', n: kasus.length, dari, links: [{ name: 'Semua kasus', url: href('/kasus/') }] },
    { nama: 'Praktik', n: praktik.length, dari, links: [{ name: 'Semua praktik', url: href('/praktik/') }] },
    { nama: 'Adopsi', n: adopsi.length, dari, links: adopsi.map(adopsiLink) },
  ];
}

/** Cases and adoptions with at least one row of figures before and after, and those without. */
export function measured({ kasus, adopsi }: Library): Tally[] {
  const has = ({ data }: KasusEntry | AdopsiEntry) => data.hasil.length > 0;
  return [
    { ...tally('Kasus dengan angka', kasus.filter(has).map(entryLink), kasus.length), semua: href('/data/') },
    {
      ...tally('Kasus tanpa angka', kasus.filter((row) => !has(row)).map(entryLink), kasus.length),
      semua: href('/kasus/'),
    },
    tally('Adopsi dengan angka', adopsi.filter(has).map(adopsiLink), adopsi.length),
    tally('Adopsi tanpa angka', adopsi.filter((row) => !has(row)).map(adopsiLink), adopsi.length),
  ];
}

/** How cases and adoptions ended, in the order of `AKHIR`; all six, empty ones included. */
export function endings({ kasus, adopsi }: Library): Tally[] {
  const rows = [
    ...kasus.map((row) => ({ akhir: row.data.akhir, link: entryLink(row) })),
    ...adopsi.map((row) => ({ akhir: row.data.akhir, link: adopsiLink(row) })),
  ];
  return AKHIR.map((akhir) => {
    const links = rows.filter((row) => row.akhir === akhir).map(({ link }) => link);
    return { ...tally(AKHIR_NAMES[akhir], links, rows.length), semua: urls.cari({ akhir: AKHIR_NAMES[akhir] }) };
  });
}

/** Different sources by who makes the claim. A source used by several entries counts once; the links are the entries. */
export function sources({ kasus, praktik, adopsi }: Library): Tally[] {
  const uses = [
    ...[...kasus, ...praktik].map((row) => ({ sumber: row.data.sumber, link: entryLink(row) })),
    ...adopsi.map((row) => ({ sumber: row.data.sumber, link: adopsiLink(row) })),
  ];
  const different = (jenis: Sumber['jenis']) =>
    new Set(uses.flatMap(({ sumber }) => sumber.filter((row) => row.jenis === jenis).map(sourceKey))).size;
  const dari = JENIS_SUMBER.reduce((sum, jenis) => sum + different(jenis), 0);
  return JENIS_SUMBER.map((jenis) => ({
    nama: JENIS_SUMBER_NAMES[jenis],
    n: different(jenis),
    dari,
    links: uses.filter(({ sumber }) => sumber.some((row) => row.jenis === jenis)).map(({ link }) => link),
    semua: href('/data/'),
  }));
}

/** Cases and practices at each evidence level, from 0 to 4. */
export function evidence({ entries }: Library): Tally[] {
  return NAMA_TINGKAT.map((nama) => {
    const links = entries.filter(({ bukti }) => bukti.nama === nama).map(entryLink);
    return { ...tally(nama, links, entries.length), semua: urls.cari({ bukti: nama }) };
  });
}

/** The given cases or practices by heartbeat. */
export function heartbeats(entries: readonly Entry[]): Tally[] {
  const warna = ['hijau', 'kuning', 'merah', 'abu'] as const;
  return warna.map((name) => {
    const links = entries.filter(({ denyut }) => denyut.warna === name).map(entryLink);
    const row = tally(NAMA_DENYUT[name], links, entries.length);
    return name === 'merah' ? { ...row, semua: href('/transparansi/perlu-dicek/') } : row;
  });
}

/** Kinds of office that have told something, in the order of their list; the links are their units. The last row is those without. */
export function unitKinds({ instansi, kasus, adopsi }: Library): Tally[] {
  const stories = Map.groupBy([...kasus, ...adopsi], ({ unit }) => unit.jenis_instansi);
  const total = kasus.length + adopsi.length;
  return instansi.flatMap(({ id, nama }): Tally[] => {
    const found = stories.get(id) ?? [];
    const units = [...new Map(found.map(({ unit }) => [unit.id, unit])).values()];
    const links = units
      .map((unit) => ({ name: unit.nama, url: urls.unit(unit.id) }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'id'));
    return found.length === 0 ? [] : [{ nama, n: found.length, dari: total, links, semua: href('/unit/') }];
  });
}

/** Mentions of ways of learning in cases and practices, by their part of 70/20/10; the links are the ways. */
export function porsi({ entries, metode }: Library): Tally[] {
  const mentions = entries.flatMap((entry) => entry.metode);
  return PORSI.map(({ porsi: part, nama }) => ({
    nama: `${nama} (${part})`,
    n: mentions.filter((row) => row.porsi === part).length,
    dari: mentions.length,
    links: metode.filter((row) => row.porsi === part).map(({ id, nama: name }) => ({ name, url: urls.metode(id) })),
  }));
}

/** What came and what fell due since the first day of the quarter of today. */
export function changes({ kasus, praktik, adopsi, entries, today }: Library): Tally[] {
  const { mulai } = quarterOf(today);
  const isNew = ({ data }: Entry) => data.terbit >= mulai;
  const fellDue = entries.filter(({ denyut }) => denyut.jatuh_tempo && denyut.cek_lagi >= mulai);
  const recent = adopsi.filter(({ data }) => data.tanggal >= mulai);
  return [
    { ...tally('Kasus baru', kasus.filter(isNew).map(entryLink), kasus.length), semua: href('/kasus/') },
    { ...tally('Praktik baru', praktik.filter(isNew).map(entryLink), praktik.length), semua: href('/praktik/') },
    tally('Laporan adopsi baru', recent.map(adopsiLink), adopsi.length),
    {
      ...tally('Jatuh tempo untuk dicek', fellDue.map(entryLink), entries.length),
      semua: href('/transparansi/perlu-dicek/'),
    },
  ];
}

/** Cases by what became of the activity. */
export function fates({ kasus }: Library): Tally[] {
  return NASIB.map((one) =>
    tally(NAMA_NASIB[one], kasus.filter((row) => nasib(row) === one).map(entryLink), kasus.length),
  );
}

function tally(nama: string, links: readonly Link[], dari: number): Tally {
  return { nama, n: links.length, dari, links };
}

function entryLink({ url, data }: Entry): Link {
  return { name: data.judul, url };
}

function adopsiLink({ id, unit, praktik }: AdopsiEntry): Link {
  return { name: `${unit.singkatan ?? unit.nama}: ${praktik.data.judul}`, url: `${praktik.url}#adopsi-${id}` };
}

function sourceKey({ url, judul, penerbit }: Sumber): string {
  return url ?? `${penerbit}: ${judul}`;
}
