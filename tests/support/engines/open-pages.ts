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
  /** What came of it: nothing yet, `selesai`, or what the page says instead. It is sent to the page as text, as is the one below. */
  outcome: () => string;
  /** Whether all that the reader wrote or kept is there. */
  isKept: () => boolean;
}

export const OPEN_PAGES: Readonly<Record<string, OpenPage>> = {
  search: {
    address: 'cari/?q=antrean',
    hasWorker: true,
    begin: (tab) => until(tab, () => document.querySelector('[data-tampil="antrean"] [data-hasil] li') !== null),
    async act(tab) {
      // Before, the form is sent as forms are, to a page that is read anew.
      await until(tab, () => document.querySelector('[data-tampil]') !== null);
      await tab.run(() => {
        const query = document.querySelector<HTMLInputElement>('#q');
        if (query) query.value = 'gempa';
        query?.form?.requestSubmit();
      });
    },
    outcome: () => {
      if (document.querySelector('[data-tampil="gempa"] [data-hasil] li')) return 'selesai';
      const [status = '', results = ''] = ['[data-status]', '[data-hasil]'].map((part) => document.querySelector<HTMLElement>(part)?.innerText); // prettier-ignore
      return /^Mencari|masih dimuat/.test(status) ? '' : `${status} ${results}`;
    },
    isKept: () => document.querySelector<HTMLInputElement>('#q')?.value === 'gempa',
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
    outcome: () => {
      const said = document.querySelector('[data-kata="status"]')?.textContent ?? '';
      return said.includes('perlu diperbaiki') ? 'selesai' : said.replace('Sebentar …', '');
    },
    isKept: () =>
      document.querySelector<HTMLInputElement>('[data-tempat] [data-field="judul"] input')?.value === 'Rapat berdiri',
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
    outcome: () =>
      document.querySelector('[data-daftar="jurnal"] [data-catatan]')
        ? 'selesai'
        : (document.querySelector<HTMLElement>('[data-peringatan]:not([hidden])')?.innerText ?? ''),
    isKept: () => document.querySelector('saya-lumbung:not([hidden]) [data-daftar="tersimpan"] li') !== null,
  },
  entry: {
    address: PRACTICE,
    hasWorker: false,
    late: /entry-page/,
    begin: (tab) => until(tab, () => document.querySelector('catat-saya:defined') !== null),
    act: (tab) => press(tab, 'catat-saya:defined button[data-aksi="simpan"]'),
    outcome: () => {
      const said = document.querySelector('catat-saya [role="status"]')?.textContent ?? '';
      if (document.querySelector('catat-saya [data-aksi="lepas"]')) return 'selesai';
      return said.startsWith('Tersimpan') ? '' : said;
    },
    isKept: () => document.querySelector('h1')?.textContent?.includes('Bedah') ?? false,
  },
};

async function press(tab: Tab, button: string): Promise<void> {
  await until(tab, (selector) => document.querySelector(selector) !== null, button);
  await tab.run((selector) => document.querySelector<HTMLElement>(selector)?.click(), button);
}
