import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { jsonSchemas } from '../open-data/json-schema.ts';
import { ACUAN_NAMES, ENTRY_COLLECTIONS } from '../schema/names.ts';
import { issueFormText } from '../writing/issue-form.ts';
import { isMain, main } from './run.mjs';

const EDITOR_SCHEMAS = '.vscode/skema';

/** Every file of the repository that follows from the schemas, by its path: for editors and for GitHub. */
export function schemaFiles(): Map<string, string> {
  const schemas = [...jsonSchemas()].map(([name, text]) => [`${EDITOR_SCHEMAS}/${name}`, text] as const);
  const forms = ENTRY_COLLECTIONS.map((kind) => [`.github/ISSUE_TEMPLATE/${kind}.yml`, issueFormText(kind)] as const);
  return new Map([...schemas, ...forms, ['.vscode/settings.json', `${JSON.stringify(editorSettings(), null, 2)}\n`]]);
}

/** Which list an editor holds to which schema; that of an entry is chosen by hand. */
function editorSettings() {
  const lists = ACUAN_NAMES.map((name) => [name, `content/acuan/${name}.yml`] as const);
  const files = [['situs', 'content/situs.yml'] as const, ...lists];
  return {
    'yaml.schemas': Object.fromEntries(files.map(([name, file]) => [`${EDITOR_SCHEMAS}/${name}.schema.json`, file])),
  };
}

/** `npm run skema` */
async function fromCommandLine(): Promise<void> {
  const files = schemaFiles();
  for (const [file, text] of files) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  console.log(`${files.size} berkas ditulis dari skema.`);
}

if (isMain(import.meta.url)) await main(fromCommandLine);
