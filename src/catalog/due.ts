import type { Unit } from '../schema/acuan.ts';
import { upperFirst } from '../schema/upper-first.ts';
import type { Entry, Library } from './library.ts';
import { href, urls } from './urls.ts';
import { formatDate } from './wording.ts';

interface DueRow {
  entry: Entry;
  alasan: string;
}

/** What is to be checked with one unit; practices belong to none and are reviewed by the editors. */
export interface DueGroup {
  id: string;
  nama: string;
  url: string;
  rows: readonly DueRow[];
}

/** Entries whose day has come, and cases nobody ever checked, by unit in the order of the alphabet. What was stopped is left out. */
export function dueList(library: Library): DueGroup[] {
  const kasus = library.kasus.filter(isDue);
  const groups = [...Map.groupBy(kasus, ({ unit }) => unit)].map(([unit, entries]) => unitGroup(unit, entries));
  const praktik = library.praktik.filter(isDue);
  const review = {
    id: 'praktik',
    nama: 'Praktik baik, ditinjau redaksi',
    url: href('/praktik/'),
    rows: praktik.map(dueRow),
  };
  return [...groups.toSorted((a, b) => a.nama.localeCompare(b.nama, 'id')), ...(praktik.length > 0 ? [review] : [])];
}

function isDue(entry: Entry): boolean {
  if (entry.denyut.jatuh_tempo) return true;
  return entry.jenis === 'kasus' && entry.data.dicek_pada === undefined && entry.denyut.warna !== 'abu';
}

function unitGroup({ id, nama }: Unit, entries: readonly Entry[]): DueGroup {
  return { id: `unit-${id}`, nama, url: urls.unit(id), rows: entries.map(dueRow) };
}

function dueRow(entry: Entry): DueRow {
  const { jatuh_tempo, cek_lagi } = entry.denyut;
  const never = entry.jenis === 'kasus' && entry.data.dicek_pada === undefined;
  const words = [
    ...(never ? ['Belum pernah dicek ke unitnya'] : []),
    ...(jatuh_tempo ? [`waktunya dicek lagi sejak ${formatDate(cek_lagi)}`] : [`batas cek ${formatDate(cek_lagi)}`]),
  ].join('; ');
  return { entry, alasan: upperFirst(words) };
}

/** The due list and the words over one page of it. */
export function duePage(library: Library, page = 1) {
  const groups = dueList(library);
  const rows = groups.flatMap((group) => group.rows);
  const never = rows.filter(({ entry }) => entry.jenis === 'kasus' && entry.data.dicek_pada === undefined).length;
  const kasus = rows.filter(({ entry }) => entry.jenis === 'kasus').length;
  const due = rows.filter(({ entry }) => entry.denyut.jatuh_tempo).length;
  const place = page > 1 ? `, halaman ${page}` : '';
  return {
    groups,
    title: `Perlu dicek${place}`,
    description: `${kasus} pengalaman menunggu kabar dari unitnya: masih berjalan, berubah, atau sudah berhenti. ${rows.length - kasus} praktik perlu ditinjau redaksi${place}.`,
    facts: [`${never} belum pernah dicek ke unitnya`, `${due} sudah lewat batas cek`],
  };
}
