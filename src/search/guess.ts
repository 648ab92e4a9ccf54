import { syllables } from './affixes.ts';

/**
 * The root of a word that no list knows, by its form alone. Takes off what is surely an affix (a nasal prefix, a circumfix, -nya)
 * and leaves the rest whole, so that an unknown plain word (a name, a loan) stays as it is and still meets its own affixed forms.
 */
export function guess(word: string): string {
  const bare = withoutParticle(word);
  for (const [pattern, heads] of PATTERNS) {
    const match = pattern.exec(bare);
    if (!match) continue;
    const stem = heads + (match[1] ?? '');
    const rest = stem.endsWith('s') && /[aiu]si$/.test(bare) ? `${stem}i` : stem; // a loan on -asi keeps its i
    if (rest.length >= 4 && syllables(rest) >= 2) return rest;
  }
  return bare;
}

function withoutParticle(word: string): string {
  const rest = word.replace(/(?:lah|kah)?(?:nya)?$/, '');
  return rest.length >= 4 && syllables(rest) >= 2 ? rest : word;
}

/** In order: the fuller affix first, so that memper-…-kan is not read as mem-. The second column goes before what is left. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:memper|diper|member|diber)(.{4,}?)(?:kan|i)$/, ''],
  [/^(?:pember|keber|keter)(.{4,}?)an$/, ''],
  [/^meny([aiueo].+?)(?:kan|i)?$/, 's'],
  [/^mem([aiueo].+?)(?:kan|i)?$/, 'p'],
  [/^mem([bfpv].+?)(?:kan|i)?$/, ''],
  [/^men([aiueo].+?)(?:kan|i)?$/, 't'],
  [/^men([cdjz].+?|[ts][^aiueo].+?)(?:kan|i)?$/, ''],
  [/^meng([aiueoghkq].+?)(?:kan|i)?$/, ''],
  [/^me([lrwy].+?)(?:kan|i)?$/, ''],
  [/^peny([aiueo].+?)(?:an)?$/, 's'],
  [/^pem([aiueo].+?)(?:an)?$/, 'p'],
  [/^pem([bfpv].+?)(?:an)?$/, ''],
  [/^pen([aiueo].+?)(?:an)?$/, 't'],
  [/^pen([cdjstz].+?)(?:an)?$/, ''],
  [/^peng([aiueoghkq].+?)(?:an)?$/, ''],
  [/^pe([lrwymn].+?)an$/, ''],
  [/^di(.+?)(?:kan|i)$/, ''],
  [/^di(?!.*(?:itas|if|al|or|is|us)$)([bcdfghjklmnprstvwyz].+)$/, ''],
  [/^ter(.+?)(?:kan|i)$/, ''],
  [/^ter([bcdfghjklmnpstvz].{3,})$/, ''],
  [/^ber([bcdfghjklmnpstvz].{3,}?)(?:an)?$/, ''],
  [/^ke(.{4,})an$/, ''],
  [/^per(.{4,})an$/, ''],
  [/^(.{4,})an$/, ''],
];
