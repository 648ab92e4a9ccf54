// What stands in a page and a browser runs: the same text on every page and in every build, so a host's configuration has its hash.

/**
 * The one script that stands in a page: asks for the module in its `data-src` once the page has been read to its end and its
 * words are painted, so that a slow line brings those first. Firefox may tell of no paint when Back makes a page anew, so a second
 * after all is there it is asked for in any case; a module runs once however often it is asked for. What did not come is asked for
 * once more, by another address: browsers remember a module that failed.
 */
export const AFTER_PAINT = [
  '(u=>{',
  'const s=()=>import(u).catch(()=>setTimeout(()=>import(u+"?1"),2000));',
  'const b=()=>requestAnimationFrame(()=>setTimeout(s));',
  'const r=()=>document.readyState==="loading"?addEventListener("DOMContentLoaded",b):b();',
  'PerformanceObserver.supportedEntryTypes.includes("paint")',
  '?new PerformanceObserver((_,o)=>{o.disconnect();r()}).observe({type:"paint",buffered:true})',
  ':r();',
  'addEventListener("load",()=>setTimeout(s,1000))',
  '})(document.currentScript.dataset.src)',
].join('');

/**
 * Rules for browsers that know them (https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API): a page of ours is fetched when
 * its link is pressed or the pointer rests on it, before the press ends. Pages end in a slash, so no file is fetched unasked.
 */
export const SPECULATION_RULES = JSON.stringify({
  prefetch: [{ where: { href_matches: '/*/' }, eagerness: 'moderate' }],
});

/** The two as sources of `script-src`: SHA-256 of their texts. */
export const INLINE_SOURCES = [
  "'sha256-/GaDeImcoALATdZ8IhYIjoJ7UYkEHDW7SpeE8fYq3i0='",
  "'sha256-kKvjSqgJEBas9kNHTNsSwMqIjzgdvOrnanZcN0GIXYE='",
] as const;
