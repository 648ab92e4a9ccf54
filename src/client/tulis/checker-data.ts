import { type CheckerFile, contextFrom } from '../../lint/checker-data.ts';
import type { LintContext } from '../../lint/context.ts';
import { todayInJakarta } from '../device/today.ts';
import { fetchJson } from '../site/fetch-json.ts';

/** The context of the rules, and the meanings that the preview shows. */
export interface CheckerData extends LintContext {
  istilah: ReadonlyMap<string, string>;
}

/** Loads what the rules and the preview know of the library. */
export async function loadCheckerData(base: string): Promise<CheckerData> {
  const file = await fetchJson<CheckerFile>(`${base}kontribusi/tulis/daftar.json`);
  return { ...contextFrom(file, todayInJakarta()), istilah: new Map(file.istilah) };
}
