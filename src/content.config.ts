import { defineCollection } from 'astro:content';
import { acuanLoader, situsLoader } from './loaders/acuan.ts';
import { entriesLoader } from './loaders/entries.ts';
import * as acuan from './schema/acuan.ts';
import { adopsiSchema } from './schema/adopsi.ts';
import { kasusSchema } from './schema/kasus.ts';
import { praktikSchema } from './schema/praktik.ts';
import { situsSchema } from './schema/situs.ts';

export const collections = {
  kasus: defineCollection({ loader: entriesLoader('kasus'), schema: kasusSchema }),
  praktik: defineCollection({ loader: entriesLoader('praktik'), schema: praktikSchema }),
  adopsi: defineCollection({ loader: entriesLoader('adopsi'), schema: adopsiSchema }),
  unit: defineCollection({ loader: acuanLoader('unit'), schema: acuan.unitSchema }),
  instansi: defineCollection({ loader: acuanLoader('instansi'), schema: acuan.instansiSchema }),
  peran: defineCollection({ loader: acuanLoader('peran'), schema: acuan.peranSchema }),
  tema: defineCollection({ loader: acuanLoader('tema'), schema: acuan.temaSchema }),
  metode: defineCollection({ loader: acuanLoader('metode'), schema: acuan.metodeSchema }),
  kompetensi: defineCollection({ loader: acuanLoader('kompetensi'), schema: acuan.kompetensiSchema }),
  wilayah: defineCollection({ loader: acuanLoader('wilayah'), schema: acuan.wilayahSchema }),
  istilah: defineCollection({ loader: acuanLoader('istilah'), schema: acuan.istilahSchema }),
  regulasi: defineCollection({ loader: acuanLoader('regulasi'), schema: acuan.regulasiSchema }),
  situs: defineCollection({ loader: situsLoader(), schema: situsSchema }),
};
