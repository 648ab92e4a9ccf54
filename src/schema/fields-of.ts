import { z } from 'zod';

/** What a schema says of one field, for the data dictionary and other readers of the contract. */
export interface FieldDescription {
  name: string;
  /** In the words of Data Package v2 (https://datapackage.org/standard/table-schema/#field-types). */
  type: 'string' | 'integer' | 'number' | 'date' | 'list' | 'object';
  description: string;
  required: boolean;
  values?: string[];
}

interface JsonSchema {
  type?: string;
  description?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
}

/** Fields of an object schema in their written order, with the descriptions authors and editors read. */
export function fieldsOf(schema: z.ZodType): FieldDescription[] {
  const { properties = {}, required = [] } = toJsonSchema(schema);
  return Object.entries(properties).map(([name, field]) => ({
    name,
    type: typeOf(name, field),
    description: field.description ?? '',
    required: required.includes(name),
    ...(field.enum ? { values: field.enum.map(String) } : {}),
  }));
}

function toJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
}

const DATES: ReadonlySet<string> = new Set(['terbit', 'dicek_pada', 'cek_lagi', 'tanggal', 'dibaca']);

function typeOf(name: string, { type, anyOf }: JsonSchema): FieldDescription['type'] {
  if (DATES.has(name)) return 'date';
  // A year or month may be written as a number; it is published as text.
  if (anyOf) return 'string';
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
