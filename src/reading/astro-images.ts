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
