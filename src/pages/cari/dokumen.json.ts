import type { APIRoute } from 'astro';
import { getLibrary } from '../../content.ts';
import { searchInput } from '../../publishing/search-input.ts';

/** Input of the index, taken and removed by src/integrations/pagefind.ts; it is not published. */
export const GET: APIRoute = async () => Response.json(searchInput(await getLibrary()));
