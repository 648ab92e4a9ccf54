const LAZY = { loading: 'lazy', decoding: 'async', layout: 'constrained' } as const;

/**
 * Marks pictures for Astro's image service, which replaces each mark with src, width and height of an optimised copy.
 * The mark is private to Astro: astro/dist/content/runtime.js, `__ASTRO_IMAGE_`. Guarded by tests/site/other-library.test.ts.
 */
export function astroImages() {
  const images: string[] = [];
  const image = (berkas: string, alt: string) => {
    const index = images.filter((seen) => seen === berkas).length;
    images.push(berkas);
    return { __ASTRO_IMAGE_: JSON.stringify({ src: berkas, alt, index, ...LAZY }) };
  };
  return { image, images };
}

/** The mark as a text of the entry, where Astro would take it for one of ours: only a value of ours begins with an escaped quote. */
export function withOwnMarks(html: string): string {
  return html.replace(/__ASTRO_IMAGE_(?!="\{&#x22;)/g, '&#95;_ASTRO_IMAGE_');
}
