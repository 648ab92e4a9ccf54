import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';

/** Fails the run when a test, or a process it started, looked at content/ and kept quiet about it. */
export default function watchContent(project: TestProject): () => void {
  const report = project.config.env['LUMBUNG_OPENED'] ?? '';
  return () => {
    if (!existsSync(report)) return;
    const found = readFileSync(report, 'utf8');
    rmSync(report);
    throw new Error(`content/ was opened:\n${found}`);
  };
}
