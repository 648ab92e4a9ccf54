/** Messages between the tabs of this site (BroadcastChannel). It opens when first used; where there is none, nobody hears. */
export class TabChannel {
  readonly #name: string;
  #channel: BroadcastChannel | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  /** Tells the other tabs. */
  post(message: string): void {
    this.#open()?.postMessage(message);
  }

  /** Calls back with what another tab posts, until the signal ends it. */
  listen(onMessage: (message: string) => void, signal?: AbortSignal): void {
    const hear = ({ data }: MessageEvent<unknown>) => typeof data === 'string' && onMessage(data);
    this.#open()?.addEventListener('message', hear, signal && { signal });
  }

  #open(): BroadcastChannel | undefined {
    if ('BroadcastChannel' in globalThis) this.#channel ??= new BroadcastChannel(this.#name);
    return this.#channel;
  }
}
