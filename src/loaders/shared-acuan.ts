import { readAcuan } from '../files/acuan.ts';

type Acuan = ReturnType<typeof readAcuan>;

const reading = new Map<string, Acuan>();

/** The controlled lists. Whoever asks while they are being read gets the same reading: each loader of a build needs them. */
export function sharedAcuan(dir: string): Acuan {
  const known = reading.get(dir);
  if (known) return known;
  const started = readAcuan(dir).finally(() => reading.delete(dir));
  reading.set(dir, started);
  return started;
}
