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
  /** A picture by its path in the library, `content/kasus/x.png`; absent where pictures cannot be looked at. */
  image?: (path: string) => ImageFile | undefined;
}

type Rows = ReadonlyMap<string, { rows: readonly object[] }>;

/** Lists whose texts name abbreviations that the library explains or that are proper names in it. */
const NAMING: readonly AcuanName[] = ['istilah', 'unit', 'instansi', 'peran', 'wilayah', 'regulasi', 'tema', 'metode'];

/** `ids` are those of all collections; the rest is taken from the rows of the lists. */
export function lintContext(acuan: Rows, ids: LintContext['ids'], today: string): LintContext {
  return { today, ids, regions: regionsOf(acuan.get('wilayah')?.rows ?? []), abbreviations: abbreviationsOf(acuan) };
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

function abbreviationsOf(acuan: Rows): Set<string> {
  const rows = NAMING.flatMap((name) => acuan.get(name)?.rows ?? []);
  const words = rows.flatMap((row) => [
    ...('nama' in row ? [String(row.nama)] : []),
    ...('singkatan' in row ? [String(row.singkatan)] : []),
    ...('padanan' in row && Array.isArray(row.padanan) ? row.padanan.map(String) : []),
  ]);
  return new Set([...COMMON_ABBREVIATIONS, ...words.flatMap(capitalised)]);
}
