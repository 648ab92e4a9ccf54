import type { LintContext } from '../../lint/context.ts';
import { today } from '../device/today.ts';
import type { ListsData } from './lists-data.ts';

export interface Lists extends LintContext {
  istilah: ReadonlyMap<string, string>;
}

/** What the rules and the preview know of the library, fetched once. */
export async function loadLists(base: string): Promise<Lists> {
  const response = await fetch(`${base}kontribusi/tulis/daftar.json`);
  if (!response.ok) throw new Error(`loadLists: daftar.json menjawab ${response.status}`);
  const { ids, regions, abbreviations, istilah }: ListsData = await response.json();
  return {
    today: today(),
    ids: new Map(Object.entries(ids).map(([name, list]) => [name, new Set(list)])),
    regions: new Map(Object.entries(regions)),
    abbreviations: new Set(abbreviations),
    istilah: new Map(istilah),
  };
}
