// The door without a network: a page that the telephone has kept stands in for those that do not come. It lies at the root, since a worker
// sees nothing above itself, and an entry code is an address there. Everything else passes it by.
const kept = "debateinvite-door";
const door = /\/(d\/[^/]+|organiser\/[^/]+\/check-in(\/[^/]+)?)\/?$/;
// Somebody stands there and waits.
const patience = 6000;

// What a proxy says while the site is away.
const away = [502, 503, 504];

const answer = (request) => new Promise((resolve, reject) => {
  setTimeout(reject, patience, new Error("slow"));
  fetch(request).then((page) => (away.includes(page.status) ? reject(new Error(page.statusText)) : resolve(page)), reject);
});

const keptPage = async (failure) => {
  const cache = await caches.open(kept);
  const page = (await cache.keys()).find((request) => request.url.endsWith("/check-in/offline"));
  if (!page) {
    throw failure;
  }
  return cache.match(page);
};

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.mode === "navigate") {
    if (door.test(new URL(request.url).pathname)) {
      event.respondWith(answer(request).catch(keptPage));
    }
  } else if (request.method === "GET" && ["style", "script", "image", "font"].includes(request.destination)) {
    event.respondWith(fetch(request).catch(async (failure) => {
      const file = await caches.match(request, { cacheName: kept });
      if (!file) {
        throw failure;
      }
      return file;
    }));
  }
});
