import process from 'node:process';
import { text as readStream } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { contentDir } from '../reading/paths.ts';
import { today } from '../today.ts';
import { isFormKind } from '../writing/form-state.ts';
import { convertIssue } from './issue-to-entry/convert.ts';
import { checkersOf } from './issue-to-entry/checker.ts';
import { readChoices } from './new-entry/choices.ts';
import { writeEntry } from './new-entry/write.ts';
import { isMain, main } from './run.mjs';

const USAGE = `Pakai: gh issue view NOMOR --json body --jq .body | node src/tools/issue-to-entry.ts adopsi|kasus|praktik [--tulis]
  --tulis   tulis berkasnya ke content/; tanpa ini hanya ditampilkan`;

async function issueToEntry(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { tulis: { type: 'boolean' } } });
  const [kind] = positionals;
  if (!isFormKind(kind) || process.stdin.isTTY) throw new Error(USAGE);
  const dir = contentDir();
  const [choices, checkOf] = await Promise.all([readChoices(dir), checkersOf(dir, today())]);
  const result = convertIssue(kind, await readStream(process.stdin), { choices, check: checkOf(kind), today: today() });
  if (!result.ok) {
    console.error('Belum dapat menjadi berkas. Yang perlu ditanyakan atau dilengkapi:');
    for (const line of result.missing) console.error(`- ${line}`);
    return 1;
  }
  if (values.tulis) console.log(`${writeEntry(dir, kind, result.id, result.text)} ditulis. Periksa: npm run periksa`);
  else console.log(result.text);
  for (const note of result.notes) console.error(`Catatan: ${note}`);
  return 0;
}

if (isMain(import.meta.url)) await main(() => issueToEntry(process.argv.slice(2)));
