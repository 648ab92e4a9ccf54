import { defineCollection } from 'astro:content';
import { acuanLoader, situsLoader } from './loaders/acuan.ts';
import { entriesLoader } from './loaders/entries.ts';
import { ACUAN_NAMES, type AcuanName, acuanSchemas } from './schema/acuan.ts';
import { adopsiSchema } from './schema/adopsi.ts';
import { kasusSchema } from './schema/kasus.ts';
import { praktikSchema } from './schema/praktik.ts';
import { situsSchema } from './schema/situs.ts';

export const collections = {
  kasus: defineCollection({ loader: entriesLoader('kasus'), schema: kasusSchema }),
  praktik: defineCollection({ loader: entriesLoader('praktik'), schema: praktikSchema }),
  adopsi: defineCollection({ loader: entriesLoader('adopsi'), schema: adopsiSchema }),
  ...listCollections(),
  situs: defineCollection({ loader: situsLoader(), schema: situsSchema }),
};

/** One collection for each list that has a schema. */
function listCollections(): Record<AcuanName, ReturnType<typeof listCollection>>;
function listCollections(): Record<string, object> {
  return Object.fromEntries(ACUAN_NAMES.map((name) => [name, listCollection(name)]));
}

function listCollection(name: AcuanName) {
  return defineCollection({ loader: acuanLoader(name), schema: acuanSchemas[name] });
}
