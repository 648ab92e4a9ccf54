import type { AcuanName } from '../schema/acuan.ts';
import { capitalised, COMMON_ABBREVIATIONS } from './abbreviations.ts';
import type { ImageFile } from './image-format.ts';

/** What a rule may know beside the file it looks at. Made once for a whole library. */
export interface LintContext {
  /** `YYYY-MM-DD` */
  today: string;
  /** Ids by collection. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** Kabupaten and kota of each province, by its two-digit code. */
  regions: ReadonlyMap<string, { kab: number; kota: number }>;
  /** Abbreviations that need no explanation. */
  abbreviations: ReadonlySet<string>;
  /** Names of each role by its id: name, examples, other names. Absent where no advice is given. */
  roles?: ReadonlyMap<string, readonly string[]>;
  /** A picture by its path in the library, `content/kasus/x.png`; absent where pictures cannot be looked at. */
  image?: (path: string) => ImageFile | undefined;
}

type Rows = ReadonlyMap<string, { rows: readonly object[] }>;

/** Lists whose texts name abbreviations that the library explains or that are proper names in it. */
const NAMING: readonly AcuanName[] = ['istilah', 'unit', 'instansi', 'peran', 'wilayah', 'regulasi', 'tema', 'metode'];

/** `ids` are those of all collections; the rest is taken from the rows of the lists. */
export function lintContext(acuan: Rows, ids: LintContext['ids'], today: string): LintContext {
  return {
    today,
    ids,
    regions: regionsOf(acuan.get('wilayah')?.rows ?? []),
    abbreviations: abbreviationsOf(acuan),
    roles: rolesOf(acuan.get('peran')?.rows ?? []),
  };
}

function regionsOf(rows: readonly object[]): Map<string, { kab: number; kota: number }> {
  return new Map(
    rows.flatMap((row) =>
      'id' in row && 'kab' in row && 'kota' in row
        ? [[String(row.id), { kab: Number(row.kab), kota: Number(row.kota) }] as const]
        : [],
    ),
  );
}

function rolesOf(rows: readonly object[]): Map<string, string[]> {
  return new Map(
    rows.flatMap((row) =>
      'id' in row && 'nama' in row
        ? [[String(row.id), [String(row.nama), ...wordsAt(row, 'contoh'), ...wordsAt(row, 'alias')]] as const]
        : [],
    ),
  );
}

function wordsAt(row: object, key: 'contoh' | 'alias' | 'padanan'): string[] {
  const value: unknown = Reflect.get(row, key);
  return Array.isArray(value) ? value.map(String) : [];
}

function abbreviationsOf(acuan: Rows): Set<string> {
  const rows = NAMING.flatMap((name) => acuan.get(name)?.rows ?? []);
  const words = rows.flatMap((row) => [
    ...('nama' in row ? [String(row.nama)] : []),
    ...('singkatan' in row ? [String(row.singkatan)] : []),
    ...wordsAt(row, 'padanan'),
  ]);
  return new Set([...COMMON_ABBREVIATIONS, ...words.flatMap(capitalised)]);
}
