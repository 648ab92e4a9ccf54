import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { describe, expect, test } from 'vitest';
import { htmlFiles, KINDS, kindOf } from '../support/pages.ts';
import { readBuilt } from '../support/site.ts';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Titles of entries have up to 90 characters by their schema, and the name of the site follows.
    'long-title': 'off',
    // White space of the HTML is Astro's; no reader meets it.
    'no-trailing-whitespace': 'off',
    // A table that scrolls is a <div role="region">, as the W3C's example has it; a <section> would say the same.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // Check boxes of one facet share a name, which is how a form sends several values of it.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
  },
};
// A script fills this template; what comes out of it is looked at in the browser.
const FILLED_LATER = /(?<=<template data-kartu[^>]*>).*?(?=<\/template>)/s;

/** Resolves the rules once: done for each page, as the loader does, it took a quarter of the time. */
class OnceLoader extends StaticConfigLoader {
  #resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;
  override getConfigFor(page: string) {
    return (this.#resolved ??= super.getConfigFor(page));
  }
}

const validator = new HtmlValidate(new OnceLoader(config));
const files = htmlFiles();

describe.each(KINDS)('html-validate finds nothing', ({ name }) => {
  test(`on any page of kind ${name}`, { timeout: 240_000 }, async () => {
    const found: string[] = [];
    for (const file of files.filter((file) => kindOf(file)?.name === name)) {
      const { results } = await validator.validateString(readBuilt(file).replace(FILLED_LATER, ''), file);
      for (const { messages } of results)
        for (const { line, column, ruleId, message } of messages)
          found.push(`${file}:${line}:${column} ${ruleId}: ${message}`);
    }
    expect(found).toEqual([]);
  });
});

// What the Nu checker (https://validator.github.io/validator/) says and html-validate does not; it needs Java, so it is no package here.
test('nothing stands behind the end of a page', () => {
  expect(files.filter((file) => !readBuilt(file).trimEnd().endsWith('</html>'))).toEqual([]);
});

test('no address is left out', () => {
  expect(files.filter((file) => /<a\b[^>]*\shref(?=[\s>])/.test(readBuilt(file)))).toEqual([]);
});
