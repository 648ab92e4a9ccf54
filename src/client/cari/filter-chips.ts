import { find, make, say } from '../site/dom.ts';

/** Shows the chosen filters over the results, each with a button that takes it away, and how many they are on the button of the sheet. */
export function showFilterChips(home: HTMLElement, boxes: Iterable<HTMLInputElement>): void {
  const chosen = [...boxes].filter(({ checked }) => checked);
  const chips = chosen.map(({ name, value }) => {
    const text =
      home.querySelector(`input[name="${name}"][value="${CSS.escape(value)}"] + span`)?.textContent.trim() ?? value;
    const chip = make('button', { type: 'button', className: 'cip' }, `${text} ×`);
    chip.setAttribute('aria-label', `Lepas saringan: ${text}`);
    Object.assign(chip.dataset, { lepasSatu: name, nilai: value });
    return make('li', {}, chip);
  });
  find(home, '[data-cip]').replaceChildren(...chips);
  say(home, '[data-terpilih]', chosen.length > 0 ? ` (${chosen.length})` : '');
  find(home, '[data-lepas]').hidden = chosen.length === 0;
}
