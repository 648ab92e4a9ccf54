import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { jsonSchemas } from '../exports/json-schema.ts';

// Where editors find them; `.vscode/settings.json` names each file's schema.
export const SCHEMA_FOLDER = '.vscode/skema';

if (import.meta.main) {
  const schemas = jsonSchemas();
  await mkdir(SCHEMA_FOLDER, { recursive: true });
  for (const [name, text] of schemas) await writeFile(path.join(SCHEMA_FOLDER, name), text);
  process.stdout.write(`${schemas.size} skema ditulis ke ${SCHEMA_FOLDER}/.\n`);
}
