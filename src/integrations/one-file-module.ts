import type { Plugin } from 'vite';
import type { WrittenEdition } from './editions.ts';

const ID = 'virtual:one-file';

/** The module `virtual:one-file`: size and checksum of the complete edition, which is written before the page that offers it. */
export function oneFileModule(whole: () => Promise<WrittenEdition> | undefined): Plugin {
  return {
    name: 'lumbung-one-file',
    resolveId: { filter: { id: new RegExp(`^${ID}$`) }, handler: () => `\0${ID}` },
    load: {
      filter: { id: new RegExp(`^\0${ID}$`) },
      // `npm run dev` writes no edition.
      handler: async () => `export const whole = ${JSON.stringify(await whole()) ?? 'undefined'};`,
    },
  };
}
