// The kill switch of the service worker: a host puts this file in the place of sw.js, and every device asks its network alone again.
// What a reader has kept (lumbung-simpanan|…) stays, and is back with the next sw.js.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(end()));

async function end() {
  const names = (await caches.keys()).filter((name) => !name.startsWith('lumbung-simpanan|'));
  await Promise.allSettled([...names.map((name) => caches.delete(name)), self.registration.unregister()]);
}
