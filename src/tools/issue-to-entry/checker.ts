import { checkEntry } from '../../lint/check.ts';
import { lintContext } from '../../lint/context.ts';
import { knownIds } from '../../reading/folder.ts';
import { listFolder } from '../../reading/listing.ts';
import { readLists } from '../../reading/lists.ts';
import type { EntryCollection } from '../../schema/index.ts';
import type { IntakeContext } from './convert.ts';

/** The checker, personal data included, over a text that is not in the content folder yet. */
export async function checkerOf(dir: string, kind: EntryCollection, today: string): Promise<IntakeContext['check']> {
  const [lists, { entries }] = await Promise.all([readLists(dir), listFolder(dir)]);
  const context = lintContext(lists, knownIds(lists, entries), today);
  return (id, text) =>
    checkEntry({ path: `content/${kind}/${id}.md`, collection: kind, id, format: 'md' }, text, context).findings;
}
