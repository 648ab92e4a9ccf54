import { adviceFor } from './advice.ts';
import { type LintContext, lintContext } from './context.ts';
import type { Document, EntryName, LibraryView } from './document.ts';
import type { ImageFile } from './image-format.ts';
import { checkEntry, checkLibrary } from './check.ts';
import type { Example } from './rule.ts';
import type { Finding } from '../schema/finding.ts';
import { SAMPLE_ADOPSI, SAMPLE_BODY, SAMPLE_FRONT, SAMPLE_ACUAN, SAMPLE_STUDI } from './sample-texts.ts';

/** What every rule finds in an example, once it stands in a sound entry. */
export function checkExample(example: Example): {
  source: string;
  document: Document | undefined;
  findings: Finding[];
} {
  const name = nameOf(example);
  const source = sourceOf(example);
  const context = sampleContext(folder(name), example.images);
  const { document, findings } = checkEntry(name, source, context);
  const library = checkLibrary(libraryOf(name, source, example, context));
  const advice = document ? adviceFor(document) : [];
  return { source, document, findings: [...findings, ...library, ...advice] };
}

const SOUND: Readonly<Partial<Record<EntryName['collection'], string>>> = {
  adopsi: SAMPLE_ADOPSI,
  studi: SAMPLE_STUDI,
};

function nameOf({
  as,
  text,
  collection = 'kasus',
  format = collection === 'adopsi' ? 'md' : 'mdx',
}: Example): EntryName {
  const path = as === 'name' ? text : `content/${collection}/jadwal-loket-contoh.${format}`;
  const id = path.slice(path.lastIndexOf('/') + 1).replace(/\.mdx?$/, '');
  return { path, collection, id, format };
}

function sourceOf({ as = 'paragraph', text, collection = 'kasus' }: Example): string {
  const sound = SOUND[collection] ?? `---\n${SAMPLE_FRONT}---\n${SAMPLE_BODY}`;
  switch (as) {
    case 'name':
      return sound;
    case 'file':
      return text;
    case 'front':
      return `---\n${withKeys(SAMPLE_FRONT, text)}---\n${SAMPLE_BODY}`;
    case 'body':
      return `---\n${SAMPLE_FRONT}---\n\n${text}\n`;
    case 'paragraph':
      return sound.replace('\n## Yang dilakukan', `\n${text}\n\n## Yang dilakukan`);
  }
}

/** The front matter with the keys of `text` in place of its own. */
function withKeys(front: string, text: string): string {
  const keys = [...text.matchAll(/^([\w-]+):/gm)].map(([, key]) => key);
  const kept = front.split(/^(?=\S)/m).filter((block) => !keys.includes(/^[\w-]+/.exec(block)?.[0]));
  return `${kept.join('')}${text}\n`;
}

function libraryOf(name: EntryName, source: string, { others = {} }: Example, context: LintContext): LibraryView {
  const entries = Object.entries(others).filter(([path]) =>
    /^content\/(kasus|praktik|adopsi|studi)\/[^/]+\.mdx?$/.test(path),
  );
  const documents = entries.map(([path, text]) => ({
    path,
    source: text === '' ? source : text,
    collection: name.collection,
    id: path.replace(/^.*\/|\.mdx?$/g, ''),
    format: name.format,
  }));
  const strays = Object.keys(others)
    .filter((path) => !entries.some(([entry]) => entry === path))
    .map((path) => ({ path, kind: 'file' as const }));
  return { documents: [{ ...name, source }, ...documents], strays, context };
}

function sampleContext(beside: string, images: Readonly<Record<string, ImageFile>> = {}): LintContext {
  const acuan = new Map(Object.entries(SAMPLE_ACUAN).map(([name, rows]) => [name, { rows }]));
  const ids = new Map(Object.entries(SAMPLE_ACUAN).map(([name, rows]) => [name, new Set(rows.map(({ id }) => id))]));
  ids.set('kasus', new Set(['jadwal-loket-contoh', 'jadwal-loket-asal']));
  ids.set('praktik', new Set(['bedah-kasus']));
  return {
    ...lintContext(acuan, ids, '2026-11-24'),
    image: (path) => images[`./${path.slice(beside.length)}`],
  };
}

function folder({ path }: EntryName): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
