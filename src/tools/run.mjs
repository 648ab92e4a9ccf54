// Runs before anything is installed: node: built-ins only, any Node from version 20.
import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const isWindows = process.platform === 'win32';

/**
 * Runs a command in the project folder and gives its exit code; 1 when it could not be started.
 * @param {string} command
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string>, started?: (pid: number) => void, heard?: (text: string) => void }} [options]
 *   quiet throws the output away; heard gets what stands on stderr, which is shown as well
 * @returns {Promise<number>}
 */
export function run(command, args, { quiet = false, env = {}, started, heard } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: quiet ? 'ignore' : ['inherit', 'inherit', heard ? 'pipe' : 'inherit'],
      shell: isWindows, // npm and the tools in node_modules/.bin are .cmd files there
    });
    const letGo = outlive(child);
    if (child.pid !== undefined) started?.(child.pid);
    child.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      process.stderr.write(text);
      heard?.(text);
    });
    child.once('error', (error) => {
      letGo();
      console.error(`${command} tidak dapat dijalankan: ${error.message}`);
      resolve(1);
    });
    child.once('close', (code, signal) => {
      letGo();
      resolve(signal ? 130 : (code ?? 1));
    });
  });
}

/** From here on `node`, `astro`, `vitest` … are the ones in node_modules. */
export function useProjectTools() {
  process.env['PATH'] = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
}

/**
 * Runs the work of a script; a thrown error is shown as its message alone, without a stack.
 * @param {() => Promise<number | void>} work gives the exit code
 */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  }
}

/** @param {unknown} error */
export function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Is the module of this URL the script that was started?
 * @param {string} url import.meta.url
 */
export function isMain(url) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(url);
}

/** Ctrl-C reaches the child by itself; SIGTERM has to be handed on. The parent waits for the child in both cases. */
function outlive(/** @type {import('node:child_process').ChildProcess} */ child) {
  const wait = () => {};
  const handOn = () => child.kill('SIGTERM');
  process.on('SIGINT', wait).on('SIGTERM', handOn);
  return () => process.off('SIGINT', wait).off('SIGTERM', handOn);
}
