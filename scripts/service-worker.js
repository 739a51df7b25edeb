// The page's service worker, written to dist/sw.js by vite-offline.ts, which fills in the constants.
// The whole page is stored as one version: no part of it is ever fetched alone later.
/* global __APP_VERSION__, __VERSION__, __FILES__ */
const APP_VERSION = __APP_VERSION__;
const VERSION = __VERSION__;
/** Each address with the SHA-256 of what belongs there. */
const FILES = __FILES__;

// Two copies of the page may live on one host, each in its folder, and must not clear each other.
const SCOPE = self.registration.scope;
const PREFIX = `bao-cao-xa ${SCOPE} `;
const CACHE = PREFIX + VERSION;

async function hasHash(response, wanted) {
  const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
  return hex.join('') === wanted;
}

/** What did not change is taken from the version before; on a slow line that is most of it. */
async function fetchFile([address, hash]) {
  const stored = await caches.match(address);
  if (stored && (await hasHash(stored, hash))) return stored;
  // 'reload' passes by the browser's own cache, which may still hold the version before.
  const response = await fetch(new Request(address, { cache: 'reload' }));
  // A host in the middle of a change, or a proxy's page in its place: then nothing is stored.
  if (!response.ok || !(await hasHash(response, hash)))
    throw new Error(`${address} is not of version ${VERSION}`);
  return response;
}

async function precache() {
  try {
    const cache = await caches.open(CACHE);
    await Promise.all(
      FILES.map(async (file) => {
        await cache.put(file[0], await fetchFile(file));
      }),
    );
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function takeOver() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(request) {
  const { origin, pathname } = new URL(request.url);
  const path = origin + pathname;
  // Only the page's own address is the page: what is missing is missing, as on the host.
  const address = path === SCOPE || path === `${SCOPE}index.html` ? SCOPE : request;
  // Not `caches.open`, which would make anew what was wiped.
  const stored = await caches.match(address, { cacheName: CACHE, ignoreSearch: true });
  return stored ?? fetch(request);
}

/** The tabs that run this page, also those that are not served by a worker yet. */
async function tabs() {
  const all = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(SCOPE)).length;
}

async function apply(port) {
  // A second tab would go on with half of a version that is no more.
  const alone = (await tabs()) <= 1;
  port.postMessage(alone ? 'applying' : 'other-tabs');
  if (alone) await self.skipWaiting();
}

self.addEventListener('install', (event) => event.waitUntil(precache()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

// A new version waits until every tab is closed, or until the page says that nothing is unsaved.
self.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (event.data === 'version') port.postMessage(APP_VERSION);
  if (event.data === 'apply') event.waitUntil(apply(port));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(answer(request));
});
