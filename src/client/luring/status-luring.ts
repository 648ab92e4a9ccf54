import { ownName } from '../device/own-name.ts';
import { trusted } from '../site/trusted.ts';
import type { PageOrigin, WorkerQuestion } from './names.ts';
import { ageText } from './size-and-age.ts';

// Not while the page is loading on a slow line.
const QUIET_MS = 8000;
const CHECKED = ownName('lumbung-luring-dicek');
const DAY_MS = 24 * 3600 * 1000;

/** Registers the service worker and the manifest, says when the page comes from the device and how old it is, and renews kept sets. */
class StatusLuring extends HTMLElement {
  declare private wiring: AbortController | undefined;

  connectedCallback(): void {
    if (!('serviceWorker' in navigator)) return;
    const { serviceWorker } = navigator;
    const { signal } = (this.wiring = new AbortController());
    const base = this.dataset['base'] ?? '/';
    serviceWorker.addEventListener('message', ({ data }: MessageEvent<PageOrigin>) => this.tell(data), { signal });
    serviceWorker.controller?.postMessage({ type: 'asal' } satisfies WorkerQuestion);
    const register = () => {
      // Not in the page's own head: a browser would fetch it before the first words are shown.
      const manifest = Object.assign(document.createElement('link'), {
        rel: 'manifest',
        href: `${base}manifest.webmanifest`,
      });
      document.head.append(manifest);
      void serviceWorker
        .register(trusted.createScriptURL(`${base}sw.js`), { scope: base })
        .catch((error: unknown) => console.warn('Mode luring tidak aktif:', error));
    };
    if (document.readyState === 'complete') register();
    else window.addEventListener('load', register, { signal, once: true });
    setTimeout(() => void this.later(base, signal), QUIET_MS);
  }

  disconnectedCallback(): void {
    this.wiring?.abort();
  }

  private tell({ type, disimpan }: PageOrigin): void {
    if (type !== 'asal' || disimpan === undefined) return;
    const text = this.querySelector('[data-kapan]');
    if (text) text.textContent = disimpan === '' ? 'beberapa waktu lalu' : ageText(disimpan, Date.now());
    this.hidden = false;
  }

  /** Once a day, and never for a reader who saves data: renews kept sets and brings the search core to the device. */
  private async later(base: string, signal: AbortSignal): Promise<void> {
    const saving = 'connection' in navigator && Reflect.get(navigator.connection ?? {}, 'saveData') === true;
    if (saving || !navigator.onLine || this.checkedToday()) return;
    const sets = await import('./kept-sets.ts');
    navigator.serviceWorker.controller?.postMessage({ type: 'hangatkan-cari' } satisfies WorkerQuestion);
    for (const list of await sets.outdatedSets(base))
      await sets.keepSet(list, () => undefined, signal).catch(() => undefined);
  }

  private checkedToday(): boolean {
    try {
      const age = Date.now() - Number(localStorage.getItem(CHECKED));
      // A stamp of the future is of a clock that was wrong.
      if (age >= 0 && age < DAY_MS) return true;
      localStorage.setItem(CHECKED, String(Date.now()));
    } catch {
      return true;
    }
    return false;
  }
}

customElements.define('status-luring', StatusLuring);
