import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const LOADER = fileURLToPath(new URL('../client/site/load-module.ts', import.meta.url));

/** Puts our loader where Vite's own preloads the parts of an `import()`: one that can be tried again. */
export function moduleLoader(): Plugin {
  return {
    name: 'lumbung-module-loader',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => `export { loadModule as __vitePreload } from ${JSON.stringify(LOADER)};`,
    },
  };
}
