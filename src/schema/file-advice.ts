import type { z } from 'zod';

/** How to write in a file what an issue of a schema is about; `data` is what was held to it. A form has controls for that, so no message says it. */
export function fileAdvice(issue: z.core.$ZodIssue, data: unknown): string | undefined {
  const given = issue.path.reduce<unknown>(partOf, data);
  if (issue.code === 'invalid_value' && (given === undefined || given === null))
    return `Pilihannya: ${issue.values.join(', ')}.`;
  if (issue.code === 'invalid_type' && issue.expected === 'number' && typeof given === 'string')
    return 'Tulis tanpa tanda kutip dan dengan titik desimal, misalnya 9.2.';
  return undefined;
}

function partOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
