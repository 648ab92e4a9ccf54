// Runs before anything is installed: node: built-ins only, any Node from version 20.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { isMain, isWindows, main, root, run, useProjectTools } from './run.mjs';

const OLDEST_NODE = 20;
const STAMP = 'node_modules/.lumbung-setup';
const NPM_OPTIONS = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];

/** Brings node_modules in line with package-lock.json and puts the project's own tools first on PATH. */
export async function ensureInstalled() {
  checkSystemNode();
  const current = isInstalled(root);
  if (!current) await install();
  if (!hasProjectNode()) await repairProjectNode();
  if (!current) writeStamp(root);
  useProjectTools();
}

/**
 * Was node_modules installed from the package-lock.json that is there now?
 * @param {string} dir
 */
export function isInstalled(dir) {
  const stamp = join(dir, STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === lockHash(dir);
}

/** @param {string} dir */
export function writeStamp(dir) {
  writeFileSync(join(dir, STAMP), `${lockHash(dir)}\n`);
}

/** @param {string} dir */
function lockHash(dir) {
  return createHash('sha256')
    .update(readFileSync(join(dir, 'package-lock.json')))
    .digest('hex');
}

function checkSystemNode() {
  if (majorOf(process.versions.node) >= OLDEST_NODE) return;
  throw new Error(
    `Node ${process.versions.node} terlalu lama. Pasang Node ${OLDEST_NODE} atau lebih baru dari https://nodejs.org, lalu ulangi.`,
  );
}

async function install() {
  console.log('Memasang paket (sekali saja, sekitar satu menit) …');
  // npm 11 refuses a lock file without the optional packages of other platforms (https://github.com/npm/cli/issues/4828);
  // `npm install` reads the same lock file and fills that gap.
  const strict = (await run('npm', ['ci', '--dry-run', ...NPM_OPTIONS], { quiet: true })) === 0;
  const code = await run('npm', [...(strict ? ['ci'] : ['install', '--no-save']), ...NPM_OPTIONS]);
  if (code === 0) return;
  throw new Error('Paket gagal dipasang. Baca pesan npm di atas, periksa sambungan internet, lalu ulangi.');
}

/** A major version of Node at least as new as the one package.json names, in node_modules or in the system. */
function hasProjectNode() {
  return Math.max(majorOf(process.versions.node), majorOf(installedNode())) >= majorOf(wantedNode());
}

/** npm may be set to run no install scripts; the package `node` fetches its binary with one. */
async function repairProjectNode() {
  console.log(`Menyiapkan Node ${wantedNode()} milik proyek …`);
  await run('npm', ['rebuild', 'node', '--ignore-scripts=false', '--allow-scripts=node', '--loglevel=error']);
  if (hasProjectNode()) return;
  throw new Error(
    `Node ${wantedNode()} (paket "node" di node_modules) tidak dapat disiapkan; di sini hanya ada Node ${process.versions.node}.\n` +
      `Coba "npm rebuild node", atau pasang Node ${majorOf(wantedNode())} dari https://nodejs.org, lalu ulangi.`,
  );
}

function installedNode() {
  const file = join(root, 'node_modules/node/bin', isWindows ? 'node.exe' : 'node');
  try {
    return execFileSync(file, ['--version'], { encoding: 'utf8' }).replace('v', '');
  } catch {
    return '0';
  }
}

function wantedNode() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.node;
}

function majorOf(/** @type {string} */ version) {
  return Number.parseInt(version, 10);
}

if (isMain(import.meta.url)) await main(ensureInstalled);
