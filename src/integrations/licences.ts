import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** For Vite: where it notes the licence of each package in a bundle. The notes are gone when the site is finished. */
export const noteLicences = (bundle: string) => ({ fileName: `LICENSES.${bundle}.json` });

const NOTES = /^LICENSES\.\w+\.json$/;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
// What reaches readers without a bundle that Vite notes: copied, made into a style, or in the one-file edition.
const UNNOTED = ['minisearch', 'pagefind', 'tailwindcss'];

/** Writes `LICENSES.txt`: our own licences, that of the letters, and those of all packages whose code a reader gets. */
export async function writeLicences(folder: string): Promise<number> {
  const files = (await readdir(folder)).filter((name) => NOTES.test(name));
  const notes = await Promise.all(files.map(async (name) => readNote(await readFile(path.join(folder, name), 'utf8'))));
  const packages = [...notes.flat(), ...(await Promise.all(UNNOTED.map(installed)))];
  const unique = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  const own = ['LICENSE', 'LICENSE-CONTENT', 'src/styles/fonts/OFL.txt'].map((name) =>
    readFile(path.join(ROOT, name), 'utf8'),
  );
  const texts = [
    ...(await Promise.all(own)),
    ...[...unique].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => licenceText(one)),
  ];
  await writeFile(
    path.join(folder, 'LICENSES.txt'),
    texts.map((text) => `${text.trim()}\n`).join(`\n${'-'.repeat(80)}\n\n`),
  );
  for (const name of files) await rm(path.join(folder, name));
  return unique.size;
}

/** Licences of the packages in a script, as a comment that stays with it. `note` is what Vite noted. */
export function licenceComment(note: string): string {
  const texts = readNote(note).map(licenceText);
  return texts.length === 0 ? '' : `/*!\n${texts.join('\n\n').replaceAll('*/', '* /')}\n*/\n`;
}

function licenceText({ name, version, identifier, text }: Licence): string {
  if (text === undefined) throw new Error(`licences: ${name} ${version} tidak membawa teks lisensinya.`);
  return `${name} ${version} (${identifier ?? 'lihat teks'})\n\n${text}`;
}

function readNote(note: string): Licence[] {
  const list: Licence[] = JSON.parse(note);
  return list;
}

async function installed(name: string): Promise<Licence> {
  const folder = path.join(ROOT, 'node_modules', name);
  const { version, license }: { version: string; license: string } = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8'),
  );
  const items = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = items.filter((item) => item.isFile() && /^licen[cs]e/i.test(item.name));
  const texts = await Promise.all(files.map((item) => readFile(path.join(item.parentPath, item.name), 'utf8')));
  return { name, version, identifier: license, ...(texts.length > 0 && { text: texts.join('\n') }) };
}

/** As Vite writes them. */
interface Licence {
  name: string;
  version: string;
  identifier?: string;
  text?: string;
}
