import { named } from './messages.ts';
import { idList } from './values.ts';

/** Id in peran.yml of what helps every role: it stands on no shelf of its own. A library whose list has no such row has none of it. */
export const EVERYONE = 'siapa-saja';

/** Ids of roles; what is for everyone names no other role. */
export function roleIds(min: number, max: number) {
  return idList('peran', min, max).refine((ids) => ids.length < 2 || !ids.includes(EVERYONE), {
    error: named('peran', `"${EVERYONE}" berdiri sendiri: hapus peran lainnya, atau hapus "${EVERYONE}"`),
  });
}
