/** One tag as a browser would read it. */
export interface Tag {
  name: string;
  attributes: Record<string, string>;
}

const TAG = /<\/?([a-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** The tags of a piece of HTML, in order, and what is left between them. */
export function tagsOf(html: string): { tags: Tag[]; rest: string } {
  const tags = [...html.matchAll(TAG)].map(([, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    attributes: Object.fromEntries(
      [...attributes.matchAll(ATTRIBUTE)].map(([, key = '', double, single, bare]) => [
        key.toLowerCase(),
        unescape(double ?? single ?? bare ?? ''),
      ]),
    ),
  }));
  return { tags, rest: html.replace(TAG, '') };
}

function unescape(value: string): string {
  return value.replace(/&#x([0-9a-f]+);/gi, (_match, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}
