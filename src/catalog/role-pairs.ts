import type { Peran, Tema } from '../schema/acuan.ts';
import { gaps } from './gaps.ts';
import { counted, present } from './grouping.ts';
import type { Library } from './library.ts';
import { insideSentence } from './phrases.ts';
import { linkRows, type ShelfPage } from './shelf-page.ts';
import { forRole } from './roles.ts';
import { urls } from './urls.ts';

export interface RolePair extends ShelfPage {
  peran: Peran;
  tema: Tema;
}

/** A page for each role and theme that share an entry. */
export function rolePairs(library: Library): RolePair[] {
  const rolesOf = new Map(
    counted(library, 'tema').map(({ item, ...shelf }) => [item.id, present(library, 'peran', shelf)]),
  );
  return counted(library, 'peran').flatMap(({ item: peran, ...role }) => {
    const themes = present(library, 'tema', role);
    return themes.map(({ item: tema, ...shelf }) => {
      const others = (rolesOf.get(tema.id) ?? []).filter(({ item }) => item.id !== peran.id);
      const inWords = `${forRole(peran)} tentang ${insideSentence(tema.nama)}`;
      return {
        ...shelf,
        peran,
        tema,
        untuk: inWords,
        search: { peran: peran.nama, tema: tema.nama },
        lists: [
          {
            id: 'tema-lain',
            title: `Tema lain ${forRole(peran)}`,
            rows: linkRows(
              themes.filter(({ item }) => item.id !== tema.id),
              (id) => urls.peran(peran.id, id),
            ),
          },
          {
            id: 'peran-lain',
            title: 'Peran lain dengan tema ini',
            rows: linkRows(others, (id) => urls.peran(id, tema.id)),
          },
        ],
        gaps: gaps(shelf, inWords),
      };
    });
  });
}
