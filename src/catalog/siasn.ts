import type { Metode } from '../schema/acuan.ts';
import { urls } from './urls.ts';

/** Under which kinds of training ways of learning are recorded in SIASN: each once, with the page of a way that says where that was read. */
export function siasnKinds(metode: readonly Metode[]): { text: string; url: string }[] {
  const kinds = new Map(
    metode.flatMap(({ id, siasn, perlan10 }) => (siasn === undefined ? [] : [[siasn, { id, perlan10 }] as const])),
  );
  return [...kinds].map(([siasn, { id, perlan10 }]) => ({ text: `${siasn}, ${perlan10}`, url: urls.metode(id) }));
}
