import { CASE, PRACTICE } from './each-engine.ts';
import { type Tab, until } from './engine.ts';

/** A page that is open when something happens to the site: what its reader does on it, and what must not be lost. */
export interface OpenPage {
  address: string;
  /** Whether the service worker has it, with all of the edition it came from. */
  hasWorker: boolean;
  /** Scripts and lists that this page asks for only after it happened. */
  late?: RegExp;
  /** What the reader does first, while all is well. */
  begin?(tab: Tab, host: string): Promise<unknown>;
  /** What the reader does then. It can be done again. */
  act(tab: Tab): Promise<unknown>;
  /** Whether that was done. Runs in the page, as do the two below. */
  isDone(): boolean;
  /** Whether all that the reader wrote or kept is there. */
  isKept(): boolean;
  /** What the page says of it. */
  told(): string;
}

export const OPEN_PAGES: Readonly<Record<string, OpenPage>> = {
  search: {
    address: 'cari/?q=antrean',
    hasWorker: true,
    begin: (tab) => until(tab, () => document.querySelector('[data-tampil="antrean"] [data-hasil] li') !== null),
    act: (tab) =>
      tab.run(() => {
        const query = document.querySelector<HTMLInputElement>('#q');
        if (query) query.value = 'gempa';
        query?.form?.requestSubmit();
      }),
    isDone: () => document.querySelector('[data-tampil="gempa"] [data-hasil] li') !== null,
    isKept: () => document.querySelector<HTMLInputElement>('#q')?.value === 'gempa',
    told: () => document.querySelector<HTMLElement>('[data-hasil]')?.innerText ?? '',
  },
  form: {
    address: 'kontribusi/tulis/?jenis=praktik',
    hasWorker: false,
    late: /form-tools|daftar\.json/,
    async begin(tab) {
      await until(tab, () => document.querySelector('[data-tempat] [data-field="judul"] input') !== null);
      await tab.run(() => {
        const title = document.querySelector<HTMLInputElement>('[data-tempat] [data-field="judul"] input');
        if (title) title.value = 'Rapat berdiri';
        title?.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await until(tab, () => document.querySelector('[data-kata="simpan"]')?.textContent?.includes('pukul'));
    },
    act: (tab) => press(tab, '[data-tempat] button[type="submit"]'),
    isDone: () => document.querySelector('[data-kata="status"]')?.textContent?.includes('perlu diperbaiki') ?? false,
    isKept: () =>
      document.querySelector<HTMLInputElement>('[data-tempat] [data-field="judul"] input')?.value === 'Rapat berdiri',
    told: () => document.querySelector<HTMLElement>('[data-kata="status"]')?.innerText ?? '',
  },
  notes: {
    address: CASE,
    hasWorker: true,
    async begin(tab, host) {
      await press(tab, 'catat-saya:defined button[data-aksi="simpan"]');
      await until(tab, () => document.querySelector('catat-saya')?.textContent?.includes('Tersimpan'));
      await tab.goto(`${host}saya/`);
      await until(tab, () => document.querySelector('[data-daftar="tersimpan"] li') !== null);
    },
    act: (tab) => press(tab, '[data-aksi="catat"]'),
    isDone: () => document.querySelector('[data-daftar="jurnal"] [data-catatan]') !== null,
    isKept: () => document.querySelector('saya-lumbung:not([hidden]) [data-daftar="tersimpan"] li') !== null,
    told: () => document.querySelector<HTMLElement>('[data-peringatan]:not([hidden])')?.innerText ?? '',
  },
  entry: {
    address: PRACTICE,
    hasWorker: false,
    late: /entry-page/,
    begin: (tab) => until(tab, () => document.querySelector('catat-saya:defined') !== null),
    act: (tab) => press(tab, 'catat-saya button[data-aksi="simpan"]'),
    isDone: () => document.querySelector('catat-saya [data-aksi="lepas"]') !== null,
    isKept: () => document.querySelector('h1')?.textContent?.includes('Bedah') ?? false,
    told: () => document.querySelector<HTMLElement>('catat-saya [role="status"]')?.innerText ?? '',
  },
};

async function press(tab: Tab, button: string): Promise<void> {
  await until(tab, (selector) => document.querySelector(selector) !== null, button);
  await tab.run((selector) => document.querySelector<HTMLElement>(selector)?.click(), button);
}
