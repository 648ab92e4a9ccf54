import type { KamusFile, TitleFile } from '../../search/kamus-file.ts';
import { type Kamus, readKamus } from '../../search/kamus.ts';
import { titleFilesFor } from '../../search/suggest.ts';
import { fetchJson } from '../site/fetch-json.ts';
import { loadOnce } from '../site/load-once.ts';
import { nextTask } from '../site/next-task.ts';

const dictionaries = new Map<string, Promise<Kamus>>();

/** Loads the site's dictionary, once. */
export function loadKamus(base: string): Promise<Kamus> {
  return loadOnce(dictionaries, base, async () => {
    const file = await fetchJson<KamusFile>(`${base}cari/kamus.json`);
    await nextTask();
    const kamus = readKamus(file);
    await nextTask();
    return kamus;
  });
}

/** The next one is that of the edition that is there now. */
export function forgetKamus(): void {
  dictionaries.clear();
}

/** Loads the titles that what is typed may begin; in a small library they are in the dictionary already. */
export async function loadTitles(base: string, typed: string, kamus: Kamus): Promise<void> {
  await Promise.all(
    titleFilesFor(typed, kamus).map(async (start) =>
      kamus.addTitles(start, await fetchJson<TitleFile>(`${base}cari/titel/${start}.json`)),
    ),
  );
}
