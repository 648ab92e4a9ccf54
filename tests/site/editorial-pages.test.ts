import { expect, test } from 'vitest';
import { editorialPages } from '../../src/publishing/editorial-pages.ts';
import { readPages, textOf } from '../support/html.ts';
import { idList } from '../support/links.ts';
import { testedLibrary } from '../support/library.ts';

const built = await readPages();

test.each(editorialPages(await testedLibrary()))('%s %s is a place on the site that says “%s”', (_, address, name) => {
  const [path = '', id] = address.split('#');
  const page = built.find((one) => one.path === path);
  if (!page) throw new Error(`no page at ${path}`);
  expect(textOf(page.root)).toContain(name);
  if (id !== undefined) expect(idList(page)).toContain(id);
});
