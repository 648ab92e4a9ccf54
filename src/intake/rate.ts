const DAY_MS = 86_400_000;
// An office, a training or a whole agency may stand behind one address.
const MOST_A_DAY = 200;
// Of each address about 100 bytes; beyond that many the day begins anew.
const MOST_ADDRESSES = 50_000;

/** How many requests an address has left today. */
export interface Rate {
  /** Counts one request; gives the time at which there is room again, undefined where there is now. */
  take(address: string): Promise<Date | undefined>;
}

/** Counts by a hash of the address whose salt is thrown away after a day, so nobody can tell afterwards who was counted. */
export function dailyRate({ most = MOST_A_DAY, now = Date.now }: { most?: number; now?: () => number } = {}): Rate {
  let day = newDay(now());
  return {
    async take(address) {
      const time = now();
      // A clock that was set back begins a new day too, or the old one would never end.
      if (time >= day.end || time < day.end - DAY_MS || day.counts.size >= MOST_ADDRESSES) day = newDay(time);
      const { counts, end } = day;
      const key = await hashed(address, day.salt);
      const count = (counts.get(key) ?? 0) + 1;
      if (count > most) return new Date(end);
      counts.set(key, count);
      return undefined;
    },
  };
}

interface Day {
  end: number;
  salt: Uint8Array;
  counts: Map<string, number>;
}

function newDay(time: number): Day {
  return { end: time + DAY_MS, salt: crypto.getRandomValues(new Uint8Array(32)), counts: new Map() };
}

async function hashed(address: string, salt: Uint8Array): Promise<string> {
  const salted = new Uint8Array([...salt, ...new TextEncoder().encode(address)]);
  return String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', salted)).slice(0, 8));
}
