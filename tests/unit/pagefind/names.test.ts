import { expect, test } from 'vitest';
import { editionOf, isCore, isNamedForContent, isWidget, metaName, PACKED_ENDINGS, PART_FOLDERS } from '../../../src/pagefind/names.ts'; // prettier-ignore

/** Files of Pagefind 1.6 and of our rewriting of them: is it core, is it named for what it holds, is it a widget? */
const FILES: [name: string, core: boolean, named: boolean, widget: boolean][] = [
  ['pagefind.js', true, false, false],
  ['pagefind-entry.json', true, false, false],
  ['wasm.unknown.pagefind', true, false, false],
  ['wasm.id.pagefind', false, false, false],
  ['pagefind.zxx_10b9a4c.pf_meta', true, true, false],
  ['index/zxx_89abcde.pf_index', false, true, false],
  ['fragment/zxx_10b9a4c_00001.pf_fragment', false, true, false],
  ['filter/zxx_10b9a4c_00001.pf_filter', false, true, false],
  ['pagefind-ui.js', false, false, true],
  ['pagefind-worker.js', false, false, true],
  ['pagefind-component-ui.css', false, false, true],
];

test.each(FILES)('%s', (name, core, named, widget) => {
  expect([isCore(name), isNamedForContent(name), isWidget(name)]).toEqual([core, named, widget]);
});

test('an edition is read from the name of its list, as it is written', () => {
  expect(editionOf(`/x/pagefind/${metaName('zxx_10b9a4c')}`)).toBe('zxx_10b9a4c');
  expect(editionOf('/pagefind/index/zxx_89abcde.pf_index')).toBeUndefined();
});

test('parts have folders of their own, and endings that are taken for no text', () => {
  expect(PART_FOLDERS).toEqual(['pagefind/fragment', 'pagefind/index', 'pagefind/filter']);
  expect(PACKED_ENDINGS).toEqual(['.pagefind', '.pf_meta', '.pf_fragment', '.pf_index', '.pf_filter']);
});
