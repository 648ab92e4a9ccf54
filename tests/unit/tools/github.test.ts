import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../../src/tools/run.mjs';
import { ownersOf, strangeOwners } from '../../support/owners.ts';

const github = fileURLToPath(new URL('../../../.github', import.meta.url));
const workflows = readdirSync(`${github}/workflows`).map((name) => ({
  name,
  ...workflow(`${github}/workflows/${name}`),
}));
const forms = readdirSync(`${github}/ISSUE_TEMPLATE`)
  .filter((name) => name !== 'config.yml')
  .map((name) => ({ name, form: record(parse(readFileSync(`${github}/ISSUE_TEMPLATE/${name}`, 'utf8'))) }));

describe.each(workflows)('$name', ({ source, data, jobs, steps }) => {
  test('pins every action by its commit, with the version beside it, and calls no workflow but our own', () => {
    const called = jobs.flatMap((job) => job['uses'] ?? []);
    for (const file of called) expect(workflows.map(({ name }) => `./.github/workflows/${name}`)).toContain(file);
    const uses = source.split('\n').filter((line) => /^\s*(- )?uses:/.test(line) && !line.includes('uses: ./'));
    expect(uses.length).toBe(steps.filter((step) => 'uses' in step).length);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('grants read access at the top, and never runs a fork with a token that can write', () => {
    expect(data['permissions']).toEqual({ contents: 'read' });
    expect(source).not.toMatch(/pull_request_target|workflow_run|write-all/);
  });

  test('keeps the token out of the working copy', () => {
    const checkouts = steps.filter((step) => String(step['uses']).startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const checkout of checkouts) expect(record(checkout['with'])['persist-credentials']).toBe(false);
  });

  test('puts nothing from the event or an expression into a shell command', () => {
    for (const step of steps) expect(String(step['run'] ?? '')).not.toContain('${{');
  });

  test('ends by itself', () => {
    for (const job of jobs.filter((job) => !('uses' in job))) expect(job['timeout-minutes']).toBeTypeOf('number');
  });
});

test('nothing is published before all tests passed', () => {
  const { test, build, deploy } = record(record(workflows.find(({ name }) => name === 'deploy.yml')?.data)['jobs']);
  expect(record(test)['uses']).toBe('./.github/workflows/test.yml');
  expect([record(build)['needs'], record(deploy)['needs']]).toEqual(['test', 'build']);
});

test('the parts of the tests are all stages that there are, and the check that main asks for waits for each', () => {
  const { stages, test } = record(record(workflows.find(({ name }) => name === 'test.yml')?.data)['jobs']);
  const { matrix } = record(record(stages)['strategy']);
  const parts = Object.values(record(record(matrix)['stages'])).flatMap((part) => String(part).split(' '));
  const all = [...readFileSync(path.join(root, 'src/tools/test.mjs'), 'utf8').matchAll(/\{ id: '(\w+)'/g)].map(
    ([, id]) => id,
  );
  expect([...new Set(parts)].toSorted()).toEqual([...new Set(all)].toSorted());
  expect(record(test)['needs']).toBe('stages');
  expect(record(test)['if']).toBe('always()');
});

test('each build on GitHub keeps what the last one read and drew, after the set-up that empties its folder', () => {
  for (const [name, dir] of [
    ['deploy.yml', ''],
    ['pull-request.yml', 'dasar/'],
  ] as const) {
    const steps = workflows.find((workflow) => workflow.name === name)?.steps ?? [];
    const at = (found: (step: Record<string, unknown>) => boolean) => steps.findIndex(found);
    const cache = at((step) => String(step['uses']).startsWith('actions/cache@'));
    expect(record(steps[cache]?.['with'])['path']).toBe(`${dir}node_modules/.cache/lumbung*`);
    expect(at((step) => step['run'] === 'npm run setup')).toBeLessThan(cache);
    expect(at((step) => step['run'] === 'npm run build')).toBeGreaterThan(cache);
  }
});

test('only the jobs that need it may write, and none that answers a pull request', () => {
  const writing = workflows.flatMap(({ name, data }) =>
    Object.entries(record(data['jobs'])).flatMap(([job, value]) => {
      const granted = Object.entries(record(record(value)['permissions'] ?? {})).filter(
        ([, level]) => level === 'write',
      );
      return granted.length > 0 ? [`${name} ${job}: ${granted.map(([scope]) => scope).join(', ')}`] : [];
    }),
  );
  expect(writing).toEqual(['deploy.yml deploy: pages, id-token, attestations', 'due-checks.yml issues: issues']);
});

test('the job with the token that publishes runs no command', () => {
  const { deploy } = record(record(workflows.find(({ name }) => name === 'deploy.yml')?.data)['jobs']);
  expect(list(record(deploy)['steps']).filter((step) => 'run' in step)).toEqual([]);
});

describe('a pull request is judged by the branch it goes to', () => {
  const { jobs, steps, source } = workflow(`${github}/workflows/pull-request.yml`);

  test('whose code alone is run: the request is checked out beside it as data', () => {
    for (const job of jobs) {
      const checkouts = list(job['steps']).filter((step) => String(step['uses']).startsWith('actions/checkout@'));
      expect(checkouts.map((step) => record(step['with']))).toMatchObject([
        { path: 'usulan', 'fetch-depth': 2 },
        { path: 'dasar', ref: '${{ steps.dasar.outputs.sha }}' },
      ]);
      // Nothing is installed or started where the request lies.
      for (const step of list(job['steps'])) {
        const where =
          step['working-directory'] ?? record(record(job['defaults'] ?? {})['run'] ?? {})['working-directory'];
        if (/\b(npm|npx)\b/.test(String(step['run'] ?? ''))) expect(where).toBe('dasar');
        for (const [, script] of String(step['run'] ?? '').matchAll(/\bnode (\S+)/g))
          expect(where === 'dasar' ? `dasar/${script}` : script).toMatch(/^dasar\/src\/tools\/[\w-]+\.ts$/);
      }
    }
    expect(source).not.toMatch(/npx|uses: \.\/|usulan\/(src|node_modules|package)/);
  });

  test.each<[string, Readonly<Record<string, string>>, number]>([
    ['content alone', { 'content/kasus/a.md': 'b', 'content/kasus/b\nsrc.png': 'x' }, 0],
    ['code alone', { 'src/a.ts': 'b' }, 0],
    ['both', { 'content/kasus/a.md': 'b', 'src/a.ts': 'b' }, 1],
    ['content and a name of two lines', { 'content/kasus/a.md': 'b', 'src/a\ncontent/b.ts': 'x' }, 1],
    ['content that git is told not to show', { 'content/kasus/a.md': 'b', '.gitattributes': '* -diff' }, 1],
  ])('by its own steps, on a merge of %s', (_, change, status) => {
    const dir = mkdtempSync(path.join(tmpdir(), 'lumbung-usulan-'));
    const repository = path.join(dir, 'usulan');
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', repository, '-c', 'user.name=uji', '-c', 'user.email=uji@contoh.example', ...args], { encoding: 'utf8' }); // prettier-ignore
    const commit = (files: Readonly<Record<string, string>>) => {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(repository, name)), { recursive: true });
        writeFileSync(path.join(repository, name), text);
      }
      git('add', '-A');
      git('commit', '-qm', 'uji');
    };
    mkdirSync(repository);
    git('init', '-qb', 'main');
    commit({ 'content/kasus/a.md': 'a', 'src/a.ts': 'a' });
    git('checkout', '-qb', 'usulan');
    commit(change);
    git('checkout', '-q', 'main');
    // What others merged meanwhile is no change of this request.
    commit({ 'src/lain.ts': 'a', 'content/kasus/lain.md': 'a' });
    git('merge', '-q', '--no-ff', '-m', 'gabung', 'usulan');
    symlinkSync(root, path.join(dir, 'dasar'));
    const env = { ...process.env, RUNNER_TEMP: dir, GITHUB_OUTPUT: path.join(dir, 'keluaran'), NODE_NO_WARNINGS: '1' };
    const commands = list(jobs[0]?.['steps']).flatMap((step) => ('run' in step ? [String(step['run'])] : []));
    const runs = commands.map(
      (command) => spawnSync('bash', ['-ec', command], { cwd: dir, env, encoding: 'utf8' }).status,
    );
    expect(runs).toEqual([0, status]);
    expect(readFileSync(path.join(dir, 'keluaran'), 'utf8')).toBe(`sha=${git('rev-parse', 'main^1')}`);
    rmSync(dir, { recursive: true });
  });

  test('and the preview is looked at with what the project has', () => {
    expect(String(steps.at(-1)?.['run'])).toContain('OUT_DIR=pratinjau npm run preview');
  });
});

