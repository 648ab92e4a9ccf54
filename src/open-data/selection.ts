import { type Cell, cellText, csvLine, csvText, EXCEL } from './csv.ts';

/** A published row, from tables.ts or read back from /data/kasus.json, /data/praktik.json, /data/adopsi.json and /data/studi.json. */
type PublishedRow = Readonly<Record<string, Cell>>;

export interface PublishedRows {
  kasus?: readonly PublishedRow[];
  praktik?: readonly PublishedRow[];
  adopsi?: readonly PublishedRow[];
  studi?: readonly PublishedRow[];
}

/** Columns of a chosen list: enough to sort, count and find each row again in the full tables by its id. */
export const SELECTION_COLUMNS = [
  'jenis_tulisan', 'id', 'judul', 'url', 'unit', 'praktik', 'peran', 'tema', 'metode', 'kompetensi', 'akhir', 'coba', 'terbit', 'tanggal',
  'tingkat_bukti', 'nama_tingkat_bukti', 'denyut', 'jatuh_tempo_cek', 'banyak_hasil', 'banyak_sumber',
] as const; // prettier-ignore

/** What a list is made for: any program, or an Excel with Indonesian settings. */
export type CsvUse = 'terbuka' | 'excel';
const FORMS = { terbuka: undefined, excel: EXCEL } as const;

const KINDS = ['kasus', 'praktik', 'adopsi', 'studi'] as const;

/**
 * CSV (RFC 4180, CRLF, header, formulas guarded) of the rows whose key is given (`kasus/<id>`, `studi/<id>` …), in that order. Plain enough for the browser: the search makes a file of its results with it.
 */
export function selectionCsv(keys: readonly string[], rows: PublishedRows, use: CsvUse = 'terbuka'): string {
  const lines = selectionLines(rows, use);
  return joinLines(
    keys.flatMap((key) => lines.get(key) ?? []),
    use,
  );
}

/** Each row as its line of CSV, by key; for whoever makes many selections of the same rows. */
export function selectionLines(rows: PublishedRows, use: CsvUse = 'terbuka'): ReadonlyMap<string, string> {
  return new Map(
    KINDS.flatMap((kind) =>
      (rows[kind] ?? []).map((row) => [`${kind}/${cellText(row['id'])}`, line(kind, row, use)] as const),
    ),
  );
}

/** Lines of `selectionLines` as a whole file, under its header. */
export function joinLines(lines: readonly string[], use: CsvUse = 'terbuka'): string {
  return csvText(SELECTION_COLUMNS, lines, FORMS[use]);
}

function line(kind: string, row: PublishedRow, use: CsvUse): string {
  return csvLine(
    SELECTION_COLUMNS.map((name) => (name === 'jenis_tulisan' ? kind : row[name])),
    FORMS[use],
  );
}
