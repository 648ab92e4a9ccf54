import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { tellLoaded } from '../loaded-content.ts';
import type { SiteReading } from '../reading/site.ts';
import { contentDir } from '../reading/paths.ts';
import type { AcuanName } from '../schema/acuan.ts';
import { stopBuild } from './report.ts';
import { withReading } from './shared-reading.ts';
import { watch } from './watch.ts';

/** Loads one controlled list. */
export function listLoader(name: AcuanName): Loader {
  return rowsLoader(name, 'acuan', (reading) => reading.rows(name));
}

/** Loads `situs.yml` as the single entry `situs`. */
export function situsLoader(): Loader {
  return rowsLoader('situs', 'situs.yml', (reading) => {
    const situs = reading.situs();
    return situs && [{ id: 'situs', ...situs }];
  });
}

/** `home` is the file or folder of the rows in the content folder. */
function rowsLoader(
  name: string,
  home: string,
  rowsOf: (reading: SiteReading) => readonly { id: string }[] | undefined,
): Loader {
  const load = ({ store, config }: LoaderContext) =>
    withReading(name, config, async (reading) => {
      const rows = rowsOf(reading);
      if (!rows) return stopBuild(reading);
      store.clear();
      // The order of the file is the order of the menu; Astro's store does not keep it.
      for (const [index, row] of rows.entries()) store.set({ id: row.id, data: { ...row, urutan: index } });
      tellLoaded(name, rows);
    });
  return {
    name: `lumbung-${name}`,
    async load(context) {
      await load(context);
      watch(context, [path.join(contentDir(), home)], () => load(context));
    },
  };
}
