import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { root } from '../../../src/tools/run.mjs';

export interface Measured {
  seconds: number;
  /** Processor time of the process and all it started and waited for, in seconds; undefined where /proc is missing. */
  cpu: number | undefined;
  /** Highest sum of resident memory of the process tree, sampled; pages that processes share are counted in each. */
  peakMb: number | undefined;
  /** Seconds from the start at which each line of output came. */
  lines: { at: number; text: string }[];
}

const SAMPLE_MS = 400;
const TICKS = 100; // of /proc/<pid>/stat per second, fixed in Linux's interface

/** Runs a command and measures it. Rejects when it fails, with its last lines, or when it is stopped. */
export function measured(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string>; signal: AbortSignal },
): Promise<Measured> {
  const started = performance.now();
  const at = () => (performance.now() - started) / 1000;
  const lines: Measured['lines'] = [];
  let [peak, cpu] = [0, 0];
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...options.env },
      signal: options.signal,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const sampling = setInterval(() => {
      const now = treeOf(child.pid ?? 0);
      peak = Math.max(peak, now.mb);
      cpu = Math.max(cpu, now.cpu);
    }, SAMPLE_MS);
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        for (const line of text.split('\n')) if (line.trim() !== '') lines.push({ at: at(), text: line.trim() });
      });
    child.once('error', (error) => {
      clearInterval(sampling);
      reject(error);
    });
    child.once('close', (code) => {
      clearInterval(sampling);
      if (code === 0) resolve({ seconds: at(), cpu: cpu || undefined, peakMb: peak || undefined, lines });
      else reject(new Error(`${command} berhenti dengan kode ${code}:\n${lastOf(lines)}`));
    });
  });
}

function lastOf(lines: Measured['lines']): string {
  return lines
    .slice(-12)
    .map(({ text }) => text)
    .join('\n');
}

/** Memory and processor time of a process and its descendants, from /proc. Children that have ended count in their parent's time. */
function treeOf(pid: number): { mb: number; cpu: number } {
  const stats = new Map<number, { parent: number; cpu: number }>();
  for (const name of entriesOf('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = textOf(`/proc/${name}/stat`);
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15).map(Number);
    stats.set(Number(name), { parent: Number(fields[1]), cpu: (user + system + childUser + childSystem) / TICKS });
  }
  const sum = { mb: 0, cpu: 0 };
  const add = (one: number) => {
    sum.cpu += stats.get(one)?.cpu ?? 0;
    sum.mb += Number(/VmRSS:\s+(\d+)/.exec(textOf(`/proc/${one}/status`))?.[1] ?? 0) / 1024;
    for (const [child, { parent }] of stats) if (parent === one) add(child);
  };
  if (stats.has(pid)) add(pid);
  return sum;
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
