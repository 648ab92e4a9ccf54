import { plainImage, renderTree } from '../../markdown/render.ts';
import { bodyTree } from '../../writing/body-tree.ts';
import type { EntryText } from '../../writing/entry-markdown.ts';
import { type FormState, valueText } from '../../writing/form-state.ts';
import { trusted } from '../site/trusted.ts';

interface PreviewOptions {
  base: string;
  istilah: ReadonlyMap<string, string>;
}

/** Previews the text as the site will show it: title, summary, and the body by the renderer of the build. */
export function showPreview(
  home: HTMLElement,
  state: FormState,
  { text, format }: EntryText,
  options: PreviewOptions,
): void {
  const fill = (name: string, value: string) => {
    const place = home.querySelector<HTMLElement>(`[data-isi="${name}"]`);
    if (place) Object.assign(place, { textContent: value, hidden: value === '' });
  };
  fill('judul', valueText(state.values['judul']));
  fill('ringkasan', valueText(state.values['ringkasan']));
  const body = text.slice(text.indexOf('\n---\n', 3) + 5);
  // In a template nothing loads: pictures of the draft are not on the site, so they are named, not requested.
  const page = document.createElement('template');
  page.innerHTML = trusted.createHTML(renderTree(bodyTree(body, format), { ...options, image: plainImage }).html);
  for (const element of page.content.querySelectorAll('[id]')) element.removeAttribute('id');
  for (const picture of page.content.querySelectorAll('img')) picture.replaceWith(`[Gambar: ${picture.alt}]`);
  for (const heading of page.content.querySelectorAll('h2')) heading.replaceWith(asThird(heading));
  for (const link of page.content.querySelectorAll('a'))
    Object.assign(link, { target: '_blank', rel: 'noopener noreferrer' });
  const place = home.querySelector('[data-isi="teks"]');
  place?.replaceChildren(page.content);
  home.querySelector<HTMLElement>('[data-kosong]')?.toggleAttribute('hidden', place?.childElementCount !== 0);
}

/** Lowers a heading by one level, as the page around the preview has headings of its own. */
function asThird(heading: Element): HTMLElement {
  const third = document.createElement('h3');
  third.className = 'text-[1.3rem]';
  third.append(...heading.childNodes);
  return third;
}
