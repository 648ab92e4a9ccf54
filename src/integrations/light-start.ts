import type { Plugin } from 'vite';

const START = 'SiteScripts.astro';
/** What Vite writes for `import('./x.js')`: a call of its helper, which would fetch the files that x.js imports at the same time. */
const HELPED =
  /import\s*\{[^}]*\}\s*from\s*["'][^"']*preload-helper[^"']*["'];?|\w+\(\(\)\s*=>\s*(import\([^)]*\)),\s*__vite__mapDeps\([^)]*\)\)/g;

/** Lets the script that every page begins with do without Vite's helper for `import()`: one file more before the first paint. */
export function lightStart(): Plugin {
  return {
    name: 'lumbung-light-start',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk' || !chunk.facadeModuleId?.includes(START)) continue;
          chunk.code = chunk.code
            .replace(HELPED, (_match, plain: string | undefined) => plain ?? '')
            .replace(/^const __vite__mapDeps=.*?;\n/, '');
          if (/preload|__vite/.test(chunk.code))
            throw new Error(`lumbung-light-start: Vite menulis lain dari yang dikenal: ${chunk.code}`);
        }
      },
    },
  };
}
