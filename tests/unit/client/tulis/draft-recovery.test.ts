import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { emptyState } from '../../../../src/writing/form-state.ts';
import { Autosave, type SaveReport } from '../../../../src/client/tulis/autosave.ts';
import { type Draft, listDrafts, removeDraft, saveDraft } from '../../../../src/client/tulis/draft-store.ts';
import { restoreDrafts, saveDraftAhead, unconfirmedDrafts } from '../../../../src/client/tulis/draft-recovery.ts';
import { freshLocalStorage } from '../local-storage.ts';

const draft = (title: string, revision: string): Draft => ({
  id: 'draf',
  title,
  changed: '2026-11-24T00:00:00Z',
  revision,
  state: emptyState('kasus', { judul: title }),
});
const titles = async () => (await listDrafts()).map(({ title }) => title).toSorted();

beforeEach(async () => {
  freshLocalStorage();
  for (const { id } of await listDrafts()) await removeDraft(id);
});

describe('what a killed tab saved ahead', () => {
  test.each([
    ['is stored where the database has nothing', undefined, ['dicatat']],
    ['is stored where the database has an earlier change of that tab', draft('tersimpan', 'satu.1'), ['dicatat']],
    ['is dropped where the database has a later one', draft('tersimpan', 'satu.3'), ['tersimpan']],
    ['becomes a copy where another tab wrote meanwhile', draft('tersimpan', 'dua.1'), ['dicatat', 'tersimpan']],
  ])('%s', async (_, stored, expected) => {
    if (stored) await saveDraft(stored);
    saveDraftAhead(draft('dicatat', 'satu.2'), '');
    await restoreDrafts();
    expect(await titles()).toEqual(expected);
    expect(unconfirmedDrafts()).toEqual([]);
  });

  test('stays where the tab lives on and saved more while it was read', async () => {
    saveDraftAhead(draft('dicatat', 'satu.1'), '');
    const restoring = restoreDrafts();
    saveDraftAhead(draft('dicatat sesudahnya', 'satu.2'), '');
    await restoring;
    expect(unconfirmedDrafts().map(({ title }) => title)).toEqual(['dicatat sesudahnya']);
  });
});

describe('two tabs', () => {
  test('that write one draft keep both texts, and the later one goes on with its copy', async () => {
    const reports: SaveReport[] = [];
    const [first, second] = [new Autosave(() => undefined), new Autosave((report) => reports.push(report))];
    await saveDraft(draft('awal', 'nol.1'));
    for (const tab of [first, second]) tab.follow(draft('awal', 'nol.1'));
    for (const [tab, title] of [
      [first, 'pertama'],
      [second, 'kedua'],
      [second, 'kedua, lanjut'],
    ] as const) {
      // prettier-ignore
      tab.change({ title, state: emptyState('kasus') });
      await tab.settled();
    }
    expect(await titles()).toEqual(['kedua, lanjut', 'pertama']);
    expect(reports.filter(({ kind }) => kind === 'copied')).toHaveLength(1);
    expect(unconfirmedDrafts()).toEqual([]);
    for (const tab of [first, second]) tab.close();
  });
});
