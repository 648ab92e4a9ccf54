import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { SubmissionStatus } from '../../writing/submission.ts';
import {
  afterMark,
  branchOf,
  commitMessage,
  type Forge,
  ForgeError,
  type Kept,
  type KeptFile,
  noteIn,
  pageOf,
  TakenError,
  TO_WRITER,
  type Waiting,
} from '../forge.ts';
import { type Git, gitIn } from './git.ts';
import { inRounds } from './rounds.ts';

/** What the first line of an editors' commit begins with where it ends the matter. */
export const EDITOR_MARKS = { ditanya: TO_WRITER, ditolak: 'Ditolak:', terbit: 'Terbit:' } as const;
export type EditorMark = keyof typeof EDITOR_MARKS;

interface GitForgeSettings {
  /** The bare repository; it is made where there is none. */
  dir: string;
  /** The branch on which the editors publish. Submissions begin there, if the repository has it. */
  main: string;
  /** Is there a page at this path of the site? */
  isPublished: (page: string) => Promise<boolean>;
  now?: () => Date;
  /** Put in the place of Git by tests. */
  command?: string;
}

const WHO = 'Penerimaan Lumbung Praktik <penerimaan@localhost>';
const TRIES_MS = [100, 400, 1000];
const MOST_COMMITS = 50;
const MINUTE_MS = 60_000;
const BRANCHES = 'refs/heads/kiriman/';

/** Keeps submissions in a bare repository of Git: a branch each, a commit for each time its writer sends it. */
export function gitForge({ dir, main, isPublished, now = () => new Date(), command }: GitForgeSettings): GitForge {
  const git = gitIn(dir, command);
  const tipOf = inRounds((refs: readonly string[]) => tipsOf(git, refs));
  const made = async () => {
    if (existsSync(path.join(dir, 'HEAD'))) return;
    try {
      mkdirSync(dir, { recursive: true });
    } catch {
      throw new ForgeError('the folder of the repository cannot be made');
    }
    await git(['init', '--bare', '--quiet', `--initial-branch=${main}`]);
  };
  const find = async (kode: string): Promise<(Kept & { last: Commit }) | undefined> => {
    await made();
    const tip = await tipOf(BRANCHES + kode);
    if (tip === undefined) return undefined;
    const commits = await commitsOf(git, tip, kode);
    const note = commits.map(({ message }) => noteIn(message)).find((one) => one?.kode === kode);
    const [last] = commits;
    // A branch of that name which is none of ours.
    if (note === undefined || last === undefined) throw new ForgeError('a branch without a note');
    const closed = markOf(last) === 'ditolak' || markOf(last) === 'terbit' || (await isMerged(git, tip, main));
    return { note, tip, closed, halfMade: false, last };
  };

  const imported = async (lines: readonly string[]): Promise<() => true> => {
    await git(['fast-import', '--quiet', '--done'], `${lines.join('')}done\n`);
    return () => true;
  };
  const importedTogether = inRounds(imported);

  const commit = async (lines: string, kode: string, tip: string | undefined): Promise<void> => {
    // Where a round fails, one in it is to blame: each is tried by itself. What is there by then is written again as the same commit.
    if (await importedTogether(lines).catch(() => false)) return;
    for (const ms of [...TRIES_MS, undefined]) {
      try {
        await imported([lines]);
        return;
      } catch (error) {
        if ((await tipOf(BRANCHES + kode)) !== tip) throw new TakenError('the branch has moved');
        // Another process of Git may hold the lock of the branch for a moment.
        if (ms === undefined) throw error;
        await wait(ms);
      }
    }
  };

  /** Where a new branch begins; looked up once a minute, for each look is a process. */
  let start: { since: number; tip: string | undefined } | undefined;
  const base = async () => {
    if (!start || Math.abs(Date.now() - start.since) > MINUTE_MS)
      start = { since: Date.now(), tip: await tipOf(`refs/heads/${main}`) };
    return start.tip;
  };

  return {
    find,
    async keep(file, before) {
      await made();
      const { kode } = file.note;
      const from = before?.tip ?? (await base());
      await commit(importLines(file, before, from, now()), kode, before?.tip);
    },
    async status(kode) {
      const kept = await find(kode);
      return kept && statusOf(kept, git, main, isPublished);
    },
    async waiting() {
      await made();
      const names = await git(['for-each-ref', '--format=%(refname:lstrip=3)', BRANCHES]);
      const rows: Waiting[] = [];
      for (const kode of names.split('\n').filter(Boolean)) {
        const kept = await find(kode);
        if (!kept || kept.closed) continue;
        const { status } = await statusOf(kept, git, main, isPublished);
        rows.push({ kode, jenis: kept.note.jenis, diterima: kept.note.diterima, status });
      }
      return rows.toSorted((a, b) => a.diterima.localeCompare(b.diterima) || a.kode.localeCompare(b.kode));
    },
    async text(kode) {
      const kept = await find(kode);
      return kept && git(['show', `${kept.tip}:${kept.note.berkas}`]);
    },
    async mark(kode, mark, words) {
      const kept = await find(kode);
      if (!kept) throw new ForgeError(`${kode} tidak ada.`);
      const message = `${EDITOR_MARKS[mark]} ${words}\n`;
      await commit(commitLines(kode, message, kept.tip, now()), kode, kept.tip);
    },
  };
}

