import { type Kamus, readKamus } from '../../search/kamus.ts';
import type { KamusFile, TitleFile } from '../../search/kamus-file.ts';
import { titleFilesFor } from '../../search/suggest.ts';

let loading: Promise<Kamus> | undefined;

/** The site's dictionary, loaded once; a failed load is forgotten, so that a second try can succeed. */
export function loadKamus(base: string): Promise<Kamus> {
  loading ??= read<KamusFile>(`${base}cari/kamus.json`)
    .then(readKamus)
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/** Loads the titles that what is typed may begin; in a small library they are in the dictionary already. */
export async function loadTitles(base: string, typed: string, kamus: Kamus): Promise<void> {
  await Promise.all(
    titleFilesFor(typed, kamus).map(async (start) =>
      kamus.addTitles(start, await read<TitleFile>(`${base}cari/titel/${start}.json`)),
    ),
  );
}

async function read<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
