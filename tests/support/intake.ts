import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import { inject } from 'vitest';
import { type EditorMark, gitForge } from '../../src/intake/node/git-forge.ts';
import { acceptedSchema, type TitipanIsi } from '../../src/writing/submission.ts';
import { address } from './site.ts';

export const STORY =
  'Setiap Jumat kami belajar Siskeudes satu jam di kantor desa. Sebelas kali berjalan, lalu berhenti ketika operatornya diganti.';

/** Runs Git in the repository of the intake beside the tested site. */
function kirimanGit(...args: string[]): string {
  return execFileSync('git', ['--git-dir', inject('kirimanDir'), ...args], { encoding: 'utf8' }).trimEnd();
}

/** The file that the intake made of a story. */
export function keptFile(kode: string): string {
  return kirimanGit('show', `kiriman/${kode}:content/titipan/${kode}.md`);
}

/** How many times something was sent under a code. */
export function timesSent(kode: string): number {
  return Number(kirimanGit('rev-list', '--count', `kiriman/${kode}`));
}

/** Answers as the editors do. */
export function answerAsEditors(kode: string, mark: EditorMark, words: string): Promise<void> {
  const forge = gitForge({ dir: inject('kirimanDir'), main: 'main', isPublished: () => Promise.resolve(true) });
  return forge.mark(kode, mark, words);
}

/** Sends a story past the pages. Gives its code. */
export async function sendStory(isi: Partial<TitipanIsi> = {}): Promise<string> {
  const challenge = await (await fetch(address('kirim/tantangan'))).json();
  const altcha = btoa(JSON.stringify({ challenge, solution: await solveChallenge({ challenge, deriveKey }) }));
  const whole = { cerita: STORY, tempat: {}, akhir: 'dihentikan', samarkan: true, ...isi };
  const response = await fetch(address('kirim'), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ jenis: 'titipan', kunci: randomUUID(), isi: whole, altcha }),
  });
  return acceptedSchema.parse(await response.json()).kode;
}
