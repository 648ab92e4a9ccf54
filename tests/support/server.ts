import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { readSitus } from '../../src/reading/situs.ts';
import { intakeHost } from '../../src/intake/node/host.ts';
import { intakeSettings } from '../../src/intake/node/settings.ts';
import { serve } from '../../src/tools/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with its base and a slash at the end. */
    siteUrl: string;
    /** The bare repository of the intake beside it. */
    kirimanDir: string;
  }
}

/** One server for all test files of a project, for the site that the environment of the project names. */
export default async function startServer(project: TestProject): Promise<() => Promise<void>> {
  const { CONTENT_DIR, OUT_DIR } = { ...process.env, ...project.config.env };
  const contentDir = path.resolve(CONTENT_DIR || 'content');
  const { situs } = await readSitus(contentDir);
  const home = await mkdtemp(path.join(tmpdir(), 'lumbung-kiriman-'));
  const dir = path.join(home, 'kiriman');
  const settings = { ...intakeSettings({ KIRIMAN_DIR: dir }), mostADay: 1000 };
  const isPublished = () => Promise.resolve(true);
  const intake = situs && intakeHost({ settings, situs, contentDir, isPublished });
  const served = { dir: path.resolve(OUT_DIR || 'dist'), base: situs?.jalur ?? '/', ...(intake && { intake }) };
  const { url, close } = await serve(served);
  project.provide('siteUrl', url);
  project.provide('kirimanDir', dir);
  return async () => {
    await close();
    await rm(home, { recursive: true, force: true });
  };
}
