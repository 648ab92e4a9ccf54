/** The folder of Pagefind's files in the built site. */
export const FOLDER = 'pagefind';
/** The engine, a module that a page imports. */
export const ENGINE = 'pagefind.js';
/** The engine's compiled half without a stemmer, the only one that is loaded (INDEX_LANGUAGE). */
const WASM = 'wasm.unknown.pagefind';
/** Names the version of the format and, for each language, the edition of the index. Read first. */
export const ENTRY = 'pagefind-entry.json';

/** What the index is made of: the folder of each kind, and how its files end. Names change with what the files hold. */
export const PARTS = {
  fragment: { folder: 'fragment', ending: '.pf_fragment' },
  index: { folder: 'index', ending: '.pf_index' },
  filter: { folder: 'filter', ending: '.pf_filter' },
} as const;

/** The same folders from the root of the site. */
export const PART_FOLDERS: readonly string[] = Object.values(PARTS).map(({ folder }) => `${FOLDER}/${folder}`);

/** `pagefind.<edition>.pf_meta`: the list of all parts of an edition. */
export const META_ENDING = '.pf_meta';

/** Endings of the files that Pagefind compresses itself. */
export const PACKED_ENDINGS = ['.pagefind', META_ENDING, ...Object.values(PARTS).map(({ ending }) => ending)] as const;

const WIDGET = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

/** Is it one of Pagefind's own widgets, or the worker that costs a slow line more than it saves? */
export function isWidget(name: string): boolean {
  return WIDGET.test(name);
}

/** Must this file of the folder be on a device before anything can be searched there? */
export function isCore(name: string): boolean {
  return name === ENGINE || name === WASM || name === ENTRY || editionOf(name) !== undefined;
}

/** The name of the list of parts of an edition. */
export function metaName(edition: string): string {
  return `pagefind.${edition}${META_ENDING}`;
}

/** The edition that a list of parts is of, from its name or address; undefined for any other file. */
export function editionOf(address: string): string | undefined {
  return /pagefind\.([^./]+)\.pf_meta$/.exec(address)?.[1];
}

/** Is the file, by its name or address, one that never changes under its name? */
export function isNamedForContent(address: string): boolean {
  return [META_ENDING, ...Object.values(PARTS).map(({ ending }) => ending)].some((ending) => address.endsWith(ending));
}
