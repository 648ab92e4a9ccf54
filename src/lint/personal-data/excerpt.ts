import type { PersonalHit } from './kinds.ts';

const AROUND = 32;
/** Names of numbers and offices; other words with a capital may be names of persons. */
const SHOWN = /^(?:NIK|KTP|KK|NIP|NPWP|BPJS|JKN|NISN|NUPTK|RM|HP|WA|SK|SE|RT|RW|RSUD|Rp)$/;
const MASK = '•••';

/** The words around a find in a text that is painted over, with every number and every name painted over too. */
export function excerpt(painted: string, { start, end }: PersonalHit): string {
  const before = painted.slice(Math.max(0, start - AROUND), start);
  const after = painted.slice(end, end + AROUND);
  const cutBefore = start > AROUND ? before.replace(/^\S*\s/, '… ') : before;
  const cutAfter = end + AROUND < painted.length ? after.replace(/\s\S*$/, ' …') : after;
  return `${maskWords(cutBefore)}${MASK}${maskWords(cutAfter)}`
    .replace(/•(?:[^\p{L}…]*•)*/gu, MASK)
    .replace(/\s+/g, ' ')
    .replace(/[.,;:\s]+$/, '')
    .trim();
}

function maskWords(text: string): string {
  return text
    .replace(/\S*[\p{N}@]\S*/gu, '•')
    .replace(/\p{L}[\p{L}\p{M}'’-]*/gu, (word) => (/\p{Lu}/u.test(word) && !SHOWN.test(word) ? '•' : word))
    .replaceAll('"', '');
}
