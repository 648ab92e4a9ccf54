/** Runs under a lock, while no other page of the site does the same. The lock ends with the page, however it ends. */
export function whileLocked<T>(name: string, run: () => Promise<T>): Promise<T> {
  return hasLocks() ? navigator.locks.request(name, run) : run();
}

/** Runs unless a page holds the lock now; not at all in a browser that has no locks. */
export async function unlessLocked(name: string, run: () => Promise<void>): Promise<void> {
  if (hasLocks()) await navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock ? run() : undefined));
}

/** Safari before 15.4 has none: https://caniuse.com/mdn-api_lockmanager */
function hasLocks(): boolean {
  return 'locks' in navigator;
}
