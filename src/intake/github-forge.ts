import { z } from 'zod';
import { upperFirst } from '../schema/upper-first.ts';
import type { SubmissionStatus } from '../writing/submission.ts';
import {
  afterMark,
  branchOf,
  commitMessage,
  type Forge,
  ForgeError,
  type Kept,
  type KeptFile,
  type SubmissionNote,
  noteIn,
  pageOf,
  TakenError,
  TO_WRITER,
  type Waiting,
} from './forge.ts';
import { GithubClient, type GithubSettings } from './github-client.ts';
import { Turns } from './queue.ts';

interface GithubForgeSettings extends GithubSettings {
  /** The branch on which the editors publish. */
  main: string;
  /** Is there a page at this path of the site? */
  isPublished: (page: string) => Promise<boolean>;
}

/** The label that editors put on a pull request whose writer they have asked something. */
const ASKED = 'ditanya balik';
const RECEIVED = 'kiriman';
const MOST_COMMITS = 50;

const refSchema = z.object({ object: z.object({ sha: z.string() }) });
const shaSchema = z.object({ sha: z.string() });
const commitsSchema = z.array(z.object({ sha: z.string(), commit: z.object({ message: z.string() }) }));
const pullSchema = z.object({
  number: z.number(),
  state: z.enum(['open', 'closed']),
  merged_at: z.string().nullable(),
  labels: z.array(z.object({ name: z.string() })),
  assignees: z.array(z.unknown()).nullish(),
  head: z.object({ ref: z.string(), repo: z.object({ full_name: z.string() }).nullable() }),
});
const pullsSchema = z.array(pullSchema);
const commentsSchema = z.array(z.object({ body: z.string().nullish(), author_association: z.string() }));
const filesSchema = z.array(z.object({ filename: z.string(), status: z.string() }));
type Pull = z.output<typeof pullSchema>;

/** Keeps submissions on GitHub: a branch, a commit and a pull request each, with a checklist for its reviewer. */
export function githubForge({ main, isPublished, ...settings }: GithubForgeSettings): Forge {
  const github = new GithubClient(settings);
  const owner = settings.repository.split('/')[0] ?? '';

  // A fork may call its branches as it likes.
  const isOurs = ({ head }: Pull) => head.repo?.full_name === settings.repository && head.ref.startsWith(branchOf(''));

  const pullOf = async (kode: string): Promise<Pull | undefined> => {
    const query = new URLSearchParams({
      head: `${owner}:${branchOf(kode)}`,
      state: 'all',
      sort: 'created',
      direction: 'desc',
    });
    const pulls = (await github.get(`/pulls?${query}`, pullsSchema)) ?? [];
    return pulls.filter(isOurs).find(({ head }) => head.ref === branchOf(kode));
  };

  const find = async (kode: string): Promise<(Kept & { pull: Pull | undefined }) | undefined> => {
    const [ref, pull] = await Promise.all([github.get(`/git/ref/heads/${branchOf(kode)}`, refSchema), pullOf(kode)]);
    const query = new URLSearchParams({ sha: branchOf(kode), per_page: String(MOST_COMMITS) });
    // A branch that was deleted when its pull request was closed lives on in it.
    const path = ref ? `/commits?${query}` : pull && `/pulls/${pull.number}/commits?per_page=${MOST_COMMITS}`;
    if (path === undefined) return undefined;
    const commits = (await github.get(path, commitsSchema)) ?? [];
    const newestFirst = ref ? commits : commits.toReversed();
    const note = newestFirst.map(({ commit }) => noteIn(commit.message)).find((one) => one?.kode === kode);
    const tip = ref?.object.sha ?? newestFirst[0]?.sha;
    if (note === undefined || tip === undefined) throw new ForgeError('GitHub: a branch without a note');
    return { note, tip, pull, closed: pull?.state === 'closed', halfMade: pull === undefined };
  };

  const push = async (file: KeptFile, before: Kept | undefined): Promise<void> => {
    const { note, text } = file;
    const parent = before?.tip ?? (await github.get(`/git/ref/heads/${main}`, refSchema))?.object.sha;
    if (parent === undefined) throw new ForgeError(`GitHub: no branch ${main}`);
    const old = before && before.note.berkas !== note.berkas ? [{ ...FILE, path: before.note.berkas, sha: null }] : [];
    const tree = await github.send('POST', '/git/trees', { base_tree: parent, tree: [{ ...FILE, path: note.berkas, content: text }, ...old] }, shaSchema); // prettier-ignore
    const commit = { message: commitMessage(file), tree: tree.sha, parents: [parent] };
    const { sha } = await github.send('POST', '/git/commits', commit, shaSchema);
    const status = before
      ? await github.try('PATCH', `/git/refs/heads/${branchOf(note.kode)}`, { sha })
      : await github.try('POST', '/git/refs', { ref: `refs/heads/${branchOf(note.kode)}`, sha });
    // The branch is there already, or has moved on.
    if (status >= 400) throw new TakenError('GitHub: the branch has moved');
  };

  const open = async ({ note, tasks }: KeptFile): Promise<void> => {
    const { number } = await github.send('POST', '/pulls', { title: titleOf(note), head: branchOf(note.kode), base: main, body: checklist(note, tasks) }, z.object({ number: z.number() })); // prettier-ignore
    await github.try('POST', `/issues/${number}/labels`, { labels: [RECEIVED, note.jenis] });
  };

  // GitHub asks to be written to by one at a time (https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api).
  const turns = new Turns();
  const keep: Forge['keep'] = async (file, before) => {
    const known = before && (await find(file.note.kode));
    if (!known || known.note.isi !== file.note.isi) await push(file, known);
    if (!known?.pull) return open(file);
    await github.try('DELETE', `/issues/${known.pull.number}/labels/${encodeURIComponent(ASKED)}`);
  };

  return {
    find,
    keep: (file, before) => turns.run('keep', () => keep(file, before)),
    async status(kode) {
      const kept = await find(kode);
      if (!kept) return undefined;
      return kept.pull ? statusOf(kept.pull, github, isPublished) : { status: 'diterima' };
    },
    async waiting() {
      const pulls = (await github.get('/pulls?state=open&sort=created&direction=asc&per_page=100', pullsSchema)) ?? [];
      const found = await Promise.all(
        pulls.filter(isOurs).map(async (pull): Promise<Waiting[]> => {
          const kept = await find(pull.head.ref.slice(branchOf('').length));
          return kept ? [{ ...shown(kept.note), status: openStatus(pull) }] : [];
        }),
      );
      return found.flat();
    },
  };
}

