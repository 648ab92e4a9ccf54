import { readAcuan } from '../../files/acuan.ts';
import { listEntries } from '../../files/entries.ts';
import { checkEntry } from '../../lint/check.ts';
import { lintContext } from '../../lint/context.ts';
import { knownIds } from '../../lint/lint.ts';
import type { EntryCollection } from '../../schema/index.ts';
import type { IntakeContext } from './convert.ts';

/** The checker, personal data included, over a text that is not in the content folder yet. */
export async function checkerOf(dir: string, kind: EntryCollection, today: string): Promise<IntakeContext['check']> {
  const [acuan, files] = await Promise.all([readAcuan(dir), listEntries(dir)]);
  const context = lintContext(acuan, knownIds(acuan, files), today);
  return (id, text) =>
    checkEntry({ path: `content/${kind}/${id}.md`, collection: kind, id, format: 'md' }, text, context).findings;
}
