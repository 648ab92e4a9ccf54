import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { SearchWork } from '../pagefind/search-thread.ts';

const INPUT = '/cari/dokumen.json';
const THREAD = new URL('../pagefind/search-thread.ts', import.meta.url);

/**
 * The index of all entries under `/pagefind/` and the kamus under `/cari/`. Their input is the first page that is rendered; a thread
 * of its own then makes them while the other pages are written.
 */
export function pagefind(): AstroIntegration {
  let folder = '';
  let work: Promise<number> | undefined;
  return {
    name: 'lumbung-pagefind',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        work = undefined;
        setPrerenderer((prerenderer) =>
          firstRendered(prerenderer, (input) => {
            work = start({ input, folder });
          }),
        );
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await work;
        if (count === undefined) throw new Error(`pagefind: ${INPUT} tidak dibuat.`);
        await rm(path.join(fileURLToPath(dir), INPUT));
        logger.info(`${count} tulisan diindeks untuk pencarian.`);
      },
    },
  };
}

/** Astro's own prerenderer, with the input of the search before all other pages, and told when it is there. */
function firstRendered(prerenderer: AstroPrerenderer, tell: (input: string) => void): AstroPrerenderer {
  const isInput = ({ route }: { route: string }) => route === INPUT;
  return {
    ...prerenderer,
    getStaticPaths: async () => {
      const paths = await prerenderer.getStaticPaths();
      return [...paths.filter(({ route }) => isInput(route)), ...paths.filter(({ route }) => !isInput(route))];
    },
    render: async (request, options) => {
      const rendered = await prerenderer.render(request, options);
      if (isInput(options.routeData))
        tell(await (rendered instanceof Response ? rendered : rendered.response).clone().text());
      return rendered;
    },
  };
}

function start(workerData: SearchWork): Promise<number> {
  const work = new Promise<number>((done, failed) => {
    new Worker(THREAD, { workerData }).once('message', done).once('error', failed);
  });
  work.catch(() => undefined); // it is awaited, and told, when the pages are there
  return work;
}
