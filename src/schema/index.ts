import { acuanSchemas } from './acuan.ts';
import { adopsiSchema } from './adopsi.ts';
import { kasusSchema } from './kasus.ts';
import { praktikSchema } from './praktik.ts';
import { studiSchema } from './studi.ts';

/** Collections of written entries: one file an entry, front matter and a body. */
export const entrySchemas = {
  kasus: kasusSchema,
  praktik: praktikSchema,
  adopsi: adopsiSchema,
  studi: studiSchema,
} as const;
export type EntryCollection = keyof typeof entrySchemas;

/** Every collection by its name. */
export const collectionSchemas = { ...entrySchemas, ...acuanSchemas } as const;
export type CollectionName = keyof typeof collectionSchemas;