describe('who may publish', () => {
  const owners = readFileSync(`${github}/CODEOWNERS`, 'utf8');

  test.each([
    ['content/kasus/a.mdx', 'redaksi'],
    ['content/kasus/a.png', 'redaksi'],
    ['content/acuan/unit.yml', 'redaksi'],
    ['tests/content/golden-queries.tsv', 'redaksi'],
    ['tests/content/texts.test.ts', 'pengembang'],
    ['content/situs.yml', 'pengembang'],
    ['content/.gitattributes', 'pengembang'],
    ['content/kasus/.gitattributes', 'pengembang'],
    ['src/pages/tentang/privasi.mdx', 'pengembang'],
    ['src/pages/kontribusi/index.mdx', 'pengembang'],
    ['src/pages/kontribusi/tulis/_formulir.ts', 'pengembang'],
    ['src/lint/check.ts', 'pengembang'],
    ['public/_headers', 'pengembang'],
    ['.github/workflows/deploy.yml', 'pengembang'],
    ['.github/CODEOWNERS', 'pengembang'],
    ['package.json', 'pengembang'],
    ['package-lock.json', 'pengembang'],
    ['astro.config.mjs', 'pengembang'],
    ['.gitattributes', 'pengembang'],
  ])('%s is approved by %s', (file, team) => expect(ownersOf(file, owners)).toEqual([`@lumbung-praktik/${team}`]));

  test.each([
    ['https://github.com/lumbung-praktik/lumbung', []],
    ['https://github.com/dinas-contoh/lumbung', ['@lumbung-praktik/pengembang', '@lumbung-praktik/redaksi']],
    ['https://git.contoh.go.id/dinas/lumbung', ['@lumbung-praktik/pengembang', '@lumbung-praktik/redaksi']],
    [undefined, []],
  ])('owners that the repository %j does not have are noticed', (repository, strange) => {
    expect(strangeOwners(owners, repository)).toEqual(strange);
  });

  test('the rules of the branch ask for two people, the owners, and for every job that answers a pull request', () => {
    const { rules } = record(JSON.parse(readFileSync(`${github}/rulesets/main.json`, 'utf8')));
    const rule = (type: string) => record(list(rules).find((one) => one['type'] === type)?.['parameters']);
    expect(rule('pull_request')).toMatchObject({ required_approving_review_count: 2, require_code_owner_review: true, dismiss_stale_reviews_on_push: true }); // prettier-ignore
    const asked = list(rule('required_status_checks')['required_status_checks']).map(({ context }) => context);
    // A workflow that runs for some paths alone would be waited for in vain by all other requests.
    const always = workflows.filter(({ data }) => {
      const on = record(data['on']);
      return 'pull_request' in on && on['pull_request'] === null;
    });
    const named = always.flatMap(({ data }) => {
      const jobs = Object.entries(record(data['jobs'])).map(([id, job]) => [id, record(job)] as const);
      const awaited = new Set(jobs.map(([, job]) => job['needs']));
      return jobs.filter(([id]) => !awaited.has(id)).map(([id, job]) => job['name'] ?? id);
    });
    expect(asked.toSorted()).toEqual(named.toSorted());
  });
});

