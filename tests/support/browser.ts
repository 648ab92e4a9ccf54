import type { TestProject } from 'vitest/node';
import { findChromium } from '../../src/tools/chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the browser, found or installed once for all test files. */
    chromium: string;
  }
}

/** Finds the browser once for all test files. */
export default async function provideBrowser(project: TestProject): Promise<void> {
  const chromium = await findChromium();
  console.log(`Peramban: ${chromium}`);
  project.provide('chromium', chromium);
}
