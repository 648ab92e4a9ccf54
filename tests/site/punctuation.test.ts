import { expect, test } from 'vitest';
import { htmlFiles } from '../support/pages.ts';
import { readBuilt } from '../support/site.ts';

const CODE = /<(script|style|pre|code)\b[^>]*>.*?<\/\1>/gs;
// A comma, a full stop and their kin stand right after the word, and an opening bracket right before it, tags between them or not.
const LOOSE = /\s(?:<[^>]*>\s*)*[,.;:?!)](?=[\s<])|\((?:<[^>]*>)*\s/g;

test('no mark of punctuation stands apart from its word', () => {
  const found = htmlFiles().flatMap((file) => {
    const html = readBuilt(file).replaceAll(CODE, 'x').replaceAll(/<template\b.*?<\/template>/gs, '').replaceAll(/<(\/?[a-z\d-]+)[^>]*>/g, '<$1>'); // prettier-ignore
    return [...html.matchAll(LOOSE)].map(
      ({ index }) => `${file}: …${html.slice(Math.max(0, index - 50), index + 20)}…`,
    );
  });
  expect(found.slice(0, 20)).toEqual([]);
});
