import { find, say } from '../site/dom.ts';
import { failureText } from '../site/failure.ts';
import type { SetList } from './kept-sets.ts';
import { KEPT } from './names.ts';
import { ageText, sizeText } from './size-and-age.ts';

/** Loaded when a button is used, or when something is kept already. */
const storage = () => import('./kept-sets.ts');

/** Downloads one set of pages for reading offline: says its size first, shows progress, can be stopped and undone. */
class SimpanLuring extends HTMLElement {
  #wiring = new AbortController();
  #download: AbortController | undefined;
  #list: SetList | undefined;
  #bytes = 0;

  connectedCallback(): void {
    if (!('serviceWorker' in navigator) || !('caches' in window)) return;
    this.#wiring = new AbortController();
    const { signal } = this.#wiring;
    this.classList.remove('invisible');
    this.#button('ukur').addEventListener('click', () => void this.#measure(), { signal });
    this.#button('simpan').addEventListener('click', () => void this.#keep(), { signal });
    this.#button('batal').addEventListener('click', () => this.#download?.abort(), { signal });
    this.#button('hapus').addEventListener('click', () => void this.#remove(), { signal });
    // Where the browser refuses its store, the button says so when it is pressed.
    void this.#showState().catch(() => this.#show('ukur'));
  }

  disconnectedCallback(): void {
    this.#wiring.abort();
    this.#download?.abort();
  }

  async #measure(): Promise<void> {
    try {
      const { pageList, setPages, readList, setSize } = await storage();
      this.#list = await (this.dataset['halaman'] === undefined
        ? readList(this.#base, this.#id)
        : pageList(this.#id, this.dataset['halaman']));
      this.#bytes = setSize(this.#list);
      const room = await navigator.storage?.estimate?.().catch(() => undefined);
      const left =
        room?.quota === undefined
          ? ''
          : ` Ruang yang masih ada di perangkat: sekitar ${sizeText(room.quota - (room.usage ?? 0))}.`;
      this.#say(`${setPages(this.#list)} halaman, ${sizeText(this.#bytes)}.${left}`);
      this.#showAndFocus('simpan');
    } catch (error) {
      this.#say(`Ukurannya belum dapat dibaca. ${failureText(error)}`);
    }
  }

  async #keep(): Promise<void> {
    if (!this.#list) return;
    this.#download = new AbortController();
    this.#showAndFocus('batal');
    const bar = this.querySelector('progress');
    if (bar) bar.hidden = false;
    try {
      const { keepSet } = await storage();
      const kept = await keepSet(
        this.#list,
        (done, total) => {
          if (bar) Object.assign(bar, { max: total, value: done });
          if (done === 1 || done % 10 === 0) this.#say(`Menyimpan ${done} dari ${total} berkas …`);
        },
        this.#download.signal,
      );
      this.#say(`Tersimpan: ${kept.banyak} halaman, ${sizeText(kept.bytes)}. Dapat dibaca tanpa jaringan.`);
      this.#showAndFocus('hapus');
    } catch (error) {
      this.#showAndFocus('ukur');
      this.#say(this.#reason(error));
    } finally {
      if (bar) bar.hidden = true;
    }
  }

  #reason(error: unknown): string {
    if (this.#download?.signal.aborted) return 'Dibatalkan. Tidak ada yang tersisa di perangkat.';
    if (error instanceof Error && error.name === 'StorageFull')
      return `Ruang di perangkat tidak cukup untuk ${sizeText(this.#bytes)}. Hapus simpanan lain atau berkas di ponsel, lalu coba lagi. Simpanan lama tetap ada.`;
    if (error instanceof Error && error.name === 'SetRemoved') return 'Simpanan ini baru saja dihapus di tab lain.';
    return `Belum tersimpan; simpanan lama tetap ada. ${failureText(error)}`;
  }

  async #remove(): Promise<void> {
    try {
      await (await storage()).removeSet(this.#id);
      this.#say('Sudah dihapus dari perangkat ini.');
      this.#showAndFocus('ukur');
    } catch (error) {
      this.#say(`Belum terhapus. ${failureText(error)}`);
    }
  }

  async #showState(): Promise<void> {
    const anything = (await caches.keys()).some((name) => name.startsWith(KEPT));
    const kept = anything && (await (await storage()).keptSets()).find(({ id }) => id === this.#id);
    this.#show(kept ? 'hapus' : 'ukur');
    if (kept)
      this.#say(`Tersimpan ${ageText(kept.disimpan, Date.now())}: ${kept.banyak} halaman, ${sizeText(kept.bytes)}.`);
  }

  #show(name: string): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-aksi]'))
      button.hidden = button.dataset['aksi'] !== name;
  }

  /** The button that was pressed goes away: its focus goes to the one in its place, unless the reader has gone on meanwhile. */
  #showAndFocus(name: string): void {
    const isHere = this.contains(document.activeElement) || document.activeElement === document.body;
    this.#show(name);
    if (isHere) this.#button(name).focus();
  }

  #say(text: string): void {
    say(this, '[role="status"]', text);
  }

  #button(name: string): HTMLElement {
    return find(this, `button[data-aksi="${name}"]`);
  }

  get #id(): string {
    return this.dataset['set'] ?? '';
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }
}

customElements.define('simpan-luring', SimpanLuring);
