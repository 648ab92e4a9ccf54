import { defineMiddleware } from 'astro:middleware';
import { policyHash } from './digest.ts';
import { policyFirst } from './hosting/policy-first.ts';

/** Astro writes a page's policy at the end of its head; what stands before it is not held to it. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(policyFirst(await response.text(), policyHash), response);
});
