// `npm test`: install, then every check in order of speed. Runs before anything is installed: node: built-ins only.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { main, messageOf, run } from './run.mjs';
import { ensureInstalled } from './setup.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

const STAGES = [
  { id: 'format', name: 'Format', work: () => check('prettier', ['--check', '--log-level=warn', '.']) },
  { id: 'types', name: 'Tipe', work: () => check('astro', ['check']) },
  { id: 'content', name: 'Isi', work: () => check('node', ['src/lint/cli.ts']) },
  { id: 'unit', name: 'Unit', work: () => vitest('unit') },
  { id: 'build', name: 'Bangun', work: () => check('npm', ['run', 'build']) },
  { id: 'site', name: 'Situs', work: () => vitest('site') },
  { id: 'browser', name: 'Peramban', work: () => vitest('browser') },
];

await main(async () => {
  const total = { passed: 0, failed: 0 };
  try {
    const stages = chosen(process.argv.slice(2));
    await ensureInstalled();
    await runStages(stages, total);
  } catch (error) {
    total.failed += 1;
    console.error(messageOf(error));
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
});

/** Adds up what the stages count, and stops at the first that fails. */
async function runStages(/** @type {typeof STAGES} */ stages, /** @type {Count} */ total) {
  for (const [index, { id, name, work }] of stages.entries()) {
    console.log(`\n[${index + 1}/${stages.length}] ${name} …`);
    const start = performance.now();
    const { passed, failed } = await work();
    total.passed += passed;
    total.failed += failed;
    const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
    console.log(`[${index + 1}/${stages.length}] ${name} ${failed ? 'GAGAL' : 'lulus'} (${seconds} detik)`);
    if (failed) return console.log(`Tahap yang gagal: ${name}. Ulangi tahap ini saja: npm test -- ${id}`);
  }
}

function chosen(/** @type {string[]} */ ids) {
  const unknown = ids.filter((id) => !STAGES.some((stage) => stage.id === id));
  if (unknown.length === 0) return STAGES.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const known = STAGES.map(({ id }) => id).join(', ');
  throw new Error(`Tahap "${unknown.join('", "')}" tidak ada. Pilih dari: ${known}.`);
}

/** A stage that counts as one check. */
async function check(/** @type {string} */ command, /** @type {string[]} */ args) {
  const code = await run(command, args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
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
