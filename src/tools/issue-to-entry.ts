import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { text as readStream } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { contentDir } from '../reading/paths.ts';
import { today } from '../today.ts';
import { readYaml } from '../markdown/yaml.ts';
import { convertIssue, type FormName, FORMS } from './issue-to-entry/convert.ts';
import { checkerOf } from './issue-to-entry/checker.ts';
import { fieldsOfForm, type FormField } from './issue-to-entry/form.ts';
import { readChoices } from './new-entry/choices.ts';
import { writeEntry } from './new-entry/write.ts';
import { isMain, main } from './run.mjs';

const USAGE = `Pakai: gh issue view NOMOR --json body --jq .body | node src/tools/issue-to-entry.ts adopsi|kasus [--tulis]
  --tulis   tulis berkasnya ke content/; tanpa ini hanya ditampilkan`;

/** Fields of one of our issue forms, as GitHub names them. */
export async function formFields(form: FormName): Promise<FormField[]> {
  const folder = fileURLToPath(new URL('../../.github/ISSUE_TEMPLATE', import.meta.url));
  return fieldsOfForm(readYaml(await readFile(path.join(folder, `${form}.yml`), 'utf8')).data);
}

async function issueToEntry(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { tulis: { type: 'boolean' } } });
  const form = FORMS.find((name) => name === positionals[0]);
  if (!form || process.stdin.isTTY) throw new Error(USAGE);
  const dir = contentDir();
  const [fields, choices, check] = await Promise.all([
    formFields(form),
    readChoices(dir),
    checkerOf(dir, form, today()),
  ]);
  const result = convertIssue(form, await readStream(process.stdin), { fields, choices, check, today: today() });
  if (!result.ok) {
    console.error('Belum dapat menjadi berkas. Yang perlu ditanyakan atau dilengkapi:');
    for (const line of result.missing) console.error(`- ${line}`);
    return 1;
  }
  if (values.tulis) console.log(`${writeEntry(dir, form, result.id, result.text)} ditulis. Periksa: npm run periksa`);
  else console.log(result.text);
  for (const note of result.notes) console.error(`Catatan: ${note}`);
  return 0;
}

if (isMain(import.meta.url)) await main(() => issueToEntry(process.argv.slice(2)));
