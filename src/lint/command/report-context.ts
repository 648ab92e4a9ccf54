import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { MOST_BYTES } from '../../markdown/text-size.ts';
import type { Situs } from '../../schema/situs.ts';
import { linesOf } from '../open.ts';
import type { ReportContext } from '../reporters/report.ts';

/** What the reporters need to know of a library: lines to show, and the address of the rules. */
export function reportContext(dir: string, situs: Situs | undefined, files: number): ReportContext {
  const site = situs ? situs.alamat.replace(/\/$/, '') + situs.jalur.replace(/\/$/, '') : '';
  const sources = new Map<string, readonly string[]>();
  const shownLines = (shown: string) => {
    const known = sources.get(shown) ?? readLines(path.join(dir, path.posix.relative('content', shown)));
    sources.set(shown, known);
    return known;
  };
  return {
    files,
    ruleUrl: (rule) => `${site}/kontribusi/aturan/${rule}/`,
    line: (shown, line) => shownLines(shown)[line - 1],
  };
}

/** Nothing of a symbolic link, a file that is too large, or one that is no text. */
function readLines(file: string): string[] {
  const info = lstatSync(file, { throwIfNoEntry: false });
  if (!info?.isFile() || info.size > MOST_BYTES) return [];
  try {
    const source = readFileSync(file, 'utf8');
    return source.includes('\0') ? [] : linesOf(source);
  } catch {
    return [];
  }
}
