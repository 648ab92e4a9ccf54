import { newId } from '../device/new-id.ts';
import { WriteAhead } from '../device/write-ahead.ts';
import { DRAFTS } from './draft-hint.ts';
import { type Draft, getDraft, isOther, saveDraft } from './draft-store.ts';

/** A draft as it was typed, and the stored revision it was changed from. */
interface DraftChange {
  draft: Draft;
  base: string;
}

const log = new WriteAhead(`${DRAFTS}:`, changeOf);

/** Saves a change at once. False when the device does not let us. */
export function saveDraftAhead(draft: Draft, base: string): boolean {
  return log.save(nameOf(draft), { draft, base });
}

/** The database has this change; a later one of the same tab stays. */
export function confirmDraft(draft: Draft): void {
  log.confirm(nameOf(draft), (saved) => saved.draft.revision === draft.revision);
}

/** Puts what a killed tab left into the database; beside what another tab wrote meanwhile, as a copy. */
export function restoreDrafts(): Promise<void> {
  return log.restore(async ({ draft, base }) => {
    const stored = await getDraft(draft.id);
    if (stored && isOther(stored.revision, base, draft.revision))
      await saveDraft(copyOf(draft, 'dari tab yang tertutup'));
    else if (!stored || numberOf(draft) > numberOf(stored) || stored.revision === base) await saveDraft(draft, base);
  });
}

/** Drafts that the database may not have, for when it does not open. */
export function unconfirmedDrafts(): Draft[] {
  return log.unconfirmed().map(({ draft }) => draft);
}

/** The same text as a draft of its own. */
export function copyOf(draft: Draft, note: string): Draft & { note: string } {
  return { ...draft, id: newId(), revision: `${newId()}.1`, note: `salinan ${note}` };
}

/** Each tab has a place of its own for each draft. */
function nameOf({ id, revision }: Draft): string {
  return `${id}:${revision.split('.')[0] ?? ''}`;
}

function numberOf({ revision }: Draft): number {
  return Number(revision.split('.')[1]);
}

function changeOf(value: unknown): DraftChange | undefined {
  const change: Partial<DraftChange> | null = typeof value === 'object' ? value : null;
  return change?.draft && typeof change.base === 'string' ? { draft: change.draft, base: change.base } : undefined;
}
