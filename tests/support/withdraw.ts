import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';

/** Takes one entry out of a content folder, and out of all that refers to it, as an editor does on request. */
export function withdraw(dir: string, kind: 'kasus' | 'praktik', id: string): void {
  for (const file of entryFiles(dir)) {
    const text = readFileSync(path.join(dir, file), 'utf8');
    const isIt = file.startsWith(`${kind}/${id}.`);
    const isReportOfIt = kind === 'praktik' && new RegExp(`^praktik: *["']?${id}["']?$`, 'm').test(text);
    const isStudyOfItAlone = kind === 'praktik' && file.startsWith('studi/') && onlyNames(text, id);
    if (isIt || isReportOfIt || isStudyOfItAlone) rmSync(path.join(dir, file));
    else writeFileSync(path.join(dir, file), without(text, kind, id));
  }
  const problems = path.join(dir, 'acuan/masalah.yml');
  writeFileSync(problems, stringify(answersWithout(parse(readFileSync(problems, 'utf8')), kind, id)));
}

/** The entry of a kind that most other files name; undefined where there is none of the kind. */
export function mostNamed(dir: string, kind: 'kasus' | 'praktik'): string | undefined {
  const texts = entryFiles(dir).map((file) => readFileSync(path.join(dir, file), 'utf8'));
  const ids = globSync(`${kind}/*.{md,mdx}`, { cwd: dir }).map((file) => path.parse(file).name);
  const naming = (id: string) => texts.filter((text) => text.includes(id)).length;
  return ids.toSorted((a, b) => naming(b) - naming(a) || a.localeCompare(b))[0];
}

/** Answers without the entry; one that has no practice left is no answer. */
function answersWithout(rows: readonly Record<string, unknown>[], kind: string, id: string): object[] {
  return rows
    .map((row) => ({ ...row, [kind]: [row[kind] ?? []].flat().filter((one) => one !== id) }))
    .filter((row) => [Reflect.get(row, 'praktik')].flat().length > 0);
}

function entryFiles(dir: string): string[] {
  return globSync('{kasus,praktik,adopsi,studi}/*.{md,mdx}', { cwd: dir }).map((file) =>
    file.split(path.sep).join('/'),
  );
}

/** Rows of a study that say how it bears on a practice. */
const BEARING = / *- \{id: ([\w-]+), kaitan: .*\}\n/g;

function onlyNames(text: string, id: string): boolean {
  return [...text.matchAll(BEARING)].every(([, named]) => named === id);
}

function without(text: string, kind: string, id: string): string {
  const front = text.slice(0, text.indexOf('\n---\n') + 1);
  const references = kind === 'kasus' ? /^adaptasi_dari:.*\n/gm : /^praktik(?:_terkait)?:.*\n(?: *- .*\n)*/gm;
  const own = front.replace(BEARING, (row, named: string) => (named === id ? '' : row));
  const cleaned = own
    .replace(/^ *untuk: .*\n/gm, (row) => (row.includes(id) ? '' : row))
    .replace(references, (field) => {
      const rest = field.replace(new RegExp(`(?<![\\w-])["']?${id}["']?(?![\\w-])(, *)?`), '').replace(/, *\]/, ']');
      return rest === field ? field : rest.replace(/^ *- *\n/m, '').replace(/^\w+: *(\[ *\])?\n$/, '');
    });
  return cleaned + text.slice(front.length).replace(new RegExp(`\\[([^\\]]+)\\]\\(/${kind}/${id}/[^)]*\\)`, 'g'), '$1');
}
