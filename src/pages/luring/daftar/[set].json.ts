import type { APIRoute } from 'astro';
import { getLibrary } from '../../../content.ts';
import { type OfflineSet, offlineSets } from '../../../publishing/offline-sets.ts';

export async function getStaticPaths() {
  return offlineSets(await getLibrary()).map((set) => ({ params: { set: set.id }, props: { set } }));
}

/** Completed with files, sizes and edition by src/integrations/offline.ts, when the pages are there to be measured. */
export const GET: APIRoute<{ set: OfflineSet }> = ({ props: { set } }) => Response.json(set);
