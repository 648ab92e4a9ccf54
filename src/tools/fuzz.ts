import process from 'node:process';
import { main, run } from './run.mjs';

const USAGE = `Pemakaian: npm run fuzz -- [BANYAK] [BENIH]
Mengubah tulisan tests/library secara acak (20.000 kali bila tidak disebut) dan memeriksa bahwa pembaca, pemeriksa, dan formulir tidak rusak,
tidak lambat, dan tidak meneruskan sesuatu yang dapat bertindak. Benih yang sama memberi tulisan yang sama.`;

/** `npm run fuzz`: the test of tests/unit/fuzz, many times and with another seed each time. */
async function fromCommandLine(): Promise<number> {
  const [runs = '20000', seed] = process.argv.slice(2);
  if (![runs, seed ?? '0'].every((number) => /^-?\d+$/.test(number))) throw new Error(USAGE);
  const env = { FUZZ_RUNS: runs, ...(seed === undefined ? {} : { FUZZ_SEED: seed }) };
  return run(
    'vitest',
    ['run', '--config', 'tests/vitest.config.ts', '--project', 'unit', 'unit/fuzz', 'unit/writing'],
    { env },
  );
}

await main(fromCommandLine);
