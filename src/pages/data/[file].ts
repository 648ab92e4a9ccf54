import type { APIRoute } from 'astro';
import { getLibrary } from '../../content.ts';
import { dataFiles, type PublishedFile } from '../../open-data/data-files.ts';
import { href } from '../../catalog/urls.ts';

export async function getStaticPaths() {
  const { files } = await dataFiles(await getLibrary(), new URL(href('/data/'), import.meta.env.SITE).href);
  return files.map((file) => ({ params: { file: file.name }, props: { file } }));
}

export const GET: APIRoute<{ file: PublishedFile }> = ({ props: { file } }) =>
  new Response(file.text, { headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` } });
