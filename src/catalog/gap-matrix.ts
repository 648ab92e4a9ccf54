import type { Peran, Tema } from '../schema/acuan.ts';
import type { Library } from './library.ts';
import { urls } from './urls.ts';

/** How many cases and practices each role has on each theme; both in the order of their lists. */
export interface GapMatrix {
  tema: readonly Tema[];
  rows: readonly { peran: Peran; cells: readonly { tema: Tema; n: number; url?: string }[] }[];
}

/** Counts every pair of role and theme; `url` leads to the page of a pair that has something. */
export function gapMatrix({ entries, peran, tema }: Library): GapMatrix {
  const counts = new Map<string, number>();
  for (const entry of entries)
    for (const { id: role } of entry.peran)
      for (const { id: theme } of entry.tema) counts.set(`${role}/${theme}`, (counts.get(`${role}/${theme}`) ?? 0) + 1);
  const rows = peran.map((one) => {
    const cells = tema.map((theme) => {
      const n = counts.get(`${one.id}/${theme.id}`) ?? 0;
      return { tema: theme, n, ...(n > 0 ? { url: urls.peran(one.id, theme.id) } : {}) };
    });
    return { peran: one, cells };
  });
  return { tema, rows };
}
