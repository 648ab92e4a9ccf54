import { splitFrontMatter } from '../markdown/front-matter.ts';
import type { About } from '../schema/finding.ts';
import type { Document } from './document.ts';
import type { Piece } from './pieces.ts';
import type { Issue } from './rule.ts';

interface Place {
  line: number;
  column: number;
}

/** What an issue is about: what its rule says, or else the value of the front matter or the section of the body that it stands in. */
export function aboutOf(
  { source, pieces, sections }: Pick<Document, 'source' | 'pieces' | 'sections'>,
  { about, ...place }: Issue,
): About {
  if (about && !('picture' in about)) return about;
  if (place.line < splitFrontMatter(source).bodyLine) return aboutValue(pieces, place);
  const section = sections.findLast(({ line }) => line <= place.line)?.title ?? '';
  return { ...about, section };
}

/** The value of a front matter or list that begins at a place or last before it. */
function aboutValue(pieces: readonly Piece[], place: Place): About {
  const value = pieces.findLast(
    ({ kind, line, column }) =>
      kind === 'front' && (line < place.line || (line === place.line && column <= place.column)),
  );
  return value?.key ? { field: value.key } : { place: 'front' };
}

/** The same for a text that is not parsed: the nearest key or `##` heading above the line. */
export function aboutLine(source: string, line: number): About {
  const above = source.split('\n', line);
  const inFront = line < splitFrontMatter(source).bodyLine;
  const [, name] = above.map((text) => (inFront ? /^(\w+):/ : /^## +(.+?)\s*$/).exec(text)).findLast(Boolean) ?? [];
  if (inFront) return name === undefined ? { place: 'front' } : { field: [name] };
  return { section: name ?? '' };
}
