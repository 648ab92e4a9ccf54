import { find, say } from '../site/dom.ts';
import { failureText } from '../site/failure.ts';
import type { SetList } from './kept-sets.ts';
import { KEPT } from './names.ts';
import { ageText, sizeText } from './size-and-age.ts';

/** Loaded when a button is used, or when something is kept already. */
const storage = () => import('./kept-sets.ts');

/** Downloads one set of pages for reading offline: says its size first, shows progress, can be stopped and undone. */
class SimpanLuring extends HTMLElement {
  declare private wiring: AbortController | undefined;
  declare private download: AbortController | undefined;
  declare private list: SetList | undefined;
  declare private bytes: number;

  connectedCallback(): void {
    if (!('serviceWorker' in navigator) || !('caches' in window)) return;
    this.wiring = new AbortController();
    const { signal } = this.wiring;
    this.classList.remove('invisible');
    this.buttonOf('ukur').addEventListener('click', () => void this.measure(), { signal });
    this.buttonOf('simpan').addEventListener('click', () => void this.keep(), { signal });
    this.buttonOf('batal').addEventListener('click', () => this.download?.abort(), { signal });
    this.buttonOf('hapus').addEventListener('click', () => void this.drop(), { signal });
    // Where the browser refuses its store, the button says so when it is pressed.
    void this.showState().catch(() => this.showOnly('ukur'));
  }

  disconnectedCallback(): void {
    this.wiring?.abort();
    this.download?.abort();
  }

  private async measure(): Promise<void> {
    try {
      const { pageList, roomText, setPages, readList, setSize } = await storage();
      this.list = await (this.dataset['halaman'] === undefined
        ? readList(this.baseOf, this.set)
        : pageList(this.set, this.dataset['halaman']));
      this.bytes = setSize(this.list);
      this.say(`${setPages(this.list)} halaman, ${sizeText(this.bytes)}.${await roomText()}`);
      this.showAndFocus('simpan');
    } catch (error) {
      this.say(`Ukurannya belum dapat dibaca. ${failureText(error)}`);
    }
  }

  private async keep(): Promise<void> {
    if (!this.list) return;
    this.download = new AbortController();
    this.showAndFocus('batal');
    const bar = this.querySelector('progress');
    if (bar) bar.hidden = false;
    try {
      const { keepSet } = await storage();
      const kept = await keepSet(
        this.list,
        (done, total) => {
          if (bar) Object.assign(bar, { max: total, value: done });
          if (done === 1 || done % 10 === 0) this.say(`Menyimpan ${done} dari ${total} berkas …`);
        },
        this.download.signal,
      );
      this.say(`Tersimpan: ${kept.banyak} halaman, ${sizeText(kept.bytes)}. Dapat dibaca tanpa jaringan.`);
      this.showAndFocus('hapus');
    } catch (error) {
      this.showAndFocus('ukur');
      const { signal } = this.download;
      const known = storage().then(({ whyNotKept }) => whyNotKept(error, this.bytes, signal));
      this.say(
        (await known.catch(() => undefined)) ?? `Belum tersimpan; simpanan lama tetap ada. ${failureText(error)}`,
      );
    } finally {
      if (bar) bar.hidden = true;
    }
  }

  private async drop(): Promise<void> {
    try {
      await (await storage()).removeSet(this.set);
      this.say('Sudah dihapus dari perangkat ini.');
      this.showAndFocus('ukur');
    } catch (error) {
      this.say(`Belum terhapus. ${failureText(error)}`);
    }
  }

  private async showState(): Promise<void> {
    const anything = (await caches.keys()).some((name) => name.startsWith(KEPT));
    const kept = anything && (await (await storage()).keptSets()).find(({ id }) => id === this.set);
    this.showOnly(kept ? 'hapus' : 'ukur');
    if (kept)
      this.say(`Tersimpan ${ageText(kept.disimpan, Date.now())}: ${kept.banyak} halaman, ${sizeText(kept.bytes)}.`);
  }

  private showOnly(name: string): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-aksi]'))
      button.hidden = button.dataset['aksi'] !== name;
  }

  /** The button that was pressed goes away: its focus goes to the one in its place, unless the reader has gone on meanwhile. */
  private showAndFocus(name: string): void {
    const isHere = this.contains(document.activeElement) || document.activeElement === document.body;
    this.showOnly(name);
    if (isHere) this.buttonOf(name).focus();
  }

  private say(text: string): void {
    say(this, '[role="status"]', text);
  }

  private buttonOf(name: string): HTMLElement {
    return find(this, `button[data-aksi="${name}"]`);
  }

  private get set(): string {
    return this.dataset['set'] ?? '';
  }

  private get baseOf(): string {
    return this.dataset['base'] ?? '/';
  }
}

customElements.define('simpan-luring', SimpanLuring);
