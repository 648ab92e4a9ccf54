import { type CheckerFile, contextFrom } from '../../lint/checker-data.ts';
import type { LintContext } from '../../lint/context.ts';
import { todayInJakarta } from '../device/today.ts';

/** The context of the rules, and the meanings that the preview shows. */
export interface CheckerData extends LintContext {
  istilah: ReadonlyMap<string, string>;
}

/** Loads what the rules and the preview know of the library. */
export async function loadCheckerData(base: string): Promise<CheckerData> {
  const response = await fetch(`${base}kontribusi/tulis/daftar.json`);
  if (!response.ok) throw new Error(`loadCheckerData: daftar.json menjawab ${response.status}`);
  const file: CheckerFile = await response.json();
  return { ...contextFrom(file, todayInJakarta()), istilah: new Map(file.istilah) };
}
