import type { Tema } from '../schema/acuan.ts';
import { shelves } from './grouping.ts';
import type { Library, PraktikEntry } from './library.ts';

/** Said wherever problem sentences stand. */
export const PROBLEM_AUTHOR = 'Kalimat masalah ditulis redaksi dengan kata sehari-hari.';

const MOST_OWN = 12;
const MOST_SHARED = 6;

export interface TemaProblems {
  tema: Tema;
  /** Practices that have this theme first, all their sentences shown. */
  own: readonly PraktikEntry[];
  /** How many problem sentences all that have it first carry, shown here or not. */
  sentences: number;
  /** Practices that touch this theme too; one sentence each. */
  shared: readonly PraktikEntry[];
  /** Practices of the theme that are not shown here. */
  more: number;
}

/** Problem sentences by theme, themes in their order; a theme without one of its own is left out. */
export function problemsByTema(library: Library): TemaProblems[] {
  const shelfOf = shelves(library, 'tema');
  return library.tema
    .map((tema) => {
      const all = shelfOf(tema.id).praktik;
      const first = all.filter((entry) => entry.tema[0]?.id === tema.id);
      const own = first.slice(0, MOST_OWN);
      const shared = all.filter((entry) => entry.tema[0]?.id !== tema.id).slice(0, MOST_SHARED);
      return { tema, own, sentences: problemCount(first), shared, more: all.length - own.length - shared.length };
    })
    .filter(({ own }) => own.length > 0);
}

/** Themes without a practice, so without a problem to list. */
export function temaWithoutProblems({ tema, praktik }: Library): Tema[] {
  const used = new Set(praktik.flatMap((entry) => entry.tema.map(({ id }) => id)));
  return tema.filter(({ id }) => !used.has(id));
}

/** How many problem sentences some practices carry. */
export function problemCount(praktik: readonly PraktikEntry[]): number {
  return praktik.reduce((sum, { data }) => sum + data.masalah.length, 0);
}
