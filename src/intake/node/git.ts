import { spawn } from 'node:child_process';
import process from 'node:process';
import { ForgeError } from '../forge.ts';

// Long enough for a slow disk; a process that hangs must not hold a place for ever.
const LONGEST_MS = 30_000;
const MOST_OUTPUT = 8 * 1024 * 1024;

/** Runs Git over a bare repository. Gives what it printed; throws `ForgeError` where it could not do its work. */
export type Git = (args: readonly string[], input?: string) => Promise<string>;

/** `command` is what is started, Git itself unless a test puts something in its place. */
export function gitIn(dir: string, command = 'git'): Git {
  const env = { ...process.env, GIT_DIR: dir, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  return (args, input = '') =>
    new Promise((resolve, reject) => {
      const child = spawn(command, args, { env, stdio: ['pipe', 'pipe', 'ignore'], timeout: LONGEST_MS });
      const parts: Buffer[] = [];
      let size = 0;
      child.stdout.on('data', (part: Buffer) => {
        size += part.length;
        if (size > MOST_OUTPUT) child.kill();
        else parts.push(part);
      });
      // Git that ends before it has read all has said why by its code.
      child.stdin.once('error', () => {});
      child.once('error', (error) => reject(new ForgeError(`${command}: ${error.message}`)));
      child.once('close', (code) => {
        if (code === 0) resolve(Buffer.concat(parts).toString('utf8'));
        else reject(new ForgeError(`git ${args[0] ?? ''} ended with ${code ?? 'a signal'}`));
      });
      child.stdin.end(input);
    });
}
