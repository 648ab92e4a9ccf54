import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/**
 * GitHub's REST API as far as the intake knows it, with the statuses and shapes of its published description
 * (https://github.com/github/rest-api-description, version 2022-11-28). Only fields that are asked for are there.
 */
export async function fakeGithub(repository = 'contoh/lumbung') {
  const state: GithubState = {
    commits: new Map(),
    refs: new Map(),
    trees: new Map(),
    pulls: [],
    comments: new Map(),
    requests: [],
    fault: undefined,
  };
  const root = sha();
  state.trees.set(root, new Map());
  const first = sha();
  state.commits.set(first, { message: 'Awal', tree: root, parents: [] });
  state.refs.set('heads/main', first);

  const server = createServer((request, response) => {
    void answer(request).then(({ status, body, headers }) => {
      response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', ...headers });
      response.end(typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body));
    });
  });

  async function answer(request: IncomingMessage): Promise<Answer> {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://x');
    const path = pathname.replace(`/repos/${repository}`, '');
    const body = request.method === 'GET' || request.method === 'DELETE' ? {} : ((await json(request)) as Sent);
    const call = `${request.method} ${path}`;
    state.requests.push(call);
    const fault = state.fault?.(call);
    if (fault) return fault;
    if (request.headers.authorization !== 'Bearer token-uji') return refused(401, 'Bad credentials');
    if (!pathname.startsWith(`/repos/${repository}/`)) return refused(404, 'Not Found');
    for (const [pattern, route] of ROUTES) {
      const found = pattern.exec(call);
      if (found)
        return route(state, { parts: found.slice(1).map(decodeURIComponent), query: searchParams, body, repository });
    }
    return refused(404, 'Not Found');
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    state,
    repository,
    api: `http://127.0.0.1:${port}`,
    /** The files of a branch: path → text. */
    files: (branch: string) => Object.fromEntries(state.trees.get(commitAt(state, branch)?.tree ?? '') ?? []),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Sent {
  [name: string]: unknown;
}

interface Call {
  parts: string[];
  query: URLSearchParams;
  body: Sent;
  repository: string;
}

interface Commit {
  message: string;
  tree: string;
  parents: string[];
}

export interface Pull {
  number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  merged_at: string | null;
  labels: { name: string }[];
  assignees: { login: string }[];
  head: { ref: string; repo: { full_name: string } | null };
}

interface GithubState {
  commits: Map<string, Commit>;
  refs: Map<string, string>;
  trees: Map<string, Map<string, string>>;
  pulls: Pull[];
  comments: Map<number, { body: string; author_association: string }[]>;
  requests: string[];
  /** What a test lets go wrong: an answer in the place of the right one. */
  fault: ((call: string) => Answer | undefined) | undefined;
}

interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

const ROUTES: [RegExp, (state: GithubState, call: Call) => Answer][] = [
  [
    /^GET \/git\/ref\/(.+)$/,
    ({ refs }, { parts: [name = ''] }) => {
      const found = refs.get(name);
      return found === undefined ? refused(404, 'Not Found') : ok(refOf(name, found));
    },
  ],
  [
    /^POST \/git\/refs$/,
    ({ refs, commits }, { body }) => {
      const name = String(body['ref']).replace(/^refs\//, '');
      if (refs.has(name)) return refused(422, 'Reference already exists');
      if (!commits.has(String(body['sha']))) return refused(422, 'Object does not exist');
      refs.set(name, String(body['sha']));
      return { status: 201, body: refOf(name, String(body['sha'])) };
    },
  ],
  [
    /^PATCH \/git\/refs\/(.+)$/,
    (state, { parts: [name = ''], body }) => {
      const before = state.refs.get(name);
      const next = String(body['sha']);
      if (before === undefined) return refused(422, 'Reference does not exist');
      if (!state.commits.get(next)?.parents.includes(before)) return refused(422, 'Update is not a fast forward');
      state.refs.set(name, next);
      return ok(refOf(name, next));
    },
  ],
  [
    /^POST \/git\/trees$/,
    ({ trees }, { body }) => {
      const base = trees.get(String(body['base_tree'])) ?? new Map<string, string>();
      const files = new Map(base);
      for (const { path, content, sha: blob } of body['tree'] as { path: string; content?: string; sha?: null }[])
        if (blob === null) files.delete(path);
        else files.set(path, content ?? '');
      const name = sha();
      trees.set(name, files);
      return { status: 201, body: { sha: name, tree: [], truncated: false } };
    },
  ],
  [
    /^POST \/git\/commits$/,
    ({ commits, trees }, { body }) => {
      const commit = {
        message: String(body['message']),
        tree: String(body['tree']),
        parents: body['parents'] as string[],
      };
      if (!trees.has(commit.tree)) return refused(422, 'Tree SHA does not exist');
      const name = sha();
      commits.set(name, commit);
      return { status: 201, body: { sha: name, message: commit.message } };
    },
  ],
  [
    /^GET \/commits$/,
    (state, { query }) => {
      const rows = historyOf(state, state.refs.get(`heads/${query.get('sha')}`));
      return rows.length === 0 ? refused(404, 'Not Found') : ok(rows);
    },
  ],
  [
    /^GET \/pulls$/,
    ({ pulls }, { query, repository }) => {
      const head = query.get('head');
      const state = query.get('state') ?? 'open';
      return ok(
        pulls.filter(
          (pull) =>
            (state === 'all' || pull.state === state) &&
            (head === null || head === `${(pull.head.repo?.full_name ?? repository).split('/')[0]}:${pull.head.ref}`),
        ),
      );
    },
  ],
  [
    /^POST \/pulls$/,
    (state, { body, repository }) => {
      const ref = String(body['head']);
      if (!state.refs.has(`heads/${ref}`)) return refused(422, 'Validation Failed');
      if (state.pulls.some(({ head, state: now }) => head.ref === ref && now === 'open'))
        return refused(422, 'Validation Failed');
      const pull: Pull = {
        ...{ number: state.pulls.length + 1, title: String(body['title']), body: String(body['body']), state: 'open' },
        ...{ merged_at: null, labels: [], assignees: [], head: { ref, repo: { full_name: repository } } },
      };
      state.pulls.push(pull);
      return { status: 201, body: pull };
    },
  ],
  [
    /^GET \/pulls\/(\d+)\/commits$/,
    (state, { parts: [number] }) => {
      const ref = pullNumbered(state, number)?.head.ref;
      return ok(historyOf(state, state.refs.get(`heads/${ref}`) ?? state.refs.get(`gone/${ref}`)).toReversed());
    },
  ],
  [
    /^GET \/pulls\/(\d+)\/files$/,
    (state, { parts: [number] }) => {
      const ref = pullNumbered(state, number)?.head.ref;
      const tree = state.trees.get(commitAt(state, ref ?? '')?.tree ?? '');
      return ok([...(tree?.keys() ?? [])].map((filename) => ({ filename, status: 'added' })));
    },
  ],
  [
    /^POST \/issues\/(\d+)\/labels$/,
    (state, { parts: [number], body }) => {
      const pull = pullNumbered(state, number);
      for (const name of body['labels'] as string[]) pull?.labels.push({ name });
      return ok(pull?.labels);
    },
  ],
  [
    /^DELETE \/issues\/(\d+)\/labels\/(.+)$/,
    (state, { parts: [number, name] }) => {
      const pull = pullNumbered(state, number);
      if (!pull?.labels.some((label) => label.name === name)) return refused(404, 'Label does not exist');
      pull.labels = pull.labels.filter((label) => label.name !== name);
      return ok(pull.labels);
    },
  ],
  [/^GET \/issues\/(\d+)\/comments$/, ({ comments }, { parts: [number] }) => ok(comments.get(Number(number)) ?? [])],
];

function historyOf({ commits }: GithubState, tip: string | undefined): { sha: string; commit: { message: string } }[] {
  const rows = [];
  for (let name = tip; name !== undefined; name = commits.get(name)?.parents[0])
    rows.push({ sha: name, commit: { message: commits.get(name)?.message ?? '' } });
  return rows;
}

function commitAt({ commits, refs }: GithubState, branch: string): Commit | undefined {
  return commits.get(refs.get(`heads/${branch}`) ?? refs.get(`gone/${branch}`) ?? '');
}

function pullNumbered({ pulls }: GithubState, number: string | undefined): Pull | undefined {
  return pulls.find((pull) => pull.number === Number(number));
}

function refOf(name: string, object: string): object {
  return { ref: `refs/${name}`, object: { type: 'commit', sha: object } };
}

function ok(body: unknown): Answer {
  return { status: 200, body };
}

function refused(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } };
}

function sha(): string {
  return createHash('sha1').update(randomUUID()).digest('hex');
}
