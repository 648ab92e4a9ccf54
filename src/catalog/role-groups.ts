import type { Peran } from '../schema/acuan.ts';
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
export function rolesByGroup(library: Library): { nama: string; peran: Counted<Peran>[] }[] {
  const byRumpun = Map.groupBy(counted(library, 'peran'), ({ item }) => item.rumpun ?? '');
  const group = (rumpun: string, nama: string) => {
    const peran = byRumpun.get(rumpun);
    return peran ? [{ nama, peran }] : [];
  };
  const rest = [...byRumpun].filter(([rumpun]) => rumpun !== '' && !FIRST.includes(rumpun));
  const alone = rest.flatMap(([, peran]) => (peran.length === 1 ? peran : []));
  return [
    ...FIRST.flatMap((rumpun) => group(rumpun, namaRumpun(rumpun))),
    ...group('', EVERYWHERE),
    ...rest.flatMap(([rumpun, peran]) => (peran.length > 1 ? group(rumpun, namaRumpun(rumpun)) : [])),
    ...(alone.length > 0 ? [{ nama: ALONE, peran: alone }] : []),
  ];
}

/** The same with a row for each role, as a list shows it. */
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
  return NAMA_RUMPUN[rumpun] ?? rumpun.charAt(0).toUpperCase() + rumpun.slice(1).replaceAll('-', ' ');
}
