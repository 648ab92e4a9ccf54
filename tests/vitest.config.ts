import { availableParallelism } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongFirst } from './support/long-first.ts';

const MINUTE = 60_000;
const report = process.env['LUMBUNG_VITEST_JSON'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    allowOnly: false,
    // Files that share a worker load modules once: half the time of the unit tests.
    isolate: false,
    setupFiles: ['tests/support/unstub.ts'],
    sequence: { sequencer: LongFirst },
    // Where there are two cores vitest takes one, and the other idles.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: MINUTE } },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/support/server.ts'],
          testTimeout: MINUTE,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/server.ts', 'tests/support/browser.ts'],
          testTimeout: MINUTE,
          hookTimeout: MINUTE,
          // A shared machine can be slow; what is waited for is a state, not a time.
          expect: { poll: { timeout: 15_000, interval: 50 } },
          maxWorkers: 2,
        },
      },
    ],
  },
});
