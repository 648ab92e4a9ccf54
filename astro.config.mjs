import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { fileURLToPath } from 'node:url';
import { policyOf, SCRIPT_SOURCES } from './src/hosting/http-headers.ts';
import { readSitus } from './src/reading/situs.ts';
import { codeDigest } from './src/reading/digests.ts';
import { cacheDir, contentDir, outDir } from './src/reading/paths.ts';
import { BROWSERS } from './src/integrations/browsers.ts';
import { afterBuild } from './src/integrations/after-build.ts';
import { noteLicences } from './src/integrations/licences.ts';
import { moduleLoader } from './src/integrations/module-loader.ts';

const { situs } = await readSitus(contentDir());
const after = situs && afterBuild(situs);
// This file too: it says how the scripts are cut and named.
const code = await codeDigest(fileURLToPath(new URL('.', import.meta.url)), ['.', '../astro.config.mjs']);

/** Small modules that half of the pages need, in one file: each file more costs a request, and is compressed worse. */
const SHARED =
  /src\/client\/(site\/(dom|failure|in-time|load-module|load-once|trusted)|luring\/(names|size-and-age))\.ts$/;

export default defineConfig({
  site: situs?.alamat,
  base: situs?.jalur,
  outDir: outDir(),
  cacheDir: cacheDir(),
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // Pages of entries that are as they were (src/page-key.ts) are taken from the last build.
  experimental: { incrementalBuild: true },
  devToolbar: { enabled: false },
  integrations: [
    mdx(),
    sitemap({
      filter: (page) => !/\/(buklet|diskusi|kartu|kertas|lembar)\/$/.test(page),
      serialize: async (item) => {
        const lastmod = await after?.changed(item.url);
        return lastmod === undefined ? item : { ...item, lastmod };
      },
    }),
    ...(after ? [after.finish] : []),
  ],
  // No script of this build in the text of a page, however small: a host's header then stays as it is (src/hosting/http-headers.ts).
  vite: {
    plugins: [tailwindcss(), moduleLoader()],
    // A page names its scripts, whose names change with any code of the browser; Astro counts only what the page itself is made of. A
    // definition is part of what it compares, so a change of code makes all pages anew.
    define: { 'import.meta.env.CODE': JSON.stringify(code) },
    build: { assetsInlineLimit: 0, target: BROWSERS, license: noteLicences('halaman') },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [{ name: 'bersama', test: SHARED }],
              },
            },
          },
        },
      },
    },
  },
  // Shiki colours code with inline styles, which the Content-Security-Policy forbids.
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'never' },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Plus Jakarta Sans',
      cssVariable: '--font-jakarta',
      fallbacks: ['system-ui', 'sans-serif'],
      optimizedFallbacks: false,
      options: {
        variants: [
          {
            // A phone has no font whose measures match this one, so a swap would move the text; it comes with the next page.
            display: 'optional',
            // One weight for all headings, and only the letters of western Europe (src/styles/fonts/README.md).
            weight: '600 800',
            style: 'normal',
            src: ['./src/styles/fonts/plus-jakarta-sans-700.woff2'],
          },
        ],
      },
    },
  ],
  security: {
    csp: {
      directives: [...policyOf(situs?.penerimaan)],
      scriptDirective: { resources: [...SCRIPT_SOURCES] },
    },
  },
});
