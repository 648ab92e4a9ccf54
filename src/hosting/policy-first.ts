const POLICY_TAG = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const ENCODING = '<meta charset="utf-8">';

/** A page with its policy in front of all but its encoding, which browsers look for in the first bytes. No policy, no change. */
export function policyFirst(html: string): string {
  const [tag] = POLICY_TAG.exec(html) ?? [];
  if (tag === undefined) return html;
  return html.replace(tag, () => '').replace(ENCODING, () => ENCODING + tag);
}
