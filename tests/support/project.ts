import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { root } from '../../src/tools/run.mjs';
import { TESTED } from '../../src/tools/tested.mjs';

const COPIED = ['src', 'public', 'LICENSE', 'LICENSE-CONTENT', 'package.json', 'astro.config.mjs', 'tsconfig.json'];

/**
 * A copy of the project in a temporary folder, as an agency would fork it, with the library of the tests as its content/: its builds
 * touch nothing of this one. There is a blank in its path, as in "My Documents", so every build in a copy shows that none is cut there.
 * `more` are other files and folders to copy.
 */
export function copyProject(more: readonly string[] = []): Project {
  const dir = mkdtempSync(path.join(tmpdir(), 'lumbung salinan-'));
  for (const name of [...COPIED, ...more]) cpSync(path.join(root, name), path.join(dir, name), { recursive: true });
  cpSync(path.join(root, TESTED.CONTENT_DIR), path.join(dir, 'content'), { recursive: true });
  // Packages are linked one by one, so that caches in node_modules/ stay the copy's own.
  mkdirSync(path.join(dir, 'node_modules'));
  for (const name of readdirSync(path.join(root, 'node_modules')).filter(
    (name) => !name.startsWith('.') || name === '.bin',
  ))
    symlinkSync(path.join(root, 'node_modules', name), path.join(dir, 'node_modules', name));
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

/** A real `astro build` in a process of its own, from `contentDir` into `outDir`. */
export function build({ dir, contentDir, outDir }: BuildOptions): Promise<{ code: number | null; output: string }> {
  const env = { ...ownEnvironment(), CONTENT_DIR: contentDir, OUT_DIR: outDir, NO_COLOR: '1' };
  const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
  return endOf(spawn(process.execPath, [astro, 'build'], { cwd: dir, env }));
}

/** What a process ended with, and all that it wrote; `heard` gets that as it grows. */
export function endOf(
  child: ChildProcessWithoutNullStreams,
  heard: (output: string) => void = () => {},
): Promise<{ code: number | null; output: string }> {
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => heard((output += text)));
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code) => resolve({ code, output }));
  });
}

/** `npm run build` in a copy, in a process group of its own, so that it can be killed with all that it started. */
export function startBuild(dir: string, env: Readonly<Record<string, string>>): RunningBuild {
  const child = spawn(process.execPath, ['src/tools/build.ts'], {
    cwd: dir,
    env: { ...ownEnvironment(), NO_COLOR: '1', PATH: [path.join(dir, 'node_modules/.bin'), process.env['PATH']].join(path.delimiter), ...env }, // prettier-ignore
    detached: true,
  });
  const seen: [mark: string, found: () => void][] = [];
  const ended = endOf(child, (output) => {
    for (const [mark, found] of seen) if (output.includes(mark)) found();
  });
  const until = (mark: string) =>
    Promise.race([
      new Promise<void>((found) => seen.push([mark, found])),
      ended.then(({ output }) => Promise.reject(new Error(`startBuild: it ended before "${mark}":\n${output}`))),
    ]);
  return { pid: child.pid ?? 0, until, ended };
}

/** One line for all files of a folder and their bytes. */
export function digestOf(folder: string): string {
  const hash = createHash('sha256');
  for (const name of globSync('**/*', { cwd: folder }).toSorted())
    if (statSync(path.join(folder, name)).isFile()) hash.update(name).update(readFileSync(path.join(folder, name)));
  return hash.digest('hex');
}

/**
 * The environment without what vitest puts there for the tests (https://vitest.dev/config/env), which Astro would read, and without
 * the folders of the tests: a copy has its own.
 */
export function ownEnvironment(): NodeJS.ProcessEnv {
  const ofTests = /^(VITEST.*|BASE_URL|MODE|DEV|PROD|SSR|TEST|NODE_ENV|CONTENT_DIR|OUT_DIR)$/;
  const rest = Object.entries(process.env).filter(([name]) => !ofTests.test(name));
  return { ...Object.fromEntries(rest), ASTRO_TELEMETRY_DISABLED: '1' };
}

export interface Project {
  dir: string;
  remove: () => void;
}

export interface RunningBuild {
  pid: number;
  /** Waits for words in its output. */
  until: (mark: string) => Promise<void>;
  /** What it ended with; never before all that it started has let go of its output. */
  ended: Promise<{ code: number | null; output: string }>;
}

interface BuildOptions {
  dir: string;
  contentDir: string;
  outDir: string;
}