const FILE = { mode: '100644', type: 'blob' } as const;

function shown({ kode, jenis, diterima }: SubmissionNote): Pick<SubmissionNote, 'kode' | 'jenis' | 'diterima'> {
  return { kode, jenis, diterima };
}

function openStatus({ labels, assignees }: Pull): 'ditanya' | 'dirapikan' | 'diterima' {
  if (labels.some(({ name }) => name === ASKED)) return 'ditanya';
  return (assignees?.length ?? 0) > 0 ? 'dirapikan' : 'diterima';
}

async function statusOf(
  pull: Pull,
  github: GithubClient,
  isPublished: GithubForgeSettings['isPublished'],
): Promise<SubmissionStatus> {
  if (pull.merged_at !== null) {
    const files = (await github.get(`/pulls/${pull.number}/files?per_page=100`, filesSchema)) ?? [];
    const pages = files.filter(({ status }) => status !== 'removed').map(({ filename }) => pageOf(filename));
    const page = pages.find((one) => one !== undefined);
    return page !== undefined && (await isPublished(page))
      ? { status: 'terbit', alamat: page }
      : { status: 'dirapikan' };
  }
  const status = pull.state === 'closed' ? 'ditolak' : openStatus(pull);
  if (status !== 'ditolak' && status !== 'ditanya') return { status };
  const pesan = await wordsToWriter(pull, github);
  return pesan === undefined ? { status } : { status, pesan };
}

/** The last comment for the writer; only those who work on the repository can speak for the editors. */
async function wordsToWriter({ number }: Pull, github: GithubClient): Promise<string | undefined> {
  const comments = (await github.get(`/issues/${number}/comments?per_page=100`, commentsSchema)) ?? [];
  return comments
    .filter(({ author_association }) => ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(author_association))
    .map(({ body }) => afterMark(body ?? '', TO_WRITER))
    .findLast((words) => words !== undefined);
}

/** Nothing of the pull request was typed by the writer, so nothing in it can be a mention, a link or a mark. */
function titleOf({ jenis, kode }: SubmissionNote): string {
  return `${upperFirst(jenis)} ${kode}`;
}

function checklist(note: SubmissionNote, tasks: readonly string[]): string {
  const steps = [
    ...tasks,
    'Tidak ada data pribadi: nama orang yang dilayani, nomor, alamat, atau rincian yang menunjuk satu orang.',
    ...(note.berkas.startsWith('content/titipan/')
      ? [`Jadikan pengalaman (npm run baru -- kasus --dari ${note.kode}) atau jawab, lalu hapus berkas titipannya.`]
      : []),
    'Setiap angka punya sumber, dan yang tidak diukur dikatakan tidak diukur.',
    'npm run periksa bersih.',
  ];
  return [
    `Dikirim lewat situs. Berkas: \`${note.berkas}\``,
    '',
    ...steps.map((step) => `- [ ] ${step}`),
    '',
    `Bertanya kepada penulis: pasang label \`${ASKED}\` dan tulis komentar yang diawali \`${TO_WRITER}\`. Bila ditutup tanpa terbit, tulis alasannya dengan awalan yang sama.`,
    '',
    `Kiriman: ${JSON.stringify(note)}`,
  ].join('\n');
}
