/**
 * Rules for browsers that know them (https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API): a page of ours is fetched when
 * its link is pressed or the pointer rests on it, before the press ends. Pages end in a slash, so no file is fetched unasked.
 */
export const SPECULATION_RULES = JSON.stringify({
  prefetch: [{ where: { href_matches: '/*/' }, eagerness: 'moderate' }],
});
