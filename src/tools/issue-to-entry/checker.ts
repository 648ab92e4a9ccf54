import { checkEntry } from '../../lint/check.ts';
import { lintContext } from '../../lint/context.ts';
import { knownIds } from '../../reading/folder.ts';
import { listFolder } from '../../reading/listing.ts';
import { readLists } from '../../reading/lists.ts';
import type { EntryCollection } from '../../schema/index.ts';
import type { IntakeContext } from './convert.ts';

/** For each kind of entry the checker, personal data included, over a text that is not in the content folder yet. */
export async function checkersOf(
  dir: string,
  today: string,
): Promise<(kind: EntryCollection) => IntakeContext['check']> {
  const [lists, { entries }] = await Promise.all([readLists(dir), listFolder(dir)]);
  const context = lintContext(lists, knownIds(lists, entries), today);
  return (kind) => (id, text) =>
    checkEntry({ path: `content/${kind}/${id}.md`, collection: kind, id, format: 'md' }, text, context).findings;
}
