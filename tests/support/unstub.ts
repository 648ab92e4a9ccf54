import { afterEach, vi } from 'vitest';

// Test files share a worker: what one of them puts in the place of a global must not reach the next.
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});
