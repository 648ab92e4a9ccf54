import type { APIRoute } from 'astro';
import { checkerFile } from '../../../lint/checker-data.ts';
import { getLibrary } from '../../../content.ts';

/** What the checker in the writing form knows of the library. */
export const GET: APIRoute = async () => Response.json(checkerFile(await getLibrary()));
