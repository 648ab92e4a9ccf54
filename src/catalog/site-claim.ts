import type { Link } from './statistics.ts';

/** One of the five claims on top of /transparansi/: a computed sentence, and the rows behind it as they are published. */
export interface SiteClaim<Row extends ClaimRow = ClaimRow> {
  /** Anchor on the page, and name of the file under /data/angka/. */
  id: string;
  /** The finding, as a sentence without a full stop. */
  title: string;
  explanation: string;
  /** Where what was counted can be seen. */
  see: Link;
  /** Keys of the rows, in the order of the file. */
  columns: readonly (keyof Row & string)[];
  rows: readonly Row[];
}

type ClaimRow = Readonly<Record<string, string | number | undefined>>;
