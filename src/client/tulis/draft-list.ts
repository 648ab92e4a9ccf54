import { find, fromTemplate } from '../site/dom.ts';
import { copyOf, restoreDrafts, unconfirmedDrafts } from './draft-recovery.ts';
import {
  type DeletedDraft,
  deleteDraft,
  type Draft,
  type DraftState,
  eraseDraft,
  getDraft,
  listDrafts,
  otherDraftTabs,
  saveDraft,
  undeleteDraft,
} from './draft-store.ts';

/** What the buttons of a draft do with it. Gives the id it has afterwards. */
const MOVES = {
  'hapus-draf': (id: string) => deleteDraft(id),
  'urungkan-hapus': undeleteDraft,
  'hapus-selamanya': eraseDraft,
} as const;

type DraftMove = keyof typeof MOVES;

const KIND_NAMES: Readonly<Record<DraftState['kind'], string>> = {
  kasus: 'kasus',
  praktik: 'praktik',
  adopsi: 'adopsi',
  studi: 'penelitian',
  titipan: 'titip cerita',
  umpan: 'pesan untuk redaksi',
};

/** Fills the list of drafts from this device, and that of the deleted ones. Restores first what a killed tab left. */
export async function showDrafts(home: HTMLElement): Promise<void> {
  let [drafts, deleted]: [Draft[], DeletedDraft[]] = [[], []];
  const unread = find(home, '[data-tak-terbaca]');
  try {
    await restoreDrafts();
    ({ drafts, deleted } = await listDrafts());
  } catch (error) {
    console.warn('Draf tidak dapat dibaca:', error);
    drafts = unconfirmedDrafts();
    unread.hidden = false;
  }
  home.hidden = drafts.length + deleted.length === 0 && unread.hidden;
  find(home, '[data-daftar]').replaceChildren(...drafts.map((draft) => row(home, 'draf', draft)));
  find(home, '[data-dihapus]').hidden = deleted.length === 0;
  find(home, '[data-dihapus] ul').replaceChildren(...deleted.map((draft) => row(home, 'draf-dihapus', draft)));
}

/** Drafts of this device, last changed first, with what a killed tab left. Where none can be read, what was saved ahead. */
export async function listOfDrafts(): Promise<Draft[]> {
  try {
    await restoreDrafts();
    return (await listDrafts()).drafts;
  } catch (error) {
    console.warn('Draf tidak dapat dibaca:', error);
    return unconfirmedDrafts();
  }
}

/** Does what a button of a draft says, and shows the lists anew with the focus where the draft is now. */
export async function changeDraft(home: HTMLElement, action: string, id: string): Promise<void> {
  if (action in MOVES) return moveDraft(home, action as DraftMove, id);
  const copy = await duplicateDraft(id);
  await showDrafts(home);
  home.querySelector<HTMLElement>(`li[data-draf="${copy?.id ?? ''}"] button`)?.focus();
}

async function duplicateDraft(id: string): Promise<Draft | undefined> {
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

/** Deletes a draft, brings it back or deletes it for good, shows the lists anew and puts the focus where the draft went. */
async function moveDraft(home: HTMLElement, action: DraftMove, id: string): Promise<void> {
  const place = await MOVES[action](id);
  otherDraftTabs.post(id);
  await showDrafts(home);
  if (action === 'hapus-draf') find(home, '[data-dihapus] details').setAttribute('open', '');
  const there = home.querySelector<HTMLElement>(`li[data-draf="${place ?? ''}"] button`);
  (there ?? document.querySelector<HTMLElement>('[data-draf-saya] li button, [data-mulai]'))?.focus();
}

/** Where a draft is written on, below `base`. */
export function addressOfDraft({ id, state: { kind } }: Draft, base: string): string {
  const page = { titipan: 'titip/', umpan: 'titip/pesan/' }[String(kind)] ?? 'kontribusi/tulis/';
  return `${base}${page}?draf=${id}`;
}

function row(home: HTMLElement, template: string, draft: Draft): HTMLElement {
  const item = fromTemplate(home, `template[data-${template}]`);
  item.dataset['draf'] = draft.id;
  const changed = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(draft.changed),
  );
  item.querySelector('[data-judul]')?.replaceChildren(titleText(draft));
  item
    .querySelector('[data-rincian]')
    ?.replaceChildren([KIND_NAMES[draft.state.kind], changed, draft.note].filter(Boolean).join(' · '));
  for (const button of item.querySelectorAll('button'))
    button.setAttribute('aria-label', `${button.textContent.trim()}: ${titleText(draft)}, ${changed}`);
  return item;
}

function titleText({ title, state }: Draft): string {
  return title === '' ? `Tanpa judul (${KIND_NAMES[state.kind]})` : title;
}
