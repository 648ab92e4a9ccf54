import type { APIRoute } from 'astro';
import { getLibrary } from '../../../../content.ts';
import { type FilteredList, listFiles } from '../../../../open-data/list-files.ts';

export async function getStaticPaths() {
  const files = listFiles(await getLibrary(), import.meta.env.SITE);
  return files.map((file) => ({ params: { list: file.list, id: file.id }, props: { file } }));
}

export const GET: APIRoute<{ file: FilteredList }> = ({ props: { file } }) =>
  new Response(file.text(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
