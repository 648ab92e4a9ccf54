import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../../src/open-data/json-schema.ts';
import { SCHEMA_FOLDER } from '../../../src/tools/json-schema.ts';

test.each([...jsonSchemas()])(
  '%s for editors is what the schema says now (npm run skema writes it)',
  async (name, text) => {
    expect(await readFile(path.join(SCHEMA_FOLDER, name), 'utf8')).toBe(text);
  },
);

test('every field tells its author what it is for', () => {
  const kasus: { properties: Record<string, { description?: string }> } = JSON.parse(
    jsonSchemas().get('kasus.schema.json') ?? '',
  );
  const silent = Object.entries(kasus.properties).filter(([, { description }]) => !description);
  expect(silent.map(([name]) => name)).toEqual([]);
});
