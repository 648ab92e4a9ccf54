/** Name of the error of a line that hangs. */
export const LATE = 'Late';
const LONGEST_MS = 20_000;

/**
 * Waits for an answer of the network, but not for ever: whoever waits can then be told. Rejects with an error named `LATE`, and ends
 * the request where `ask` has passed on the signal.
 */
export async function inTime<T>(ask: (signal: AbortSignal) => Promise<T>, longest = LONGEST_MS): Promise<T> {
  const ending = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(Object.assign(new Error('lambat'), { name: LATE }));
      ending.abort();
    }, longest);
  });
  try {
    return await Promise.race([ask(ending.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
