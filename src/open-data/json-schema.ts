import { acuanSchemas } from '../schema/acuan.ts';
import { entrySchemas } from '../schema/index.ts';
import { jsonSchemaOf } from '../schema/json.ts';
import { situsSchema } from '../schema/situs.ts';

/** JSON Schema (draft 2020-12) of every kind of file in content/, by file name. */
export function jsonSchemas(): Map<string, string> {
  const entries = Object.entries(entrySchemas).map(([name, schema]) => [name, jsonSchemaOf(schema)] as const);
  const lists = Object.entries(acuanSchemas).map(
    ([name, schema]) => [name, { type: 'array', items: jsonSchemaOf(schema) }] as const,
  );
  const all = [...entries, ...lists, ['situs', jsonSchemaOf(situsSchema)] as const];
  return new Map(all.map(([name, schema]) => [`${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`]));
}
