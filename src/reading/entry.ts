import { checkEntry } from '../lint/check.ts';
import type { LintContext } from '../lint/context.ts';
import type { Document } from '../lint/document.ts';
import { redactFindings } from '../lint/personal-data/redact.ts';
import { bodyFacts } from '../markdown/body-facts.ts';
import { renderTree } from '../markdown/render.ts';
import type { Finding } from '../schema/finding.ts';
import { astroImages } from './astro-images.ts';
import type { SiteContext } from './context.ts';
import { imageReader, type SourceFile } from './sources.ts';

/** Parses one entry file and holds it to every rule. There is no document of a file that is not even parsed. */
export function checkFile(file: SourceFile, context: LintContext): { document?: Document; findings: Finding[] } {
  if (file.refused.length > 0) return { findings: redactFindings(file.refused, context.regions) };
  const { document, findings } = checkEntry(file, file.source, context);
  return document ? { document, findings } : { findings };
}

/** Makes an entry ready for its page: typed data, HTML and what is measured in the text. There is none while it has findings. */
export function renderEntry(file: SourceFile, { dir, base, rules, istilah }: SiteContext): EntryAnswer {
  const { document, findings } = checkFile(file, { ...rules, image: imageReader(dir) });
  if (!document?.data || findings.length > 0) return { findings };
  const { data, tree } = document;
  const { image, images } = astroImages();
  const { html, headings } = renderTree(tree, { base, istilah, image });
  const { id, path } = file;
  return {
    entry: { id, file: file.file, data: { ...data }, html, headings, images, facts: factsOf(document, path) },
    findings,
  };
}

/** What is measured in the body of an entry and taken out of it. */
export function factsOf({ tree, words, sections }: Document, path: string) {
  return { path, ...bodyFacts(tree, words, sections) };
}

/** An entry as its page needs it. It can be sent from a thread. */
export interface SiteEntry {
  id: string;
  file: string;
  data: Record<string, unknown>;
  html: string;
  headings: ReturnType<typeof renderTree>['headings'];
  /** Pictures as the text names them, in its order. */
  images: string[];
  facts: ReturnType<typeof factsOf>;
}

export interface EntryAnswer {
  entry?: SiteEntry;
  findings: Finding[];
}
