import { channel, subscribe } from 'node:diagnostics_channel';

// Astro loads loaders with Vite, so they and the integrations have modules of their own; a named channel is what a process has once.
const CHANNEL = 'lumbung:loaded-content';

/** Tells whoever listens what a collection or list holds since it was loaded: entries or rows. */
export function tellLoaded(name: string, rows: readonly object[]): void {
  channel(CHANNEL).publish({ name, rows });
}

/** The newest of what each loader tells from now on, by its name. */
export function keepLoaded(): Map<string, readonly object[]> {
  const loaded = new Map<string, readonly object[]>();
  subscribe(CHANNEL, (message) => {
    if (isLoaded(message)) loaded.set(message.name, message.rows);
  });
  return loaded;
}

function isLoaded(message: unknown): message is { name: string; rows: readonly object[] } {
  return typeof message === 'object' && message !== null && 'name' in message && 'rows' in message;
}
