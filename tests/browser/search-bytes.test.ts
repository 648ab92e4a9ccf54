import { expect, test } from 'vitest';
import { outDir } from '../../src/reading/paths.ts';
import { searchVisits } from '../bench/build/reader.ts';

const QUERIES = [
  'antrean puskesmas',
  'bagaimana cara agar antrean panjang di loket tidak membuat warga menunggu terlalu lama setiap hari',
];
/** KB for a library of this size; one of 1,000 adds about 30, one of 10,000 about 100 (npm run bench). */
const MOST = { suggestion: 28, cold: 150, second: 40 };

test('what a search asks for stays small, for words and for a question', async () => {
  const { suggestion, visits } = await searchVisits(outDir(), QUERIES, {
    bytesASecond: Infinity,
    latencyMs: 0,
    cpuSlower: 1,
  });
  expect(suggestion.bytes).toBeLessThanOrEqual(MOST.suggestion * 1024);
  for (const { query, cold, second } of visits) {
    expect(cold.bytes, query).toBeLessThanOrEqual(MOST.cold * 1024);
    expect(cold.bytes, query).toBeGreaterThan(60 * 1024); // the engine came, so something was counted
    expect(second.bytes, query).toBeLessThanOrEqual(MOST.second * 1024);
  }
});
