import type { APIRoute } from 'astro';
import { getLibrary } from '../../../content.ts';
import { claimFiles } from '../../../open-data/claim-files.ts';

export async function getStaticPaths() {
  return claimFiles(await getLibrary()).map(({ id, text }) => ({ params: { id }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
