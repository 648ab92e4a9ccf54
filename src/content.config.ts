import { defineCollection } from 'astro:content';
import { entriesLoader } from './loaders/entries.ts';
import { listLoader, situsLoader } from './loaders/lists.ts';
import * as acuan from './schema/acuan.ts';
import { adopsiSchema } from './schema/adopsi.ts';
import { kasusSchema } from './schema/kasus.ts';
import { praktikSchema } from './schema/praktik.ts';
import { situsSchema } from './schema/situs.ts';

// Schemas here give types alone: Astro does not run them on what our loaders store. The reader validates (reading/lists.ts, markdown/entry.ts).
export const collections = {
  kasus: defineCollection({ loader: entriesLoader('kasus'), schema: kasusSchema }),
  praktik: defineCollection({ loader: entriesLoader('praktik'), schema: praktikSchema }),
  adopsi: defineCollection({ loader: entriesLoader('adopsi'), schema: adopsiSchema }),
  unit: defineCollection({ loader: listLoader('unit'), schema: acuan.unitSchema }),
  instansi: defineCollection({ loader: listLoader('instansi'), schema: acuan.instansiSchema }),
  peran: defineCollection({ loader: listLoader('peran'), schema: acuan.peranSchema }),
  tema: defineCollection({ loader: listLoader('tema'), schema: acuan.temaSchema }),
  metode: defineCollection({ loader: listLoader('metode'), schema: acuan.metodeSchema }),
  kompetensi: defineCollection({ loader: listLoader('kompetensi'), schema: acuan.kompetensiSchema }),
  wilayah: defineCollection({ loader: listLoader('wilayah'), schema: acuan.wilayahSchema }),
  istilah: defineCollection({ loader: listLoader('istilah'), schema: acuan.istilahSchema }),
  regulasi: defineCollection({ loader: listLoader('regulasi'), schema: acuan.regulasiSchema }),
  situs: defineCollection({ loader: situsLoader(), schema: situsSchema }),
};
