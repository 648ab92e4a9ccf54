// `npm test`: install, then every check in order of speed. Runs before anything is installed: node: built-ins only.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { main, messageOf, root, run } from './run.mjs';
import { ensureInstalled } from './setup.mjs';
import { TESTED } from './tested.mjs';

/** @typedef {{ passed: number, failed: number }} Count */
/** @typedef {{ id: string, name: string, work: () => Promise<Count>, asked?: boolean }} Stage */

const EXCEPT = '--tanpa';

/**
 * In order of speed. Those of one row keep one core busy each, so they run side by side. `isi` is about content/, which editors look
 * after; all others look at the library of the tests alone. One that is `asked` runs by its name alone (decision 15).
 */
const STAGES = [
  [
    { id: 'format', name: 'Format', work: () => check('prettier', ['--check', '--log-level=warn', '.']) },
    { id: 'types', name: 'Tipe', work: () => check('astro', ['check']) },
    { id: 'lint', name: 'Kode', work: () => check('npm', ['run', '--silent', 'lint']) },
  ],
  [{ id: 'unit', name: 'Unit', work: () => vitest('unit') }],
  [
    { id: 'build', name: 'Bangun', work: () => check('npm', ['run', 'build'], TESTED) },
    { id: 'isi', name: 'Isi: periksa dan bangun', work: buildContent },
  ],
  [{ id: 'site', name: 'Situs', work: () => vitest('site') }],
  [{ id: 'browser', name: 'Peramban', work: () => vitest('browser') }],
  [{ id: 'mesin', name: 'Mesin peramban lain', work: () => vitest('mesin'), asked: true }],
  [{ id: 'isi', name: 'Isi', work: () => vitest('content') }],
];

await main(async () => {
  const total = { passed: 0, failed: 0 };
  try {
    const stages = chosen(process.argv.slice(2));
    await ensureInstalled();
    // Tests start the tools dozens of times: with their code compiled once, each start takes a third less.
    process.env['NODE_COMPILE_CACHE'] ??= join(root, 'node_modules/.cache/node');
    await runStages(stages, total);
  } catch (error) {
    total.failed += 1;
    console.error(messageOf(error));
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
});

/** Adds up what the stages count, and stops after the first row in which one fails. */
async function runStages(/** @type {typeof STAGES} */ rows, /** @type {Count} */ total) {
  const all = rows.flat();
  for (const row of rows) {
    const counts = await Promise.all(row.map((stage) => runStage(stage, `[${all.indexOf(stage) + 1}/${all.length}]`)));
    for (const { passed, failed } of counts) {
      total.passed += passed;
      total.failed += failed;
    }
    const failing = row.filter((_, index) => counts[index]?.failed);
    for (const { id, name } of failing)
      console.log(`Tahap yang gagal: ${name}. Ulangi tahap ini saja: npm test -- ${id}`);
    if (failing.length > 0) return;
  }
}

async function runStage(/** @type {Stage} */ { name, work }, /** @type {string} */ place) {
  console.log(`\n${place} ${name} …`);
  const start = performance.now();
  const count = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
  console.log(`${place} ${name} ${count.failed ? 'GAGAL' : 'lulus'} (${seconds} detik)`);
  return count;
}

/** The stages that were named, or all; what stands behind `--tanpa` is left out. */
function chosen(/** @type {string[]} */ args) {
  const all = STAGES.flat();
  const ids = args.filter((arg) => arg !== EXCEPT);
  const unknown = ids.filter((id) => !all.some((stage) => stage.id === id));
  if (unknown.length === 0) {
    const mark = args.includes(EXCEPT) ? args.indexOf(EXCEPT) : args.length;
    const [only, without] = [args.slice(0, mark), args.slice(mark + 1)];
    const runs = (/** @type {Stage} */ { id, asked }) =>
      (only.length === 0 ? !asked : only.includes(id)) && !without.includes(id);
    return STAGES.map((row) => row.filter(runs)).filter(({ length }) => length > 0);
  }
  const known = [...new Set(all.map(({ id }) => id))].join(', ');
  throw new Error(`Tahap "${unknown.join('", "')}" tidak ada. Pilih dari: ${known}.`);
}

/** A stage that counts as one check. */
async function check(/** @type {string} */ command, /** @type {string[]} */ args, env = {}) {
  const code = await run(command, args, { env });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The real content, checked and built for the last stage. */
async function buildContent() {
  const checked = await check('node', ['src/lint/command/cli.mjs']);
  if (checked.failed > 0) return checked;
  const built = await check('npm', ['run', 'build']);
  return { passed: checked.passed + built.passed, failed: built.failed };
}

/** A stage that counts the tests of one vitest project. */
async function vitest(/** @type {string} */ project) {
  const folder = mkdtempSync(join(tmpdir(), 'lumbung-tes-'));
  const report = join(folder, 'vitest.json');
  const code = await run('vitest', ['run', '--config', 'tests/vitest.config.ts', '--project', project], {
    env: { LUMBUNG_VITEST_JSON: report },
  });
  const count = read(report);
  rmSync(folder, { recursive: true });
  if (code === 0 && count.failed > 0) console.log(`${count.failed} tes dilewati; tes yang dilewati dihitung gagal.`);
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/** A skipped test counts as failed, since it checks nothing. */
function read(/** @type {string} */ report) {
  try {
    const { numPassedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
  } catch {
    return { passed: 0, failed: 0 }; // vitest stopped before it could report; its exit code tells
  }
}
