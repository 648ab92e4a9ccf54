import { type CsvUse, selectionCsv } from '../../open-data/selection.ts';
import type { Row } from '../../open-data/rows.ts';
import { download } from '../device/download.ts';
import { fetchJson } from '../site/fetch-json.ts';
import type { Ranked } from './engine.ts';
import { entryOf } from './pagefind.ts';

// Each result is loaded for its address; beyond this the whole table under /data/ is the better download.
const MOST = 500;
const KINDS = ['kasus', 'praktik', 'studi'] as const;

/** Downloads the rows of the results as CSV. */
export async function downloadSelection(base: string, shown: Ranked | undefined, use: CsvUse): Promise<void> {
  if (!shown) return;
  const found = await Promise.all(shown.ids.slice(0, MOST).map((id) => shown.load(id)));
  const ids = found.flatMap((result) => entryOf(result) ?? []);
  const tables = await Promise.all(
    KINDS.filter((kind) => ids.some((id) => id.startsWith(`${kind}/`))).map(
      async (kind) => [kind, (await fetchJson<Table>(`${base}data/${kind}.json`)).baris] as const,
    ),
  );
  const name = use === 'excel' ? 'hasil-pencarian.excel.csv' : 'hasil-pencarian.csv';
  download({ name, text: selectionCsv(ids, Object.fromEntries(tables), use) });
}

interface Table {
  baris: Row[];
}