/** A forge that editors can read and write without another program. */
export interface GitForge extends Forge {
  /** The file of a submission as it is now; undefined where nothing is kept under the code. */
  text(kode: string): Promise<string | undefined>;
  /** Puts a commit of the editors on the branch: a question, a reason, or the path of the page that was published. */
  mark(kode: string, mark: EditorMark, words: string): Promise<void>;
}

interface Commit {
  message: string;
}

/** The names of the commits that branches point at; undefined where there is no such branch. */
async function tipsOf(git: Git, refs: readonly string[]): Promise<(ref: string) => string | undefined> {
  const found = await git(['for-each-ref', '--format=%(refname) %(objectname)', ...new Set(refs)]);
  const tips = new Map(
    found
      .split('\n')
      .map((line) => line.split(' '))
      .map(([name = '', tip]) => [name, tip]),
  );
  return (ref) => tips.get(ref);
}

/** The commits of a submission, the newest first, back to the one with which it came. */
async function commitsOf(git: Git, tip: string, kode: string): Promise<Commit[]> {
  const out = await git(['log', '-z', `--max-count=${MOST_COMMITS}`, '--format=%B', tip]);
  const commits = out.split('\0').map((message) => ({ message }));
  const first = commits.findLastIndex(({ message }) => noteIn(message)?.kode === kode);
  return commits.slice(0, first + 1);
}

function markOf({ message }: Commit): EditorMark | undefined {
  return (['ditanya', 'ditolak', 'terbit'] as const).find(
    (mark) => afterMark(message, EDITOR_MARKS[mark]) !== undefined,
  );
}

async function isMerged(git: Git, tip: string, main: string): Promise<boolean> {
  const holding = await git(['for-each-ref', '--format=%(refname)', `--contains=${tip}`, `refs/heads/${main}`]);
  return holding.trim() === `refs/heads/${main}`;
}

/** The last commit says where a submission stands; a merged one is published once its page is there. */
async function statusOf(
  { tip, last, note }: Kept & { last: Commit },
  git: Git,
  main: string,
  isPublished: GitForgeSettings['isPublished'],
): Promise<SubmissionStatus> {
  const mark = markOf(last);
  if (mark === 'terbit') return { status: 'terbit', alamat: afterMark(last.message, EDITOR_MARKS.terbit) ?? '' };
  if (mark !== undefined) return { status: mark, pesan: afterMark(last.message, EDITOR_MARKS[mark]) ?? '' };
  if (await isMerged(git, tip, main)) {
    const names = await git(['log', '-z', `--max-count=${MOST_COMMITS}`, '--format=', '--name-only', tip]);
    const page = names
      .split('\0')
      .map((name) => pageOf(name.trim()))
      .find((one) => one !== undefined);
    if (page !== undefined && (await isPublished(page))) return { status: 'terbit', alamat: page };
    return { status: 'dirapikan' };
  }
  return { status: noteIn(last.message)?.kode === note.kode ? 'diterima' : 'dirapikan' };
}

function importLines(file: KeptFile, before: Kept | undefined, from: string | undefined, at: Date): string {
  const { note, text } = file;
  // A new title gives another name: the old file must not stay beside it.
  const gone = before && before.note.berkas !== note.berkas ? `D ${before.note.berkas}\n` : '';
  return `${commitLines(note.kode, commitMessage(file), from, at)}${gone}M 100644 inline ${note.berkas}\n${data(text)}`;
}

function commitLines(kode: string, message: string, from: string | undefined, at: Date): string {
  const time = `${Math.floor(at.getTime() / 1000)} +0700`;
  return `commit refs/heads/${branchOf(kode)}\ncommitter ${WHO} ${time}\n${data(message)}${from === undefined ? '' : `from ${from}\n`}`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
