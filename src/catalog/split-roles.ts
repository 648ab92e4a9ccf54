import type { Peran } from '../schema/acuan.ts';
import { EVERYONE } from '../schema/role-ids.ts';

/** The roles that have shelves, and apart from them the row for everyone. */
export function splitRoles(rows: readonly Peran[]): { peran: Peran[]; everyone: Peran | undefined } {
  return { peran: rows.filter(({ id }) => id !== EVERYONE), everyone: rows.find(({ id }) => id === EVERYONE) };
}
