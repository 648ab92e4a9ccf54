import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { waitingStories } from '../../src/waiting.ts';
import { door, emptyHome, kodeIn } from './intake/door.ts';

test('half of a code is shown of what waits, and nothing of messages', async () => {
  const made = await door();
  const kode = kodeIn(await made.post());
  await made.post({ jenis: 'umpan', isi: { tentang: 'koreksi', teks: 'Tahunnya keliru di halaman ini.' } });
  const rows = await waitingStories(made.repository);
  expect(rows).toEqual([
    {
      jenis: 'titipan',
      status: 'diterima',
      awal: `${kode.slice(0, 7)}-…`,
      bulan: expect.stringMatching(/^\d{4}-\d{2}$/),
    },
  ]);
  expect(JSON.stringify(rows)).not.toContain(kode);
});

test('no folder, an empty one and a broken one stop no build', async () => {
  const told = vi.spyOn(console, 'warn').mockReturnValue();
  const home = await emptyHome();
  expect(await waitingStories(undefined)).toEqual([]);
  expect(await waitingStories(path.join(home, 'tidak-ada'))).toEqual([]);
  expect(told).not.toHaveBeenCalled();
  await mkdir(path.join(home, 'rusak'));
  await writeFile(path.join(home, 'rusak/HEAD'), 'bukan Git');
  expect(await waitingStories(path.join(home, 'rusak'))).toEqual([]);
  expect(told).toHaveBeenCalledOnce();
});
