import { find } from '../site/dom.ts';
import { suggestionItems } from './suggestions.ts';

/**
 * Suggestions under a search box: a list that the arrows walk through while the focus stays in the box, after the pattern "combobox"
 * of the ARIA Authoring Practices (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). `typed`: something was typed before it came.
 */
export function startCombobox(home: HTMLElement, input: HTMLInputElement, typed: boolean, signal: AbortSignal): void {
  const list = find(home, 'ul');
  const status = find(home, '[role="status"]');
  list.id ||= `${input.id}-saran`;
  list.setAttribute('role', 'listbox');
  for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-controls', list.id], ['aria-expanded', 'false']] as const)
    input.setAttribute(name, value); // prettier-ignore
  const options = () => [...list.querySelectorAll('a')];
  let turn = 0;

  const choose = (chosen: HTMLAnchorElement | undefined) => {
    for (const option of options()) option.setAttribute('aria-selected', String(option === chosen));
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  };
  const show = (items: readonly HTMLElement[]) => {
    list.replaceChildren(...items);
    for (const [index, option] of options().entries()) option.id = `${list.id}-${index + 1}`;
    choose(undefined);
    input.setAttribute('aria-expanded', String(items.length > 0));
    status.textContent = items.length > 0 ? `${items.length} saran` : '';
  };
  // Suggestions that come late on a slow line must not open after the reader has left.
  const close = () => {
    turn += 1;
    show([]);
  };
  const suggest = async () => {
    const mine = ++turn;
    const items = await suggestionItems(home.dataset['base'] ?? '/', input.value).catch(() => []);
    if (mine === turn) show(items);
  };
  const onKey = (event: KeyboardEvent) => {
    const all = options();
    if (all.length === 0) return;
    const at = all.findIndex((option) => option.id === input.getAttribute('aria-activedescendant'));
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      // One place more than options: the box itself, between the last and the first.
      const places = all.length + 1;
      choose(all[((at + 1 + step + places) % places) - 1]);
    } else if (event.key === 'Enter' && at >= 0) all[at]?.click();
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };

  input.addEventListener('input', () => void suggest(), { signal });
  input.addEventListener('keydown', onKey, { signal });
  input.form?.addEventListener('submit', close, { signal });
  // The list has to stay for the click of a mouse.
  list.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  input.addEventListener('blur', close, { signal });
  if (document.activeElement === input && typed) void suggest();
}
