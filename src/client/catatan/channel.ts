// Opened when first needed: a page that only shows its buttons needs none.
let channel: BroadcastChannel | undefined;

/** Tells the other tabs that notes changed. */
export function announce(): void {
  open()?.postMessage('berubah');
}

/** Calls back when another tab changed something. */
export function onElsewhere(listener: () => void): void {
  open()?.addEventListener('message', listener);
}

function open(): BroadcastChannel | undefined {
  if ('BroadcastChannel' in globalThis) channel ??= new BroadcastChannel('lumbung-saya');
  return channel;
}
