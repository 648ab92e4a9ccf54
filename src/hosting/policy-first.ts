const POLICY_TAG = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const ENCODING = '<meta charset="utf-8">';
const HASH = / ?'sha256-[^']*'/g;
const INLINE = /<(script|style)\b[^>]*>([^<]*(?:<(?!\/\1>)[^<]*)*)<\/\1>/g;

/**
 * A page with its policy in front of all but its encoding, which browsers look for in the first bytes; of the hashes, of which Astro
 * names those of every page, with those of what stands in it. No policy, no change. `sha256` gives a text's hash in base64.
 */
export function policyFirst(html: string, sha256: (text: string) => string): string {
  const [tag] = POLICY_TAG.exec(html) ?? [];
  if (tag === undefined) return html;
  const own = new Set([...html.matchAll(INLINE)].map(([, , text = '']) => `'sha256-${sha256(text)}'`));
  const policy = tag.replace(HASH, (source) => (own.has(source.trim()) ? source : ''));
  return html.replace(tag, () => '').replace(ENCODING, () => ENCODING + policy);
}
