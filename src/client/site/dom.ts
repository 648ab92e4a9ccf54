/** Finds an element of a page. Throws with the name of the custom element that lacks it. */
export function find<K extends keyof HTMLElementTagNameMap>(scope: Element, selector: K): HTMLElementTagNameMap[K];
export function find(scope: Element, selector: string): HTMLElement;
export function find(scope: Element, selector: string): HTMLElement {
  const element = scope.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`${customElementOf(scope)}: ${selector} tidak ada.`);
  return element;
}

/** Copies what a template holds: `template[data-kartu]`. */
export function fromTemplate(scope: Element, selector: string): HTMLElement {
  const template = find(scope, selector);
  const copy = template instanceof HTMLTemplateElement && template.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`${customElementOf(scope)}: ${selector} kosong.`);
  return copy;
}

/** Makes an element with its properties, and puts what it holds into it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** Writes text where a page has a place for it. A screen reader speaks it where the place is a status. */
export function say(scope: Element, selector: string, text: string): void {
  for (const place of scope.querySelectorAll(selector)) place.textContent = text;
}

/** Takes away the sentence that the page has for when its script does not come (src/components/site/UntilScripted.astro). */
export function hasStarted(): void {
  for (const sentence of document.querySelectorAll<HTMLElement>('.belum-jalan')) sentence.hidden = true;
}

function customElementOf(scope: Element): string {
  const names = [];
  for (let each: Element | null = scope; each; each = each.parentElement) names.push(each.localName);
  return names.find((name) => name.includes('-')) ?? scope.localName;
}
