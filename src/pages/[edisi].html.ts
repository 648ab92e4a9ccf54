import type { APIRoute } from 'astro';
import { getEntry } from 'astro:content';
import { getLibrary } from '../content.ts';
import { type Edition, editions, singleFile } from '../publishing/single-file.ts';

export async function getStaticPaths() {
  return editions(await getLibrary()).map((edition) => ({ params: { edisi: edition.name }, props: { edition } }));
}

/** Gets its script from src/integrations/single-file.ts after the build. */
export const GET: APIRoute<{ edition: Edition }> = async ({ props: { edition }, site }) => {
  const bodies = await Promise.all(
    edition.entries.map(
      async ({ jenis, id }) => [`${jenis}/${id}`, (await getEntry(jenis, id))?.rendered?.html ?? ''] as const,
    ),
  );
  const home = new URL(import.meta.env.BASE_URL, site).href;
  return new Response(singleFile(edition, await getLibrary(), home, new Map(bodies)));
};