describe.each(forms)('$name', ({ form }) => {
  const fields = list(form['body']).filter((field) => field['type'] !== 'markdown');

  test('has ids and labels that are used once', () => {
    const ids = fields.map((field) => String(field['id']));
    const labels = fields.map((field) => String(record(field['attributes'])['label']));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(labels).size).toBe(labels.length);
    for (const id of ids) expect(id).toMatch(/^[a-z_]+$/);
  });

  test('says before the first question that everybody can read it', () => {
    const [first] = list(form['body']);
    expect(first?.['type']).toBe('markdown');
    expect(String(record(first?.['attributes'])['value'])).toContain('terlihat oleh umum');
  });
});

test.each([
  ['adopsi.yml', ['praktik', 'unit']],
  ['umpan-balik.yml', ['halaman']],
  ['hapus-data-pribadi.yml', ['halaman']],
  ['praktik.yml', ['judul']],
  ['kasus.yml', ['judul', 'unit']],
])('%s can be prefilled by address: %j are text inputs', (name, ids) => {
  const body = list(forms.find((form) => form.name === name)?.form['body']);
  for (const id of ids) expect(body.find((field) => field['id'] === id)?.['type']).toBe('input');
});

test('asks nobody for the personal data that is to be removed', () => {
  const text = readFileSync(`${github}/ISSUE_TEMPLATE/hapus-data-pribadi.yml`, 'utf8');
  expect(text).toContain('Jangan menulis ulang datanya');
  expect(text).not.toMatch(/dalam \d+ (jam|hari)|menjamin|pasti (di)?hapus/);
});

test('dependabot watches packages and actions', () => {
  const { updates } = record(parse(readFileSync(`${github}/dependabot.yml`, 'utf8')));
  expect(list(updates).map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  for (const update of list(updates)) expect(record(update['cooldown'])['default-days']).toBeGreaterThanOrEqual(7);
  const { astro, minor } = record(list(updates)[0]?.['groups']);
  expect(record(astro)['patterns']).toContain('vite');
  expect(record(minor)['exclude-patterns']).toEqual([...Object.values(record(astro)['patterns'] ?? []), 'node-*']);
});

function workflow(file: string) {
  const source = readFileSync(file, 'utf8');
  const data = record(parse(source));
  const jobs = Object.values(record(data['jobs'])).map(record);
  return { source, data, jobs, steps: jobs.flatMap((job) => list(job['steps'])) };
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw new Error(`not an object: ${String(value)}`);
  return Object.fromEntries(Object.entries(value));
}

function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(record) : [];
}
