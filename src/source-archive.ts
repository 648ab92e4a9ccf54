import { execFileSync } from 'node:child_process';
import process from 'node:process';

/** Name of the file that holds the program and the content as they were built, for an agency that wants its own copy. */
export const SOURCE_ARCHIVE = 'sumber.tar.gz';

/** The commit that is built; undefined where the project is no Git repository: then there is no archive either. */
export function sourceCommit(): string | undefined {
  try {
    return execFileSync('git', ['rev-parse', '--verify', 'HEAD'], { cwd: process.cwd(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim(); // prettier-ignore
  } catch {
    return undefined;
  }
}

/** Writes the committed files of the project, and nothing that merely lies in its folder; stories that no editor has read stay out. */
export function writeSourceArchive(file: string, commit: string): void {
  execFileSync('git', ['archive', '--format=tar.gz', '--prefix=lumbung-praktik/', `--output=${file}`, commit, '.', ':(exclude)content/titipan'], { cwd: process.cwd() }); // prettier-ignore
}
