import { fromTemplate } from '../site/dom.ts';
import { copyOf, restoreDrafts, unconfirmedDrafts } from './draft-recovery.ts';
import { type Draft, getDraft, listDrafts, removeDraft, saveDraft } from './draft-store.ts';

/** Fills the list of drafts from this device. Restores first what a killed tab left. */
export async function showDrafts(home: HTMLElement): Promise<void> {
  let drafts: Draft[];
  try {
    await restoreDrafts();
    drafts = await listDrafts();
  } catch (error) {
    console.warn('Draf tidak dapat dibaca:', error);
    drafts = unconfirmedDrafts();
    home.querySelector('[data-tak-terbaca]')?.removeAttribute('hidden');
  }
  home.hidden = drafts.length === 0 && home.querySelector('[data-tak-terbaca]')?.hasAttribute('hidden') !== false;
  home.querySelector('[data-daftar]')?.replaceChildren(...drafts.map((draft) => row(home, draft)));
}

export async function duplicateDraft(id: string): Promise<Draft | undefined> {
  const draft = await findDraft(id);
  if (!draft) return undefined;
  const copy = { ...copyOf(draft, 'dari draf lain'), changed: new Date().toISOString() };
  await saveDraft(copy);
  return copy;
}

/** Reads a draft from the database, or, where that does not open, from what was saved ahead. */
export async function findDraft(id: string): Promise<Draft | undefined> {
  try {
    return await getDraft(id);
  } catch {
    return unconfirmedDrafts().find((draft) => draft.id === id);
  }
}

/** Deletes a draft and leaves an undo button in its place, which gets the focus. */
export async function discardDraft(home: HTMLElement, item: Element, id: string): Promise<void> {
  const draft = await findDraft(id);
  if (!draft) return item.remove();
  await removeDraft(id);
  const undo = fromTemplate(home, 'template[data-urung-draf]');
  undo.querySelector('[data-judul]')?.replaceChildren(titleText(draft));
  item.replaceWith(undo);
  const button = undo.querySelector('button');
  const restore = async () => {
    await saveDraft(draft);
    const restored = row(home, draft);
    undo.replaceWith(restored);
    restored.querySelector('button')?.focus();
  };
  button?.addEventListener('click', () => void restore());
  button?.focus();
}

function row(home: HTMLElement, draft: Draft): HTMLElement {
  const item = fromTemplate(home, 'template[data-draf]');
  item.dataset['draf'] = draft.id;
  const changed = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(draft.changed),
  );
  item.querySelector('[data-judul]')?.replaceChildren(titleText(draft));
  item
    .querySelector('[data-rincian]')
    ?.replaceChildren([draft.state.kind, changed, draft.note].filter(Boolean).join(' · '));
  for (const button of item.querySelectorAll('button'))
    button.setAttribute('aria-label', `${button.textContent.trim()}: ${titleText(draft)}, ${changed}`);
  return item;
}

function titleText({ title, state }: Draft): string {
  return title === '' ? `Tanpa judul (${state.kind})` : title;
}
