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

  /** Calls back with what another tab posts. */
  listen(onMessage: (message: string) => void): void {
    this.#open()?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') onMessage(data);
    });
  }

  close(): void {
    this.#channel?.close();
  }

  #open(): BroadcastChannel | undefined {
    if ('BroadcastChannel' in globalThis) this.#channel ??= new BroadcastChannel(this.#name);
    return this.#channel;
  }
}
