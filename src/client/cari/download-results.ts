import { selectionCsv } from '../../open-data/selection.ts';
import type { Row } from '../../open-data/rows.ts';
import { download } from '../device/download.ts';
import { fetchJson } from '../site/fetch-json.ts';
import type { Ranked } from './engine.ts';
import { entryOf } from './pagefind.ts';

// Each result is loaded for its address; beyond this the whole table under /data/ is the better download.
const MOST = 500;

/** Downloads the rows of the results as CSV. False when there are none. */
export async function downloadSelection(base: string, shown: Ranked | undefined): Promise<boolean> {
  if (!shown || shown.ids.length === 0) return false;
  const [kasus, praktik, ...found] = await Promise.all([
    fetchJson<Table>(`${base}data/kasus.json`),
    fetchJson<Table>(`${base}data/praktik.json`),
    ...shown.ids.slice(0, MOST).map((id) => shown.load(id)),
  ]);
  const ids = found.flatMap((result) => entryOf(result) ?? []);
  download({ name: 'hasil-pencarian.csv', text: selectionCsv(ids, { kasus: kasus.baris, praktik: praktik.baris }) });
  return true;
}

interface Table {
  baris: Row[];
}
