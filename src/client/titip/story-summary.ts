import { isMasked, type StoryState } from '../../writing/story-state.ts';
import { chosenText } from './story-fields.ts';

const NOTHING = '–';

/** Writes all answers onto the last screen. */
export function showSummary(form: HTMLFormElement, { values }: StoryState): void {
  const chosen = (name: string) => chosenText(form, name, values[name] ?? '');
  const office = values['kantor'] && isMasked(values) ? `${values['kantor']} (namanya disamarkan)` : values['kantor'];
  const lines: Readonly<Record<string, readonly (string | undefined)[]>> = {
    cerita: [values['cerita']],
    tempat: [office, [values['kabupaten'], values['provinsi'] && chosen('provinsi')].filter(Boolean).join(', ')],
    akhir: [values['akhir'] && chosen('akhir'), values['jadinya']],
    pesan: [values['pesan']],
    kontak: [values['kontak']],
  };
  for (const place of form.querySelectorAll<HTMLElement>('[data-isi]'))
    place.textContent = lines[place.dataset['isi'] ?? '']?.filter(Boolean).join('\n') || NOTHING;
}
