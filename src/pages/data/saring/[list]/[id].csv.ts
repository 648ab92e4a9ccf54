import type { APIRoute } from 'astro';
import { getLibrary } from '../../../../content.ts';
import { type FilteredList, listFiles } from '../../../../open-data/list-files.ts';
import type { CsvUse } from '../../../../open-data/selection.ts';

export async function getStaticPaths() {
  const files = listFiles(await getLibrary(), import.meta.env.SITE);
  const uses = [
    ['terbuka', ''],
    ['excel', '.excel'],
  ] as const;
  return files.flatMap((file) =>
    uses.map(([use, mark]) => ({ params: { list: file.list, id: `${file.id}${mark}` }, props: { file, use } })),
  );
}

export const GET: APIRoute<{ file: FilteredList; use: CsvUse }> = ({ props: { file, use } }) =>
  new Response(file.text(use), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
