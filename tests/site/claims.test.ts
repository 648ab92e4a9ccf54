import { expect, test } from 'vitest';
import { readJson } from '../support/published.ts';
import { built, claims, problem } from '../support/site-claims.ts';

// What the site says of its library is what the files of the library say. The content has to pass this too.
test('every sentence with a number, and every "all" and "none", is so', { timeout: 300_000 }, () => {
  const wrong = claims.flatMap(({ where, text }) => {
    const what = problem(where, text);
    return what === undefined ? [] : [`/${where}: "${text}": ${what}`];
  });
  expect([...new Set(wrong)]).toEqual([]);
});

test('feeds and the data package count nothing in their descriptions', () => {
  const { description, resources } = readJson<{ description: string; resources: { description: string }[] }>('datapackage.json'); // prettier-ignore
  const [feed = ''] = built('umpan/semua.xml').split('<item>');
  const said = [...feed.matchAll(/<description>(.*?)<\/description>/g)].map(([, text = '']) => text);
  const all = [...said, description, ...resources.map((row) => row.description)];
  expect(all.length).toBeGreaterThan(10);
  expect(all.filter((text) => /\d/.test(text))).toEqual([]);
});
