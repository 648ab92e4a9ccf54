import type { z } from 'zod';
import { jsonSchemaOf } from './json.ts';
import { unwrap } from './field-meta.ts';

/** What a schema says of one field, for the data dictionary and other readers of the contract. */
export interface FieldDescription {
  name: string;
  /** In the words of Data Package v2 (https://datapackage.org/standard/table-schema/#field-types). */
  type: 'string' | 'integer' | 'number' | 'date' | 'list' | 'object';
  description: string;
  required: boolean;
  values?: string[];
}

/** Fields of an object schema in their written order, with the descriptions authors and editors read. */
export function fieldsOf({ shape }: z.ZodObject): FieldDescription[] {
  return Object.entries(shape).map(([name, field]) => {
    const { inner, kind, required, description = '' } = unwrap(field);
    const { type, enum: values } = jsonSchemaOf(inner);
    return {
      name,
      type: kind === 'date' ? kind : typeOf(type),
      description,
      required,
      ...(values ? { values: values.map(String) } : {}),
    };
  });
}

/** A year or month may be written as a number; it is published as text. */
function typeOf(type: unknown): FieldDescription['type'] {
  switch (type) {
    case 'integer':
    case 'number':
    case 'object':
      return type;
    case 'array':
      return 'list';
    default:
      return 'string';
  }
}
