const app = { version: "", files: {}, headers: [] };
// Serves the app without a network. The build writes the line above (xtask/src/offline.rs): every
// file with its hash, and the headers of a page and of a worker.
//
// One cache holds one whole version. A new version waits until no tab uses the old one, or until
// somebody asks for it and every tab has written what was typed (offline.js).

const PREFIX = "plainplan-";
const CACHE = PREFIX + app.version;
const SCOPE = new URL(self.registration.scope);
const at = (name) => new URL(name, SCOPE).href;

const hex = (bytes) => [...new Uint8Array(bytes)].map((it) => it.toString(16).padStart(2, "0")).join("");

/** The bytes of an answer, if they are the file that the list means. */
async function checked(answer, file) {
  if (!answer?.ok) return null;
  const bytes = await answer.arrayBuffer();
  return hex(await crypto.subtle.digest("SHA-256", bytes)) === file.hash ? bytes : null;
}

/** The answer to give for a file: our own headers, whatever the host sends or leaves out. */
function dressed(bytes, name) {
  const file = app.files[name];
  // Firefox holds no path of a policy against what comes from here (seen in 153): there a worker may
  // ask for any file of the app, in others for its own module only.
  const wasm = !file.wasm ? "" : navigator.userAgent.includes("Firefox/") ? SCOPE.origin : at(file.wasm);
  const own = [...app.headers, ...(file.headers ?? [])];
  const headers = new Headers({ "Content-Type": file.type });
  for (const [key, value] of own) headers.set(key, value.replace("{wasm}", wasm));
  return new Response(bytes, { headers });
}

/** Puts one file into the cache: from an older version where it is the same, else from the host. */
async function keep(cache, name) {
  const file = app.files[name];
  const here = await caches.match(at(name));
  const bytes =
    (await checked(here, file)) ?? (await checked(await fetch(at(name), { cache: "no-cache" }), file));
  // A file that differs is refused, and with it the whole version: the one in use stays.
  if (!bytes) throw new Error(`${name} is not the file of this version`);
  await cache.put(at(name), dressed(bytes, name));
}

async function fill() {
  if (!app.version) throw new Error("no build has written the list of files");
  const cache = await caches.open(CACHE);
  const names = Object.keys(app.files);
  // A few at a time, so that the page's own requests have room.
  const turns = [0, 1, 2, 3].map(async (turn) => {
    for (let i = turn; i < names.length; i += 4) await keep(cache, names[i]);
  });
  try {
    await Promise.all(turns);
  } catch (error) {
    // Half a version is of no use, and on a full disk the room belongs to the drafts.
    await Promise.allSettled(turns);
    await caches.delete(CACHE);
    throw error;
  }
}

async function clear() {
  const names = await caches.keys();
  const old = names.filter((it) => it.startsWith(PREFIX) && it !== CACHE);
  await Promise.all(old.map((it) => caches.delete(it)));
  // The first visit's page was loaded without us; from now on it, too, works offline.
  await self.clients.claim();
}

async function give(name) {
  const cache = await caches.open(CACHE);
  const held = await cache.match(at(name));
  if (held) return held;
  // The browser has thrown it out of the cache: it is asked for again, and held against the list.
  await keep(cache, name);
  return cache.match(at(name));
}

/** The file an address means; nothing for what is no file of the app. */
function named(url) {
  if (!url.pathname.startsWith(SCOPE.pathname)) return "";
  const name = decodeURIComponent(url.pathname.slice(SCOPE.pathname.length));
  return Object.hasOwn(app.files, name) ? name : "";
}

function answer(request) {
  const url = new URL(request.url);
  const ours = request.method === "GET" && url.origin === SCOPE.origin;
  if (!ours) return Response.error();
  const name = named(url);
  if (request.mode === "navigate" && !name) {
    const start = url.pathname === SCOPE.pathname;
    return start ? give("index.html") : Response.redirect(SCOPE.href);
  }
  // A page of another version gets no part of this one.
  const version = url.search.slice(1).replace("./", "");
  const other = request.mode !== "navigate" && version.endsWith(".wasm") && !(version in app.files);
  return name && !other ? give(name) : Response.error();
}

/** Every tab writes what was typed; only when all say so does this version take over. */
async function takeOver(asked) {
  const all = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const tabs = all.filter((it) => it.url.startsWith(SCOPE.href));
  const written = tabs.map(
    (tab) =>
      new Promise((done) => {
        const line = new MessageChannel();
        line.port1.onmessage = (event) => done(event.data === true);
        setTimeout(done, 8000, false);
        tab.postMessage("plainplan-write", [line.port2]);
      }),
  );
  const all_written = (await Promise.all(written)).every(Boolean);
  if (all_written) await self.skipWaiting();
  asked.postMessage(all_written);
}

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(clear()));
self.addEventListener("fetch", (event) => event.respondWith(answer(event.request)));
self.addEventListener("message", (event) => {
  if (event.data === "plainplan-use") event.waitUntil(takeOver(event.ports[0]));
});
