import { channel, subscribe } from 'node:diagnostics_channel';

// Astro bundles pages, so they and the integrations have modules of their own; a named channel is what a process has once.
const CHANNEL = 'lumbung:one-file';

/**
 * Size and checksum of the one-file edition of everything, for the page that offers it; waits until the file is written (in a thread,
 * since the build began). Undefined in `npm run dev`, which writes none.
 */
export function wholeEdition(): Promise<WholeEdition | undefined> {
  const asked = channel(CHANNEL);
  return new Promise((resolve) => (asked.hasSubscribers ? asked.publish(resolve) : resolve(undefined)));
}

/** Gives pages the edition that `written` is for. */
export function offerWholeEdition(written: () => Promise<WholeEdition> | undefined): void {
  subscribe(CHANNEL, (resolve) => {
    if (typeof resolve === 'function') resolve(written());
  });
}

export interface WholeEdition {
  bytes: number;
  sha256: string;
}
