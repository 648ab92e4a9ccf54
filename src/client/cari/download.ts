import { selectionCsv } from '../../exports/selection.ts';
import type { Row } from '../../exports/tables.ts';
import type { Ranked } from './engine.ts';

// Each result is asked for its address; beyond this the whole table under /data/ is the better download.
const MOST = 500;

/** Saves the rows of the results as CSV. False when there is nothing to save. */
export async function downloadSelection(base: string, shown: Ranked | undefined): Promise<boolean> {
  if (!shown || shown.ids.length === 0) return false;
  const [kasus, praktik, ...found] = await Promise.all([
    rowsOf(`${base}data/kasus.json`),
    rowsOf(`${base}data/praktik.json`),
    ...shown.ids.slice(0, MOST).map((id) => shown.load(id)),
  ]);
  const ids = found.flatMap(({ url }) => /(kasus|praktik)\/[a-z0-9-]+(?=\/$)/.exec(url)?.[0] ?? []);
  const blob = new Blob([selectionCsv(ids, { kasus, praktik })], { type: 'text/csv;charset=utf-8' });
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(blob),
    download: 'hasil-pencarian.csv',
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return true;
}

async function rowsOf(address: string): Promise<Row[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const { baris }: { baris: Row[] } = await response.json();
  return baris;
}
