import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../../src/open-data/json-schema.ts';
import { schemaFiles } from '../../../src/tools/schema-files.ts';

test.each([...schemaFiles()])('%s is what the schema says now (npm run skema writes it)', async (file, text) => {
  expect(await readFile(file, 'utf8')).toBe(text);
});

test('every field tells its author what it is for', () => {
  const kasus: { properties: Record<string, { description?: string }> } = JSON.parse(
    jsonSchemas().get('kasus.schema.json') ?? '',
  );
  const silent = Object.entries(kasus.properties).filter(([, { description }]) => !description);
  expect(silent.map(([name]) => name)).toEqual([]);
});
