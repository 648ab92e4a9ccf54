import type { Folder } from '../../reading/folder.ts';
import { checkText } from '../../markdown/text-size.ts';
import { adviceFor } from '../advice.ts';
import { openDocument } from '../open.ts';
import { formatFinding } from '../../schema/finding.ts';
import { isTarget, type Targets } from './targets.ts';

/** The writing advice for the files that were asked for, ready to print. */
export function adviceLines({ files, context }: Folder, targets: Targets): string[] {
  const lines = files
    .filter(({ path, source, refused }) => isTarget(path, targets) && refused.length + checkText(source).length === 0)
    .flatMap((file) => adviceFor(openDocument(file, file.source, context)))
    .map(formatFinding);
  return lines.length === 0
    ? ['Tidak ada saran menulis.']
    : ['', `${lines.length} saran menulis (tidak wajib):`, ...lines];
}
