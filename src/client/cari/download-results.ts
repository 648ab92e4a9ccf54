import { selectionCsv } from '../../open-data/selection.ts';
import type { Row } from '../../open-data/tables.ts';
import { download } from '../device/download.ts';
import type { Ranked } from './engine.ts';
import { entryOf } from './pagefind.ts';

// Each result is loaded for its address; beyond this the whole table under /data/ is the better download.
const MOST = 500;

/** Downloads the rows of the results as CSV. */
export async function downloadSelection(base: string, shown: Ranked | undefined): Promise<void> {
  if (!shown) return;
  const [kasus, praktik, ...found] = await Promise.all([
    rowsOf(`${base}data/kasus.json`),
    rowsOf(`${base}data/praktik.json`),
    ...shown.ids.slice(0, MOST).map((id) => shown.load(id)),
  ]);
  const ids = found.flatMap((result) => entryOf(result) ?? []);
  download({ name: 'hasil-pencarian.csv', text: selectionCsv(ids, { kasus, praktik }) });
}

async function rowsOf(address: string): Promise<Row[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const { baris }: { baris: Row[] } = await response.json();
  return baris;
}
