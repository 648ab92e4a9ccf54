import type { APIRoute } from 'astro';
import { listsData } from '../../../client/tulis/lists-data.ts';
import { getLibrary } from '../../../content.ts';

/** What the checker in the writing form knows of the library. */
export const GET: APIRoute = async () => Response.json(listsData(await getLibrary()));
