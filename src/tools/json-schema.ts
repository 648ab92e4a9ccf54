import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { jsonSchemas } from '../open-data/json-schema.ts';
import { isMain, main } from './run.mjs';

// Where editors find them; `.vscode/settings.json` names those of situs.yml and the lists, that of an entry is chosen by hand.
export const SCHEMA_FOLDER = '.vscode/skema';

/** `npm run skema` */
async function fromCommandLine(): Promise<void> {
  const schemas = jsonSchemas();
  await mkdir(SCHEMA_FOLDER, { recursive: true });
  for (const [name, text] of schemas) await writeFile(path.join(SCHEMA_FOLDER, name), text);
  console.log(`${schemas.size} skema ditulis ke ${SCHEMA_FOLDER}/.`);
}

if (isMain(import.meta.url)) await main(fromCommandLine);
