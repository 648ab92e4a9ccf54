import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { emptyState } from '../../../../src/writing/form-state.ts';
import { Autosave, type SaveReport } from '../../../../src/client/tulis/autosave.ts';
import {
  deleteDraft,
  type Draft,
  eraseDraft,
  getDraft,
  listDrafts,
  saveDraft,
  undeleteDraft,
} from '../../../../src/client/tulis/draft-store.ts';
import { restoreDrafts, saveDraftAhead, unconfirmedDrafts } from '../../../../src/client/tulis/draft-recovery.ts';
import { freshLocalStorage } from '../local-storage.ts';

const draft = (title: string, revision: string): Draft => ({
  id: 'draf',
  title,
  changed: '2026-11-24T00:00:00Z',
  revision,
  state: emptyState('kasus', { judul: title }),
});
const titles = async () => (await listDrafts()).drafts.map(({ title }) => title).toSorted();

beforeEach(async () => {
  freshLocalStorage();
  const { drafts, deleted } = await listDrafts();
  for (const { id } of [...drafts, ...deleted]) await eraseDraft(id);
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

  test.each([1, 2, 5])(
    'of which the later one typed on %i times while its copy was made, keep its remark',
    async (times) => {
      const tab = new Autosave(() => undefined);
      await saveDraft(draft('awal', 'nol.1'));
      tab.follow(draft('awal', 'lama.1'));
      for (let n = 1; n <= times; n += 1) tab.change({ title: `kedua ${n}`, state: emptyState('kasus') });
      await tab.settled();
      expect((await listDrafts()).drafts.map(({ title, note }) => [title, note]).toSorted()).toEqual([
        ['awal', undefined],
        [`kedua ${times}`, 'salinan dari tab lain'],
      ]);
      tab.close();
    },
  );
});

describe('a deleted draft', () => {
  const DAY = 24 * 3600 * 1000;

  test('is out of the list, and comes back as it was', async () => {
    const written = draft('ditulis', 'satu.1');
    await saveDraft(written);
    const kept = await deleteDraft('draf');
    expect(await listDrafts()).toMatchObject({ drafts: [], deleted: [{ id: kept, title: 'ditulis', was: 'draf' }] });
    expect(await getDraft('draf')).toBeUndefined();
    expect(await undeleteDraft(kept ?? '')).toBe('draf');
    expect(await listDrafts()).toEqual({ drafts: [written], deleted: [] });
  });

  test('comes back beside a draft that was begun under its name meanwhile', async () => {
    await saveDraft(draft('lama', 'satu.1'));
    const kept = (await deleteDraft('draf')) ?? '';
    await saveDraft(draft('baru', 'dua.1'));
    expect(await undeleteDraft(kept)).toBe(kept);
    expect(await titles()).toEqual(['baru', 'lama']);
  });

  test('is written on by a tab that has it open, and no word is lost', async () => {
    const tab = new Autosave(() => undefined);
    await saveDraft(draft('awal', 'nol.1'));
    tab.follow(draft('awal', 'nol.1'));
    await deleteDraft('draf');
    tab.change({ title: 'diteruskan', state: emptyState('kasus') });
    await tab.settled();
    expect(await listDrafts()).toMatchObject({ drafts: [{ title: 'diteruskan' }], deleted: [{ title: 'awal' }] });
    tab.close();
  });

  test.each([
    [0, 1],
    [6.9, 1],
    [7.1, 0],
  ])('is still there after %d days: %i', async (days, count) => {
    await saveDraft(draft('lama', 'satu.1'));
    await deleteDraft('draf', 0);
    expect((await listDrafts(days * DAY)).deleted).toHaveLength(count);
    expect((await listDrafts(0)).deleted).toHaveLength(count);
  });

  test.each(['draf', 'tidak-ada'])('is not brought back from %j, which is none', async (id) => {
    await saveDraft(draft('hidup', 'satu.1'));
    expect(await undeleteDraft(id)).toBeUndefined();
    expect(await deleteDraft('tidak-ada')).toBeUndefined();
    expect(await titles()).toEqual(['hidup']);
  });
});
