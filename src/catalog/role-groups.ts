import type { Peran } from '../schema/acuan.ts';
import { upperFirst } from '../schema/upper-first.ts';
import { type Counted, counted } from './grouping.ts';
import type { Library } from './library.ts';
import { shelfContents } from './phrases.ts';
import type { LinkRow } from './shelf-page.ts';
import { urls } from './urls.ts';
import { joinWithAnd } from './wording.ts';

/** Guru and tenaga kesehatan are more than half of all ASN; they come first. */
const FIRST = ['pendidikan', 'kesehatan'];
const EVERYWHERE = 'Di semua bidang';
const ALONE = 'Bidang lain';
const NAMA_RUMPUN: Readonly<Record<string, string>> = {
  pendidikan: 'Guru dan sekolah',
  kesehatan: 'Tenaga kesehatan',
  penyuluhan: 'Penyuluh',
  sosial: 'Sosial dan pemberdayaan',
  'pengembangan-sdm': 'Pengembangan SDM',
  kebijakan: 'Kebijakan dan perencanaan',
  'data-ti': 'Data dan teknologi informasi',
  informasi: 'Arsip, pustaka, dan humas',
  'keuangan-aset': 'Keuangan dan pengadaan',
  'ketertiban-bencana': 'Ketertiban dan bencana',
};

export interface RoleGroup {
  nama: string;
  rows: readonly LinkRow[];
}

/** Roles by family; roles that stand alone in theirs come together at the end. */
export function rolesByGroup(library: Library): { nama: string; peran: readonly Counted<Peran>[] }[] {
  return families(counted(library, 'peran'), ({ item }) => item).map(({ nama, rows }) => ({ nama, peran: rows }));
}

/** The families that some roles of the library belong to, each once. */
export function bidangOf(roles: readonly Peran[], { peran }: Pick<Library, 'peran'>): string[] {
  return families(peran, (row) => row).flatMap(({ nama, rows }) =>
    rows.some((row) => roles.includes(row)) ? nama : [],
  );
}

function families<T>(all: readonly T[], roleOf: (row: T) => Peran): { nama: string; rows: readonly T[] }[] {
  const byRumpun = Map.groupBy(all, (row) => roleOf(row).rumpun ?? '');
  const group = (rumpun: string, nama: string) => {
    const rows = byRumpun.get(rumpun);
    return rows ? [{ nama, rows }] : [];
  };
  const rest = [...byRumpun].filter(([rumpun]) => rumpun !== '' && !FIRST.includes(rumpun));
  const alone = rest.flatMap(([, rows]) => (rows.length === 1 ? rows : []));
  return [
    ...FIRST.flatMap((rumpun) => group(rumpun, namaRumpun(rumpun))),
    ...group('', EVERYWHERE),
    ...rest.flatMap(([rumpun, rows]) => (rows.length > 1 ? group(rumpun, namaRumpun(rumpun)) : [])),
    ...(alone.length > 0 ? [{ nama: ALONE, rows: alone }] : []),
  ];
}

/** The same with a link for each role, as a list shows it. */
export function roleGroups(library: Library): RoleGroup[] {
  return rolesByGroup(library).map(({ nama, peran }) => ({ nama, rows: peran.map(roleRow) }));
}

/** Words by which a role is known beside its name: "kepala dinas, kepala badan, dan sekretaris daerah". */
export function otherNames({ contoh = [], alias, dahulu }: Peran): string | undefined {
  const names = [...contoh, ...alias, ...(dahulu === undefined ? [] : [`dahulu ${dahulu}`])];
  return names.length > 0 ? joinWithAnd(names) : undefined;
}

function roleRow({ item, ...shelf }: Counted<Peran>): LinkRow {
  return { name: item.nama, url: urls.peran(item.id), count: shelfContents(shelf), note: otherNames(item) };
}

function namaRumpun(rumpun: string): string {
  return NAMA_RUMPUN[rumpun] ?? upperFirst(rumpun.replaceAll('-', ' '));
}
