import type { Element, ElementContent, Properties } from 'hast';
import type { ComponentName } from '../schema/components.ts';
import { isSafeImage } from './urls.ts';

type Attributes = Readonly<Record<string, string | true>>;
type ToHast = (attributes: Attributes, children: ElementContent[], options: RenderOptions, inline: boolean) => Element;

const CATATAN_TITLES: Readonly<Record<string, string>> = { info: 'Info', penting: 'Penting', 'hati-hati': 'Hati-hati' };

/** How each component of an author becomes HTML: attributes and children in, one element out. */
export const components: Readonly<Record<ComponentName, ToHast>> = {
  Catatan: ({ jenis = 'info' }, children) =>
    element('div', { className: ['catatan', `catatan-${String(jenis)}`], role: 'note' }, [
      element('p', { className: ['catatan-judul'] }, [text(CATATAN_TITLES[String(jenis)] ?? 'Info')]),
      ...children,
    ]),
  Langkah: ({ durasi }, children, _options, inline) =>
    element(
      inline ? 'span' : 'div',
      { className: ['langkah'] },
      durasi === undefined
        ? children
        : [element('span', { className: ['durasi'] }, [text(String(durasi))]), text(' '), ...children],
    ),
  Kutipan: ({ peran }, children) =>
    element('figure', { className: ['kutipan'] }, [
      element('blockquote', {}, children),
      element('figcaption', {}, [text(String(peran))]),
    ]),
  Refleksi: (_attributes, children) =>
    element('div', { className: ['refleksi'] }, [
      element('p', { className: ['refleksi-judul'] }, [text('Refleksi')]),
      ...children,
    ]),
  Istilah: ({ id }, children, { base, istilah }) =>
    element(
      'a',
      { href: `${base}istilah/#${String(id)}`, className: ['istilah'], title: istilah?.get(String(id)) },
      children,
    ),
  Gambar: ({ berkas, alt, keterangan }, _children, { image }) =>
    element('figure', {}, [
      ...picture(isSafeImage(String(berkas)) ? image(String(berkas), String(alt)) : undefined),
      ...(keterangan === undefined ? [] : [element('figcaption', {}, [text(String(keterangan))])]),
    ]),
  Sebelum: (_attributes, children) => comparison('Sebelum', children),
  Sesudah: (_attributes, children) => comparison('Sesudah', children),
};

function comparison(label: string, children: ElementContent[]): Element {
  return element('div', { className: [label.toLowerCase()] }, [
    element('p', { className: ['banding-label'] }, [text(label)]),
    ...children,
  ]);
}

function picture(properties: Properties | undefined): Element[] {
  return properties ? [element('img', properties, [])] : [];
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

export interface RenderOptions {
  /** Path under which the site stands, with a slash at both ends. */
  base: string;
  /** Meaning of each glossary term, by id, for the tooltip. */
  istilah?: ReadonlyMap<string, string>;
  /** Properties of an `<img>`, from the file name as written and the alternative text; undefined for no picture. */
  image: (berkas: string, alt: string) => Properties | undefined;
  /** Changes an element of the finished tree, for a page that shows the text in a way of its own. */
  adapt?: (element: Element) => void;
}
