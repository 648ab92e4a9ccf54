import type { APIRoute, GetStaticPaths } from 'astro';
import { examples } from './_contoh/examples.ts';

export const getStaticPaths = (() =>
  Object.entries(examples).map(([jenis, text]) => ({
    params: { contoh: `tulis/contoh-${jenis}` },
    props: { text },
  }))) satisfies GetStaticPaths;

/** A made-up, sound file of each kind, for those who write without the form: `/kontribusi/tulis/contoh-kasus.md`. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': 'text/markdown;charset=utf-8' } });
