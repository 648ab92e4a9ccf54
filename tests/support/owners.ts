import path from 'node:path';

/** Who has to approve a file: the owners on the last line of CODEOWNERS that matches. */
export function ownersOf(file: string, codeowners: string): string[] {
  return linesOf(codeowners).findLast(({ pattern }) => matches(file, pattern))?.owners ?? [];
}

/** Owners that are no team of the account that a repository on GitHub belongs to: nobody would be asked. */
export function strangeOwners(codeowners: string, repository: string | undefined): string[] {
  if (repository === undefined) return [];
  const account = /^https:\/\/github\.com\/([\w-]+)\//.exec(repository)?.[1];
  const owners = [...new Set(linesOf(codeowners).flatMap((line) => line.owners))].toSorted();
  return owners.filter((owner) => account === undefined || !owner.startsWith(`@${account}/`));
}

function linesOf(codeowners: string): { pattern: string; owners: string[] }[] {
  const lines = codeowners.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => line.split(/\s+/)).map(([pattern = '', ...owners]) => ({ pattern, owners }));
}

/** As in .gitignore, as far as we use it: from the root with a slash in front, everything below with one at the end. */
function matches(file: string, pattern: string): boolean {
  const anywhere = pattern.startsWith('/') ? pattern.slice(1) : `**/${pattern}`;
  return anywhere.endsWith('/') ? file.startsWith(anywhere) : anywhere === '**/*' || path.matchesGlob(file, anywhere);
}
