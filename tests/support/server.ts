import type { TestProject } from 'vitest/node';
import { outDir } from '../../src/reading/paths.ts';
import { serve, siteBase } from '../../src/tools/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with its base and a slash at the end. */
    siteUrl: string;
  }
}

/** One server for all test files of a project. */
export default async function startServer(project: TestProject): Promise<() => Promise<void>> {
  const { url, close } = await serve({ dir: outDir(), base: await siteBase() });
  project.provide('siteUrl', url);
  return close;
}
