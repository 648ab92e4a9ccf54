import type { CheckerFile } from '../../lint/checker-data.ts';
import type { LintContext } from '../../lint/context.ts';
import { today } from '../device/today.ts';

export interface CheckerData extends LintContext {
  istilah: ReadonlyMap<string, string>;
}

/** What the rules and the preview know of the library, fetched once. */
export async function loadCheckerData(base: string): Promise<CheckerData> {
  const response = await fetch(`${base}kontribusi/tulis/daftar.json`);
  if (!response.ok) throw new Error(`loadLists: daftar.json menjawab ${response.status}`);
  const { ids, regions, abbreviations, istilah }: CheckerFile = await response.json();
  return {
    today: today(),
    ids: new Map(Object.entries(ids).map(([name, list]) => [name, new Set(list)])),
    regions: new Map(Object.entries(regions)),
    abbreviations: new Set(abbreviations),
    istilah: new Map(istilah),
  };
}
