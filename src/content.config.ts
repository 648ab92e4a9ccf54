import { defineCollection } from 'astro:content';
import { entriesLoader } from './loaders/entries.ts';
import { listLoader, situsLoader } from './loaders/lists.ts';
import { type AcuanName, acuanSchemas } from './schema/acuan.ts';
import { ACUAN_NAMES } from './schema/names.ts';
import { adopsiSchema } from './schema/adopsi.ts';
import { kasusSchema } from './schema/kasus.ts';
import { praktikSchema } from './schema/praktik.ts';
import { situsSchema } from './schema/situs.ts';
import { studiSchema } from './schema/studi.ts';

// Schemas here give types alone: Astro does not run them on what our loaders store. The reader validates (reading/lists.ts, markdown/entry.ts).
export const collections = {
  kasus: defineCollection({ loader: entriesLoader('kasus'), schema: kasusSchema }),
  praktik: defineCollection({ loader: entriesLoader('praktik'), schema: praktikSchema }),
  adopsi: defineCollection({ loader: entriesLoader('adopsi'), schema: adopsiSchema }),
  studi: defineCollection({ loader: entriesLoader('studi'), schema: studiSchema }),
  ...listCollections(),
  situs: defineCollection({ loader: situsLoader(), schema: situsSchema }),
};

/** One collection for each list that has a schema. */
function listCollections(): Record<AcuanName, ReturnType<typeof listCollection>>;
function listCollections(): Record<string, object> {
  return Object.fromEntries(ACUAN_NAMES.map((name) => [name, listCollection(name)]));
}

function listCollection(name: AcuanName) {
  return defineCollection({ loader: listLoader(name), schema: acuanSchemas[name] });
}
