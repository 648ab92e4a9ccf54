import type { Page, Response } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unfold } from '../support/axe.ts';
import { KINDS } from '../support/pages.ts';
import { sidewaysAt, withLargeLetters, withWideSpacing } from '../support/sideways.ts';
import { address, openPage, untilScripted, useBrowser } from '../support/site.ts';
import { watch } from '../support/watch.ts';

const browser = useBrowser();
let page: Page;
let seen: string[];

beforeAll(async () => {
  page = await openPage(browser(), '', { reducedMotion: 'reduce' });
  seen = watch(page);
});
afterAll(() => page.context().close());

describe.each(KINDS)('$name', ({ example }) => {
  let response: Response | null;
  beforeAll(async () => {
    seen.length = 0;
    response = await page.goto(address(example));
    await untilScripted(page);
  });

  test('does not scroll sideways, folded or unfolded', async () => {
    await unfold(page);
    expect(await sidewaysAt(page, [256, 320, 360, 768, 1280])).toEqual([]);
  });

  test('does not scroll sideways with letters twice the size, nor with the spacing of WCAG 1.4.12', async () => {
    await unfold(page);
    expect(await withLargeLetters(page, () => sidewaysAt(page, [360]))).toEqual([]);
    expect(await withWideSpacing(page, () => sidewaysAt(page, [320]))).toEqual([]);
  });

  test('has links and buttons of at least 24 px, and 44 px for .tombol and .cip', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate(smallTargets)).toEqual([]);
  });

  test('shows where the focus is, on everything that takes it', async () => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(unmarkedFocus)).toEqual([]);
  });

  test('keeps still for readers who ask for less motion', async () => {
    expect(await page.evaluate(motions)).toEqual([]);
  });

  // Last, so that what comes late is seen too.
  test("loaded under the host's policy and its own, without errors, blocked content or requests to other hosts", () => {
    expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(seen).toEqual([]);
  });
});

// From here on the functions run in the page.

function smallTargets(): string[] {
  const isInText = (element: Element) => {
    const block = element.closest('p, li, dd, td, th, figcaption, blockquote, caption, label');
    const around = (block?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return (
      getComputedStyle(element).display === 'inline' && around.length > (element.textContent ?? '').trim().length + 2
    );
  };
  return [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea')].flatMap(
    (element) => {
      if (!element.checkVisibility({ checkVisibilityCSS: true }) || element.matches('.sr-only') || isInText(element))
        return [];
      // A box with a label is as large as its label.
      const target = element.matches('input[type="checkbox"], input[type="radio"]')
        ? (element.closest('label') ?? element)
        : element;
      const { width, height } = target.getBoundingClientRect();
      const least = element.matches('.tombol, .cip') ? 44 : 24;
      if (height >= least - 0.5 && width >= 24 - 0.5) return [];
      return [`${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 140)}`];
    },
  );
}

function unmarkedFocus(): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(
    'a[href], button, summary, input, select, textarea, [tabindex="0"]',
  )) {
    if (!element.checkVisibility({ checkVisibilityCSS: true })) continue;
    element.focus({ preventScroll: true });
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    if (document.activeElement === element && (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2))
      found.push(element.outerHTML.slice(0, 120));
  }
  return found;
}

function motions(): string[] {
  const moving = [...document.querySelectorAll('*')].filter((element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
  });
  const rules = (list: CSSRuleList): CSSRule[] =>
    [...list].flatMap((rule) => {
      if (rule instanceof CSSMediaRule) return matchMedia(rule.conditionText).matches ? rules(rule.cssRules) : [];
      return rule instanceof CSSGroupingRule ? rules(rule.cssRules) : [rule];
    });
  const transitions = [...document.styleSheets]
    .flatMap((sheet) => rules(sheet.cssRules))
    .filter((rule) => rule.cssText.startsWith('@view-transition'));
  return [...moving.map((element) => element.outerHTML.slice(0, 120)), ...transitions.map((rule) => rule.cssText)];
}
