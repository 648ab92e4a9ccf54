import { inTime } from './in-time.ts';

/** Reads a JSON file of the site. Throws with its address when it does not come, or not in time. */
export function fetchJson<T>(address: string, init?: RequestInit): Promise<T> {
  return inTime(async (signal) => {
    const response = await fetch(address, { ...init, signal });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json();
  });
}
