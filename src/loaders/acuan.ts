import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readSitus, unknownInSitus } from '../files/acuan.ts';
import { contentDir } from '../files/paths.ts';
import type { AcuanName } from '../schema/acuan.ts';
import { reportFindings } from './report.ts';
import { sharedAcuan } from './shared-acuan.ts';
import { watch } from './watch.ts';

/** Loads one controlled list. */
export function acuanLoader(name: AcuanName): Loader {
  return loader(name, 'acuan', async (dir) => {
    const list = (await sharedAcuan(dir)).get(name);
    return list && list.findings.length === 0 ? list.rows : undefined;
  });
}

/** Loads `situs.yml` as the single entry `situs`. */
export function situsLoader(): Loader {
  return loader('situs', 'situs.yml', async (dir) => {
    const [file, acuan] = await Promise.all([readSitus(dir), sharedAcuan(dir)]);
    const { situs } = file;
    return situs && [...file.findings, ...unknownInSitus(file, acuan)].length === 0
      ? [{ id: 'situs', ...situs }]
      : undefined;
  });
}

/** `home` is the file or folder of the rows in the content folder. */
function loader(name: string, home: string, read: (dir: string) => Promise<{ id: string }[] | undefined>): Loader {
  const load = async (dir: string, { store }: LoaderContext) => {
    const rows = await read(dir);
    if (!rows) return reportFindings(dir);
    store.clear();
    // The order of the file is the order of the menu; Astro's store does not keep it.
    for (const [index, row] of rows.entries()) store.set({ id: row.id, data: { ...row, urutan: index } });
  };
  return {
    name: `lumbung-${name}`,
    async load(context) {
      const dir = contentDir();
      await load(dir, context);
      watch(context, [path.join(dir, home)], () => load(dir, context));
    },
  };
}
