import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Waiting } from './intake/forge.ts';
import { gitForge } from './intake/node/git-forge.ts';

/** As much of what waits for the editors as everybody may know: half of a code opens nothing. */
export interface WaitingStory extends Pick<Waiting, 'jenis' | 'status'> {
  /** `LP-7K3Q-…` */
  awal: string;
  /** `YYYY-MM` */
  bulan: string;
}

/**
 * What waits in the repository that the environment names by `KIRIMAN_DIR`, the oldest first; nothing where there is none. What cannot
 * be read is told, and stops no build.
 */
export async function waitingStories(dir = process.env['KIRIMAN_DIR']): Promise<WaitingStory[]> {
  if (!dir || !existsSync(path.join(dir, 'HEAD'))) return [];
  try {
    const forge = gitForge({ dir: path.resolve(dir), main: 'main', isPublished: () => Promise.resolve(true) });
    const rows = await forge.waiting();
    return rows
      .filter(({ jenis }) => jenis !== 'umpan')
      .map(({ kode, jenis, diterima, status }) => ({
        ...{ jenis, status },
        awal: `${kode.slice(0, 7)}-…`,
        bulan: diterima.slice(0, 7),
      }));
  } catch (error) {
    console.warn('Daftar "Sedang dirapikan" tidak terbaca:', error instanceof Error ? error.message : error);
    return [];
  }
}
