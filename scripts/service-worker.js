// The page's service worker, written to dist/sw.js by vite-offline.ts, which fills in the two
// constants. The whole page is stored as one version: no part of it is ever fetched alone later.
/* global __VERSION__, __FILES__ */
const VERSION = __VERSION__;
const FILES = __FILES__;

// Two copies of the page may live on one host, each in its folder, and must not clear each other.
const PREFIX = `bao-cao-xa ${self.registration.scope} `;
const CACHE = PREFIX + VERSION;

async function precache() {
  const cache = await caches.open(CACHE);
  // 'reload' passes by the browser's own cache, which may still hold the version before.
  await cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })));
}

async function takeOver() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(request) {
  const cache = await caches.open(CACHE);
  const stored =
    (await cache.match(request, { ignoreSearch: true })) ??
    (request.mode === 'navigate' ? await cache.match('./') : undefined);
  return stored ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(precache()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

// A new version waits until every tab is closed, or until the page says that nothing is unsaved.
self.addEventListener('message', (event) => {
  if (event.data === 'apply') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(answer(request));
});
