import { checkEntry } from '../../lint/check.ts';
import { lintContext } from '../../lint/context.ts';
import { knownIds } from '../../reading/folder.ts';
import { listFolder } from '../../reading/listing.ts';
import { readLists } from '../../reading/lists.ts';
import type { FormName, Surroundings } from './convert.ts';

/** The checker, personal data included, over a text that is not in the content folder yet. */
export async function checkerOf(dir: string, form: FormName, today: string): Promise<Surroundings['check']> {
  const [lists, { entries }] = await Promise.all([readLists(dir), listFolder(dir)]);
  const context = lintContext(lists, knownIds(lists, entries), today);
  return (id, text) =>
    checkEntry({ path: `content/${form}/${id}.md`, collection: form, id, format: 'md' }, text, context).findings;
}
