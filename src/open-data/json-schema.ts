import { z } from 'zod';
import { acuanSchemas } from '../schema/acuan.ts';
import { entrySchemas } from '../schema/index.ts';
import { situsSchema } from '../schema/situs.ts';

/** JSON Schema (draft 2020-12) of every kind of file in content/, by file name. */
export function jsonSchemas(): Map<string, string> {
  const entries = Object.entries(entrySchemas).map(([name, schema]) => [name, toJsonSchema(schema)] as const);
  const lists = Object.entries(acuanSchemas).map(
    ([name, schema]) => [name, { type: 'array', items: toJsonSchema(schema) }] as const,
  );
  const all = [...entries, ...lists, ['situs', toJsonSchema(situsSchema)] as const];
  return new Map(all.map(([name, schema]) => [`${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`]));
}

/** What authors write (`input`), since defaults may be left out. */
function toJsonSchema(schema: z.ZodType) {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
}
