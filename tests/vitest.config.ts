import { availableParallelism } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { TESTED } from '../src/tools/tested.mjs';
import { LongFirst } from './support/long-first.ts';
import { ownTemp } from './support/own-temp.ts';

const MINUTE = 60_000;
const report = process.env['LUMBUNG_VITEST_JSON'];
const SETUP = ['tests/support/unstub.ts'];
const WITHOUT_CONTENT = new URL('support/without-content.mjs', import.meta.url).href;
const env = {
  ...TESTED,
  NODE_OPTIONS: [process.env['NODE_OPTIONS'], `--import=${WITHOUT_CONTENT}`].filter(Boolean).join(' '),
  LUMBUNG_OPENED: path.join(ownTemp(), 'dibuka.txt'),
};
/** Of the library of the tests alone: what opens a file of content/ fails, here and in what is started from here. */
const apart = {
  env,
  setupFiles: [...SETUP, fileURLToPath(WITHOUT_CONTENT)],
};
/** What the real content has to pass too. */
const OF_ANY_LIBRARY = [
  'tests/site/{links,budgets,punctuation,claims}.test.ts',
  'tests/browser/{entry-pages,every-entry,home,own-titles}.test.ts',
];
const OPENED = 'tests/support/opened.ts';
const SERVER = 'tests/support/server.ts';
const BROWSER = 'tests/support/browser.ts';
const ENGINES = 'tests/support/engines/provide.ts';
const inBrowser = {
  hookTimeout: MINUTE,
  // A shared machine can be slow; what is waited for is a state, not a time.
  expect: { poll: { timeout: 15_000, interval: 50 } },
  maxWorkers: 2,
};

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    allowOnly: false,
    // Files that share a worker load modules once: half the time of the unit tests.
    isolate: false,
    testTimeout: MINUTE,
    sequence: { sequencer: LongFirst },
    // Where there are two cores vitest takes one, and the other idles.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        extends: true,
        test: {
          ...apart,
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: [...apart.setupFiles, 'tests/support/same-seed.ts'],
          globalSetup: [OPENED],
        },
      },
      {
        extends: true,
        test: { ...apart, name: 'site', include: ['tests/site/**/*.test.ts'], globalSetup: [OPENED, SERVER] },
      },
      {
        extends: true,
        test: {
          ...apart,
          ...inBrowser,
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [OPENED, SERVER, BROWSER],
        },
      },
      {
        extends: true,
        test: {
          ...apart,
          ...inBrowser,
          name: 'mesin',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: [OPENED, BROWSER, ENGINES],
          testTimeout: 2 * MINUTE,
          // Four engines start at once; where others use the cores too, Firefox alone was seen to take more than a minute.
          hookTimeout: 2 * MINUTE,
          // A file keeps four engines busy by itself.
          maxWorkers: 1,
        },
      },
      {
        extends: true,
        test: {
          ...inBrowser,
          name: 'content',
          include: ['tests/content/**/*.test.ts', ...OF_ANY_LIBRARY],
          globalSetup: [SERVER, BROWSER],
          setupFiles: SETUP,
        },
      },
    ],
  },
});
