import { readAcuan } from '../files/acuan.ts';
import { listEntries } from '../files/entries.ts';
import { adviceFor } from './advice.ts';
import { libraryContext } from './lint.ts';
import { openDocument } from './open.ts';
import { redact } from './personal-data/redact.ts';
import { visible } from './reporters/report.ts';
import { readSource } from './sources.ts';
import { isTarget, type Targets } from './targets.ts';
import { checkText } from './text-size.ts';
import { today } from './today.ts';

/** The writing advice for the files that were asked for, ready to print. */
export async function adviceLines(dir: string, targets: Targets): Promise<string[]> {
  const [acuan, files] = await Promise.all([readAcuan(dir), listEntries(dir)]);
  const context = libraryContext(dir, acuan, files, today());
  const lines: string[] = [];
  for (const file of files.filter(({ path }) => isTarget(path, targets))) {
    const { source, findings } = await readSource(file.file, file.path);
    if (findings.length > 0 || checkText(source).length > 0) continue;
    for (const { path, line, text } of adviceFor(openDocument(file, source, context)))
      lines.push(visible(redact(`${path}:${line}  ${text}`, context.regions)));
  }
  return lines.length === 0
    ? ['Tidak ada saran menulis.']
    : ['', `${lines.length} saran menulis (tidak wajib):`, ...lines];
}
