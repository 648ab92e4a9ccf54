import type { Tab } from './engine.ts';
import { CASE, PRACTICE } from './each-engine.ts';

/** A page that was open when something happened to the site: what a reader does on it, and what must not be lost. */
export interface OpenPage {
  address: string;
  /** Scripts that had not come when it happened, so that they are asked for afterwards. */
  late: RegExp;
  /** What the reader does first, while all is well. */
  begin?(tab: Tab, host: string): Promise<void>;
  /** What the reader does then. It can be done again. */
  act(tab: Tab): Promise<unknown>;
  /** Whether it was done. Runs in the page, as do the two below. */
  isDone(): boolean;
  /** Whether all that the reader wrote or kept is there. */
  isKept(): boolean;
  /** What the page says of how it went. */
  told(): string;
}

const click = (tab: Tab, button: string) =>
  tab.run((selector) => document.querySelector<HTMLElement>(selector)?.click(), button);

export const OPEN_PAGES: Readonly<Record<string, OpenPage>> = {
  search: {
    address: 'cari/?q=antrean',
    late: /^$/,
    act: (tab) =>
      tab.run(() => {
        const query = document.querySelector<HTMLInputElement>('#q');
        if (query) query.value = 'gempa';
        query?.form?.requestSubmit();
      }),
    isDone: () => document.querySelector('cari-lumbung[data-tampil="gempa"] [data-hasil] li') !== null,
    isKept: () => document.querySelector<HTMLInputElement>('#q')?.value === 'gempa',
    told: () => document.querySelector<HTMLElement>('cari-lumbung')?.innerText ?? '',
  },
  form: {
    address: 'kontribusi/tulis/?jenis=praktik',
    late: /form-tools|daftar\.json/,
    begin: (tab) =>
      tab.run(async () => {
        const title = () => document.querySelector<HTMLInputElement>('[data-tempat] [data-field="judul"] :is(input, textarea)'); // prettier-ignore
        while (!title()) await new Promise((resolve) => setTimeout(resolve, 100));
        title()!.value = 'Rapat berdiri';
        title()!.dispatchEvent(new Event('input', { bubbles: true }));
        while (!document.querySelector('[data-kata="simpan"]')?.textContent?.includes('pukul'))
          await new Promise((resolve) => setTimeout(resolve, 100));
      }),
    act: (tab) => click(tab, '[data-tempat] button[type="submit"]'),
    isDone: () => document.querySelector('[data-kata="status"]')?.textContent?.includes('perlu diperbaiki') ?? false,
    isKept: () =>
      document.querySelector<HTMLInputElement>('[data-tempat] [data-field="judul"] :is(input, textarea)')?.value ===
      'Rapat berdiri',
    told: () => document.querySelector<HTMLElement>('[data-view="tulis"]')?.innerText ?? '',
  },
  notes: {
    address: 'saya/',
    late: /open-notes-page/,
    act: (tab) => click(tab, '[data-aksi="catat"]'),
    isDone: () => document.querySelector('[data-daftar="jurnal"] [data-catatan]') !== null,
    isKept: () => document.querySelector('saya-lumbung [data-daftar="tersimpan"] li') !== null,
    told: () => document.querySelector<HTMLElement>('saya-lumbung')?.innerText ?? '',
  },
  entry: {
    address: PRACTICE,
    late: /entry-page/,
    act: (tab) => click(tab, 'catat-saya button[data-aksi="simpan"]'),
    isDone: () => document.querySelector('catat-saya')?.textContent?.includes('Tersimpan di halaman Saya') ?? false,
    isKept: () => document.querySelector('h1')?.textContent?.includes('Bedah') ?? false,
    told: () => document.querySelector<HTMLElement>('catat-saya')?.innerText ?? '',
  },
};

/** Where a note is saved that the notes page must have afterwards. */
export const SAVED_FIRST = CASE;
