import { z } from 'zod';
import { FIELD_META_KEYS } from './field-meta.ts';

/** JSON Schema (draft 2020-12) of what authors write: defaults may be left out. What is said to the forms stays here. */
export function jsonSchemaOf(schema: z.ZodType) {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      for (const key of FIELD_META_KEYS) delete jsonSchema[key];
    },
  });
}
