import path from 'node:path';
import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { readSitus } from '../../src/reading/situs.ts';
import { serve } from '../../src/tools/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with its base and a slash at the end. */
    siteUrl: string;
  }
}

/** One server for all test files of a project, for the site that the environment of the project names. */
export default async function startServer(project: TestProject): Promise<() => Promise<void>> {
  const { CONTENT_DIR, OUT_DIR } = { ...process.env, ...project.config.env };
  const { situs } = await readSitus(path.resolve(CONTENT_DIR || 'content'));
  const { url, close } = await serve({ dir: path.resolve(OUT_DIR || 'dist'), base: situs?.jalur ?? '/' });
  project.provide('siteUrl', url);
  return close;
}
