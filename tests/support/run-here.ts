import process from 'node:process';
import { vi } from 'vitest';
import { main } from '../../src/tools/run.mjs';

/** The work of a tool in this process, as it would be in one of its own: its exit code and what it said. */
export async function runHere(
  work: () => Promise<number | void>,
): Promise<{ code: unknown; out: string; err: string }> {
  const said: Record<'log' | 'error', string[]> = { log: [], error: [] };
  const spies = (['log', 'error'] as const).map((method) =>
    vi.spyOn(console, method).mockImplementation((text: unknown) => void said[method].push(String(text))),
  );
  const before = process.exitCode;
  try {
    await main(work);
    return { code: process.exitCode, out: said.log.join('\n').trim(), err: said.error.join('\n').trim() };
  } finally {
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
  }
}
