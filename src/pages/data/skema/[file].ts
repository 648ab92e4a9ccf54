import type { APIRoute } from 'astro';
import { jsonSchemas } from '../../../open-data/json-schema.ts';

export function getStaticPaths() {
  return [...jsonSchemas()].map(([file, text]) => ({ params: { file }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'application/schema+json; charset=utf-8' } });
