import { statSync } from 'node:fs';
import { readFindings } from '../../reading/findings.ts';
import type { Folder } from '../../reading/folder.ts';
import { listFolder } from '../../reading/listing.ts';
import { type Finding, sortFindings } from '../../schema/finding.ts';
import { redact } from '../personal-data/redact.ts';
import { githubReporter } from '../reporters/github.ts';
import { jsonReporter } from '../reporters/json.ts';
import type { Reporter } from '../reporters/report.ts';
import { textReporter } from '../reporters/text.ts';
import { adviceLines } from './advice-lines.ts';
import { readOptions, type ReportFormat, USAGE } from './options.ts';
import { reportContext } from './report-context.ts';
import {
  checkedFiles,
  emptyTargets,
  findTargets,
  inTargets,
  mayConcern,
  isTarget,
  targetPictures,
  type Targets,
} from './targets.ts';

const REPORTERS: Readonly<Record<ReportFormat, Reporter>> = {
  teks: textReporter,
  json: jsonReporter,
  github: githubReporter,
};

/** What the checker looks at, on which day (`YYYY-MM-DD`), and where it writes. */
export interface Workplace {
  dir: string;
  today: string;
  out: (words: string) => void;
  err: (words: string) => void;
}

/** Runs the checker. Gives the exit code: 0 clean, 1 findings, 2 the checker itself could not run. */
export async function runChecker(args: readonly string[], at: Workplace): Promise<number> {
  const { dir, out, err } = at;
  try {
    const { paths, format, fix, advice, help } = readOptions(args);
    if (help) {
      out(USAGE);
      return 0;
    }
    if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`folder ${dir} tidak ada.`);
    const targets = findTargets(paths, dir);
    if (fix) await mend(at, targets);
    const read = await readFindings(dir, at.today, (file) => mayConcern(file, targets));
    const { folder } = read;
    const findings = await findingsIn(read.findings, folder, targets, dir);
    const report = REPORTERS[format](
      findings,
      reportContext(dir, folder.situs.situs, checkedFiles(folder.files, targets)),
    );
    if (report !== '') out(report);
    if (advice && format === 'teks') out(adviceLines(folder, targets).join('\n'));
    return findings.length > 0 ? 1 : 0;
  } catch (error) {
    err(`Pemeriksa tidak dapat bekerja: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
}

async function findingsIn(
  findings: readonly Finding[],
  { context }: Folder,
  targets: Targets,
  dir: string,
): Promise<Finding[]> {
  // A file whose name holds personal data is shown with a painted-over name.
  const masked = targets.paths.map((target) => redact(target, context.regions));
  const wanted = { ...targets, paths: [...targets.paths, ...masked] };
  return sortFindings([...targets.findings, ...(await emptyTargets(dir, targets)), ...inTargets(findings, wanted)]);
}

/** The picture library is only loaded when it is asked for. */
async function mend({ dir, err }: Workplace, targets: Targets): Promise<void> {
  const { fixImages } = await import('./fix.ts');
  const pictures = await targetPictures((await listFolder(dir)).entries, targets);
  for (const line of await fixImages(dir, (shown) => pictures.has(shown) || isTarget(shown, targets))) err(line);
}
