import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, run as axeRun } from 'axe-core';
import type { Page } from 'playwright';

/** What puts axe into a page: the small file, since every page parses it anew. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules whose answer hangs on colours, which is all that the dark look changes. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Violations of the page as it stands, in light and in dark, one line for each element: rule, where, why. Leaves it light. */
export async function axeViolations(page: Page): Promise<string[]> {
  // evaluate() is not held to the page's policy, so nothing has to be loosened for axe.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await run(page, COLOUR_RULES);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...(await run(page, TAGS)), ...dark.map((violation) => `dark: ${violation}`)];
}

async function run(page: Page, runOnly: string[]): Promise<string[]> {
  const { violations } = await page.evaluate(
    (rules): Promise<AxeResults> =>
      (window as unknown as { axe: { run: typeof axeRun } }).axe.run({
        runOnly: rules,
        resultTypes: ['violations'],
        // Reading all stylesheets again takes a third of the time, and serves only the rule of sound that plays by itself.
        preload: false,
      }),
    runOnly,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary.split('\n')[1]?.trim()}`,
    ),
  );
}

/** Opens everything that unfolds, so that it is looked at too. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
}
