import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { outDir } from '../../src/reading/paths.ts';

/** Methods younger than Chromium 100, Firefox 104 or Safari 15.4 (https://developer.mozilla.org/docs/Web/JavaScript). */
const TOO_YOUNG =
  /\.(?:to(?:Sorted|Reversed|Spliced|WellFormed)|isWellFormed|withResolvers|fromAsync|groupBy|isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\b|\bResponse\.json\b|\bAbortSignal\.(?:any|timeout)\b|\bRegExp\.escape\b/g;
/** Safari has them since 16.4. Only what looks for personal data and faults, in the forms, does without older ones. */
const LOOKBEHIND = /\(\?<[=!]/g;
const scripts = globSync('{_astro/*.js,pagefind/*.js,sw.js,sw-mati.js,lumbung-praktik*.html}', { cwd: outDir() });

test('there are scripts to look at', () => {
  expect(scripts.length).toBeGreaterThan(20);
});

test.each(scripts)('%s asks for nothing that the oldest browsers lack', (name) => {
  const code = readFileSync(path.join(outDir(), name), 'utf8');
  expect(code.match(TOO_YOUNG)).toBeNull();
  if (!/form-tools|ways/.test(name)) expect(code.match(LOOKBEHIND)).toBeNull();
});
