import { expect, test } from 'vitest';
import { parseDocument } from '../../../src/markdown/parse.ts';
import { renderTree } from '../../../src/markdown/render.ts';
import { astroImages, withOwnMarks } from '../../../src/reading/astro-images.ts';

// As Astro looks for it: astro/dist/content/runtime.js.
const MARK = /__ASTRO_IMAGE_="([^"]+)"/gm;

test.each([
  '`__ASTRO_IMAGE_="x"`',
  '```\n__ASTRO_IMAGE_="{&#x22;src&#x22;"\n```',
  'Tulis __ASTRO_IMAGE_="{}" di sini.',
])('Astro finds our mark alone, not that of %j', (text) => {
  const { image } = astroImages();
  const { tree } = parseDocument(`---\na: 1\n---\n![Denah loket](./denah.png)\n\n${text}`, 'md');
  const html = withOwnMarks(renderTree(tree, { base: '/', image }).html);
  const found = [...html.matchAll(MARK)].map(
    ([, value = '']) => JSON.parse(value.replaceAll('&#x22;', '"')) as unknown,
  );
  expect(found).toMatchObject([{ src: './denah.png', alt: 'Denah loket' }]);
});
