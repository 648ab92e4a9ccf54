import type { StoryKind, StoryState } from '../../writing/story-state.ts';
import { find } from '../site/dom.ts';
import { findSent } from '../kirim/sent-store.ts';
import { addressOfDraft, findDraft, listOfDrafts } from '../tulis/draft-list.ts';
import { type Draft, saveDraft } from '../tulis/draft-store.ts';
import { hasDatabase } from '../device/has-database.ts';
import { SENT_DATABASE } from '../kirim/sent-hint.ts';

/** What a short form begins with. */
export interface Recalled extends Pick<StoryState, 'values'> {
  draft?: Draft;
  declared?: StoryState['declared'];
}

const DAY_MS = 24 * 3600 * 1000;

/** The draft of the address, else what the address gives to a new one; then the last draft is offered above the form. */
export async function recalledStory(page: HTMLElement, kind: StoryKind, query: URLSearchParams): Promise<Recalled> {
  const id = query.get('draf');
  const drafts = await listOfDrafts();
  const draft =
    id === null ? undefined : ((await findDraft(id)) ?? (query.has('perbaiki') ? await sentAgain(id) : undefined));
  if (draft?.state.kind === kind) {
    const { values, declared } = draft.state;
    return { draft, values, declared };
  }
  const [last] = drafts;
  if (last) offer(page, last);
  return { values: Object.fromEntries([...query].filter(([name, value]) => mayBeGiven(name, value))) };
}

/** A link fills in what it is about; a path is one of this site. */
function mayBeGiven(name: string, value: string): boolean {
  if (name === 'halaman') return /^\/[\w/-]*$/.test(value) && value.length <= 200;
  return name === 'tentang' || name === 'teks' || name === 'cerita';
}

/** "Perbaiki dan kirim lagi": the text as it was sent becomes a draft again, under its old id and so under its old key. */
async function sentAgain(id: string): Promise<Draft | undefined> {
  if (!(await hasDatabase(SENT_DATABASE))) return undefined;
  const sent = await findSent(id).catch(() => undefined);
  if (!sent) return undefined;
  const draft = { id, title: sent.judul, changed: new Date().toISOString(), revision: 'kirim.1', state: sent.state };
  await saveDraft(draft).catch(() => undefined);
  return draft;
}

function offer(page: HTMLElement, last: Draft): void {
  const box = find(page, '[data-lanjutkan]');
  const link = find(box, 'a');
  link.href = addressOfDraft(last, page.dataset['base'] ?? '/');
  // Whoever looks at this phone next need not read a number out of it.
  const title = last.title.replace(/\d[\d .-]{8,}/g, '••• ').trim();
  link.textContent = `Lanjutkan “${title || 'tanpa judul'}” (${ageOf(last.changed)})`;
  box.hidden = false;
}

/** "hari ini", "kemarin", "3 hari lalu" */
function ageOf(changed: string): string {
  const midnight = new Date().setHours(0, 0, 0, 0);
  const days = Math.ceil((midnight - Date.parse(changed)) / DAY_MS);
  return new Intl.RelativeTimeFormat('id-ID', { numeric: 'auto' }).format(-Math.max(0, days), 'day');
}
