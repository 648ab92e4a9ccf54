import { type RenderedHeading, renderParts } from '../markdown/render.ts';
import { joinParts } from '../schema/body-parts.ts';
import type { Finding } from '../schema/finding.ts';
import { astroImages, withOwnMarks } from './astro-images.ts';
import { checkFile, factsOf } from './checked-file.ts';
import type { SiteContext } from './context.ts';
import { imageReader, type SourceFile } from './sources.ts';

/** Makes an entry ready for its page: typed data, HTML and what is measured in the text. There is none while it has findings. */
export function renderEntry(file: SourceFile, { dir, base, rules, istilah }: SiteContext): EntryAnswer {
  const { document, findings } = checkFile(file, { ...rules, image: imageReader(dir) });
  if (!document?.data || findings.length > 0) return { findings };
  const { data, tree } = document;
  const { image, images } = astroImages();
  const { parts, headings } = renderParts(tree, { base, istilah, image });
  const html = withOwnMarks(joinParts(parts));
  const { id, path } = file;
  return {
    entry: { id, file: file.file, data: { ...data }, html, headings, images, facts: factsOf(document, path) },
    findings,
  };
}

/** An entry as its page needs it. It can be sent from a thread. */
export interface SiteEntry {
  id: string;
  file: string;
  data: Record<string, unknown>;
  /** Its sections one after another, to be found again by `partOf`. */
  html: string;
  headings: RenderedHeading[];
  /** Pictures as the text names them, in its order. */
  images: string[];
  facts: ReturnType<typeof factsOf>;
}

export interface EntryAnswer {
  entry?: SiteEntry;
  findings: Finding[];
}
