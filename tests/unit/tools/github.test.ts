import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

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

test('each build on GitHub keeps what the last one read and drew, after the set-up that empties its folder', () => {
  for (const name of ['deploy.yml', 'pull-request.yml']) {
    const steps = workflows.find((workflow) => workflow.name === name)?.steps ?? [];
    const at = (found: (step: Record<string, unknown>) => boolean) => steps.findIndex(found);
    const cache = at((step) => String(step['uses']).startsWith('actions/cache@'));
    expect(record(steps[cache]?.['with'])['path']).toBe('node_modules/.cache/lumbung*');
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
  expect(writing).toEqual(['deploy.yml deploy: pages, id-token', 'due-checks.yml issues: issues']);
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
  const { astro, minor } = record(list(updates)[0]?.['groups']);
  expect(record(astro)['patterns']).toContain('vite');
  expect(record(minor)['exclude-patterns']).toEqual(record(astro)['patterns']);
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
