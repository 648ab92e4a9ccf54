import { parentPort, workerData } from 'node:worker_threads';
import type { Root } from 'mdast';
import { evidenceMap } from '../catalog/evidence-map.ts';
import type { Entry } from '../catalog/library.ts';
import { lastChanged } from '../publishing/last-changed.ts';
import { mapSubject } from '../publishing/map-image.ts';
import { type OfflineSet, offlineSets } from '../publishing/offline-sets.ts';
import { ogSubject, siteSubject } from '../publishing/og-image.ts';
import { entryTree } from '../reading/entry-tree.ts';
import { type WrittenEdition, writeEditions } from './editions.ts';
import type { LinkPicture } from './link-pictures.ts';
import { loadedLibrary } from './loaded-library.ts';
import { writeSearchFiles } from './search-files.ts';

// Started by library-work.ts; makes what needs no page, and tells the news.
if (parentPort) {
  const port = parentPort;
  await work(workerData, (news) => port.postMessage(news));
}

async function work({ dir, loaded, today, folder, home }: LibraryWork, tell: (news: News) => void): Promise<void> {
  const library = loadedLibrary(loaded, today);
  const bodies = new Map<string, Root>();
  const treeOf = ({ path }: Entry) => {
    const tree = bodies.get(path) ?? entryTree(dir, path);
    bodies.set(path, tree);
    return tree;
  };
  const editions: WrittenEdition[] = [];
  for await (const edition of writeEditions(library, folder, { home, treeOf })) {
    if (editions.push(edition) === 1) tell({ whole: edition });
  }
  await writeSearchFiles(library, folder, (warning) => tell({ warning }));
  const map = evidenceMap(library, 'semua');
  const pictures = [
    ...library.entries.map((entry) => ({
      file: `${entry.jenis}/${entry.id}.png`,
      subject: ogSubject(entry, library),
    })),
    { file: 'situs.png', subject: siteSubject(library) },
    { file: 'peta.png', subject: mapSubject(map, false) },
    { file: 'peta-bukti.png', subject: mapSubject(map, true) },
  ];
  const changed = lastChanged(library);
  const indexed = library.entries.length + library.studi.length;
  tell({ made: { indexed, editions, pictures, sets: offlineSets(library), changed } });
}

/** What the thread makes its files of, as what day, and where it writes. */
export interface LibraryWork {
  /** The content folder. */
  dir: string;
  /** What was loaded from it, by the names of the loaders. */
  loaded: ReadonlyMap<string, readonly object[]>;
  today: string;
  /** The folder of the site that is being built. */
  folder: string;
  /** Where the site will stand, with its path. */
  home: string;
}

/** What the thread has made, and what the steps after the build need of the library. */
export interface Made {
  /** Entries and studies that the search knows. */
  indexed: number;
  editions: readonly WrittenEdition[];
  pictures: readonly LinkPicture[];
  sets: readonly OfflineSet[];
  /** Days for the sitemap, by path of a page. */
  changed: ReadonlyMap<string, string>;
}

export type News = { whole: WrittenEdition } | { warning: string } | { made: Made };
