import { type FormState, valueText } from './form-state.ts';

const LONGEST = 60;

/** The id an entry gets when nobody chooses one: from its title; an adopsi has none, so from its unit and practice. */
export function entryId(
  { kind, values }: Pick<FormState, 'kind' | 'values'>,
  taken: ReadonlySet<string> = new Set(),
): string {
  const source =
    kind === 'adopsi' ? `${valueText(values['unit'])} ${valueText(values['praktik'])}` : valueText(values['judul']);
  const id = slug(source) || `${kind}-baru`;
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

/** Lower-case Latin letters, digits and single hyphens, cut between words. */
export function slug(text: string): string {
  const words =
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  let id = words[0]?.slice(0, LONGEST) ?? '';
  for (const word of words.slice(1)) {
    if (id.length + word.length + 1 > LONGEST) break;
    id += `-${word}`;
  }
  return id;
}
