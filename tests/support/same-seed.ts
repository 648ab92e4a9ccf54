import process from 'node:process';
import fc from 'fast-check';

// `npm test` tries the same values each time, so that nobody's pull request is red by chance; `npm run fuzz` tries others.
const seed = process.env['FUZZ_SEED'] ?? (process.env['FUZZ_RUNS'] === undefined ? '1' : undefined);
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });
