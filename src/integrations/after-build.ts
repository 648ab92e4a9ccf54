import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hasLinkPictures } from '../link-pictures.ts';
import { keepLoaded } from '../loaded-content.ts';
import { contentDir } from '../reading/paths.ts';
import { SOURCE_ARCHIVE, sourceCommit, writeSourceArchive } from '../source-archive.ts';
import { today } from '../today.ts';
import { offerWholeEdition } from '../one-file.ts';
import { WHOLE } from '../publishing/single-file.ts';
import { drawAppIcons } from './app-icons.ts';
import type { WrittenEdition } from './editions.ts';
import type { Made } from './library-thread.ts';
import { type RunningWork, startLibraryWork } from './library-work.ts';
import { writeLicences } from './licences.ts';
import { drawLinkPictures } from './link-pictures.ts';
import { writeOfflineLists } from './offline-lists.ts';
import { buildServiceWorker } from './service-worker.ts';

/**
 * All that is made after Astro has written the pages, in this order:
 *
 * 1. Index and kamus, which a thread has been making meanwhile. First, because a failure there is to stop the build before any other
 *    work, and because the steps below need what the thread says of the library.
 * 2. Pictures for links, and icons. They need no page and no page's digest holds them; only here so that the thread is done.
 * 3. The checksum beside the one-file editions. The thread wrote those while pages were written: `luring/` waits for their size.
 * 4. Lists of what can be kept offline. They hold sizes and digests of pages and styles, so all pages must be there.
 * 5. The service worker. Last of what belongs together, because it holds digests of pages (`luring/`, `saya/`) and names of the index's files. Whatever
 *    changes a page or the index after it leaves readers with a device that never becomes whole.
 * 6. Licences of what readers get. They hold what the steps before noted, and nothing holds them.
 * 7. The program and its content as committed, for an agency that wants its own copy (`pasang/`). Nothing holds it.
 *
 * `npm run build` then compresses all of it (src/tools/build.ts), so nothing may be written later than that.
 */
const STEPS: readonly Step[] = [
  async (_site, { indexed }) => `${indexed} tulisan dan penelitian diindeks untuk pencarian.`,
  async ({ folder, situs, tell }, { pictures }) => {
    if (!hasLinkPictures()) return 'Gambar tautan dilewati (OG_IMAGES=0).';
    const drawn = await drawLinkPictures(pictures, path.join(folder, 'og'), situs.nama, tell);
    return `${pictures.length} gambar tautan, ${drawn} baru digambar.`;
  },
  async ({ folder }) => {
    await drawAppIcons(folder);
    return 'Ikon aplikasi digambar.';
  },
  async ({ folder }, { editions }) => {
    const ordered = editions.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const sums = ordered.map(({ name, sha256 }) => `${sha256}  ${name}\n`);
    await writeFile(path.join(folder, `${WHOLE}.sha256`), sums.join(''));
    return sizesOf(ordered);
  },
  async ({ folder, base }, { sets }) => {
    await writeOfflineLists(sets, folder, base);
    return `Mode luring: ${sets.length} kumpulan dapat disimpan.`;
  },
  async ({ folder, base }) => {
    await buildServiceWorker(folder, base);
    return 'Service worker dibangun.';
  },
  async ({ folder }) => `Lisensi ${await writeLicences(folder)} paket dan situs ini ditulis.`,
  async ({ folder }) => {
    const commit = sourceCommit();
    if (commit === undefined) return 'Bukan repositori Git: salinan program tidak ditulis.';
    writeSourceArchive(path.join(folder, SOURCE_ARCHIVE), commit);
    return 'Salinan program ditulis.';
  },
];

const MOST_TOLD = 5;

/**
 * Starts the work that needs no page when the build begins, and finishes the site when the pages are there. `changed` gives the day on
 * which a page last changed, by its address, as far as its entries tell.
 */
export function afterBuild(situs: Site['situs']): { finish: AstroIntegration; changed: DayOfPage } {
  let work: RunningWork | undefined;
  let place = { base: '/', home: '', folder: '' };
  const loaded = keepLoaded();
  const finish: AstroIntegration = {
    name: 'lumbung',
    hooks: {
      'astro:config:setup': () => offerWholeEdition(() => work?.whole),
      'astro:config:done': ({ config }) => {
        const base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        place = { base, home: new URL(base, config.site).href, folder: fileURLToPath(config.outDir) };
      },
      // Not at astro:build:start: between the two, Astro empties the folder of the site.
      'astro:build:setup': ({ logger }) => {
        const { folder, home } = place;
        work ??= startLibraryWork({ dir: contentDir(), loaded, today: today(), folder, home }, (text) =>
          logger.warn(text),
        );
      },
      'astro:build:done': async ({ logger }) => {
        if (!work) throw new Error('after-build: pekerjaan perpustakaan tidak dimulai.');
        const { folder, base } = place;
        const made = await work.made;
        for (const step of STEPS)
          logger.info(await step({ folder, base, situs, tell: (text) => logger.info(text) }, made));
        work = undefined;
      },
    },
  };
  return { finish, changed: async (url) => (await work?.made)?.changed.get(url.replace(place.home, '')) };
}

function sizesOf(editions: readonly WrittenEdition[]): string {
  return editions
    .slice(0, MOST_TOLD)
    .map(({ name, bytes }) => `${name}: ${Math.round(bytes / 1024)} KB`)
    .join(', ');
}

/** Makes one thing in the folder of the site, and says so in a line for whoever builds. */
type Step = (site: Site, made: Made) => Promise<string>;

type DayOfPage = (url: string) => Promise<string | undefined>;

interface Site {
  /** Where Astro has written the pages. */
  folder: string;
  /** The path the site stands at, with a slash at its end. */
  base: string;
  situs: { nama: string };
  tell: (text: string) => void;
}
