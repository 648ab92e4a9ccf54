import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';

/** Takes one entry out of a content folder, and out of all that refers to it, as an editor does on request. */
export function withdraw(dir: string, kind: 'kasus' | 'praktik', id: string): void {
  const gone = new Set([`${kind}/${id}`]);
  for (const file of entryFiles(dir)) {
    const text = readFileSync(path.join(dir, file), 'utf8');
    const isIt = file.startsWith(`${kind}/${id}.`);
    const isReportOfIt = kind === 'praktik' && new RegExp(`^praktik: *["']?${id}["']?$`, 'm').test(text);
    const isStudyOfItAlone = kind === 'praktik' && file.startsWith('studi/') && onlyNames(text, id);
    if (isIt || isReportOfIt || isStudyOfItAlone) {
      rmSync(path.join(dir, file));
      gone.add(file.replace(/\.mdx?$/, ''));
    } else writeFileSync(path.join(dir, file), without(text, kind, id));
  }
  for (const list of ['masalah', 'pelajaran']) {
    const file = path.join(dir, `acuan/${list}.yml`);
    writeFileSync(file, stringify(rowsWithout(parse(readFileSync(file, 'utf8')), gone)));
  }
  rewriteRoles(dir, (entry) => !gone.has(entry));
}

/** Roles send newcomers to what is kept alone, named as `kasus/x`; of fewer than two entries they make no list. */
export function rewriteRoles(dir: string, isKept: (entry: string) => boolean): void {
  const file = path.join(dir, 'acuan/peran.yml');
  const rows: { mulai?: { praktik?: string; kasus?: string }[] }[] = parse(readFileSync(file, 'utf8'));
  const rewritten = rows.map(({ mulai = [], ...row }) => {
    const kept = mulai.filter(({ praktik, kasus }) =>
      isKept(praktik === undefined ? `kasus/${kasus ?? ''}` : `praktik/${praktik}`),
    );
    return kept.length < 2 ? row : { ...row, mulai: kept };
  });
  writeFileSync(file, stringify(rewritten));
}

/** The entry of a kind that most other files name; undefined where there is none of the kind. */
export function mostNamed(dir: string, kind: 'kasus' | 'praktik'): string | undefined {
  const texts = entryFiles(dir).map((file) => readFileSync(path.join(dir, file), 'utf8'));
  const ids = globSync(`${kind}/*.{md,mdx}`, { cwd: dir }).map((file) => path.parse(file).name);
  const naming = (id: string) => texts.filter((text) => text.includes(id)).length;
  return ids.toSorted((a, b) => naming(b) - naming(a) || a.localeCompare(b))[0];
}

/** Rows of a list without what is gone; one whose first list of entries is empty then says nothing. */
function rowsWithout(rows: readonly Record<string, unknown>[], gone: ReadonlySet<string>): object[] {
  return rows.flatMap((row) => {
    const kept = ['praktik', 'kasus', 'studi'].flatMap((kind): [string, unknown[]][] =>
      row[kind] === undefined ? [] : [[kind, [row[kind]].flat().filter((id) => !gone.has(`${kind}/${String(id)}`))]],
    );
    return kept[0]?.[1].length === 0 ? [] : [{ ...row, ...Object.fromEntries(kept) }];
  });
}

function entryFiles(dir: string): string[] {
  return globSync('{kasus,praktik,adopsi,studi}/*.{md,mdx}', { cwd: dir }).map((file) =>
    file.split(path.sep).join('/'),
  );
}

/** Rows of a study or case that say how it bears on a practice. */
const BEARING = / *- \{id: ([\w-]+), kaitan: .*\}\n/g;

function onlyNames(text: string, id: string): boolean {
  return [...text.matchAll(BEARING)].every(([, named]) => named === id);
}

function without(text: string, kind: string, id: string): string {
  const front = text.slice(0, text.indexOf('\n---\n') + 1);
  const cleaned = front
    .replace(BEARING, (row, named: string) => (kind === 'praktik' && named === id ? '' : row))
    .replace(/^praktik:\n(?! *[-#] )/m, '')
    .replace(/^ *untuk: .*\n/gm, (row) => (row.includes(id) ? '' : row))
    .replace(/^adaptasi_dari: *(.*)\n/m, (row, named: string) => (kind === 'kasus' && named === id ? '' : row));
  return cleaned + text.slice(front.length).replace(new RegExp(`\\[([^\\]]+)\\]\\(/${kind}/${id}/[^)]*\\)`, 'g'), '$1');
}
