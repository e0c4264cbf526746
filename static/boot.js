// Starts the app. A file of its own, because the page's security policy allows no inline script.
// The build writes the names of the app's two files into the page (Trunk.toml, pattern_script).

const app = document.querySelector('meta[name="plainplan-app"]').dataset;
const address = (name) => new URL(name, document.baseURI).href;
// Files whose names carry no hash are asked for with the version: never an older one from a cache.
// The training page is one of them (xtask/src/second_page.rs) and says which version it is of.
const part = (name) => address(`${name}?${app.version ?? app.wasm}`);

// The only scripts that may be started beside the page. Trusted Types: no other address can be
// made into one, and no second policy can be made.
const scripts = { age: part("age-start.js"), desk: part("desk-start.js"), word: part("word-start.js"), vault: part("vault_keeper-start.js"), offline: address("sw.js") };
const rules = {
  createScriptURL(name) {
    if (Object.hasOwn(scripts, name)) return scripts[name];
    throw new TypeError("not a script of this app");
  },
};
const policy = self.trustedTypes?.createPolicy("boot", rules) ?? rules;
self.plainplan = {
  worker: (name) => new Worker(policy.createScriptURL(name), { type: "module" }),
  // What seals and opens locked drafts, loaded when a vault is opened (storage/keeper.rs).
  vaults: async () => (plainplan.vault ??= await import(part("vault.js"))),
  keep: () =>
    navigator.serviceWorker.register(policy.createScriptURL("offline"), { updateViaCache: "none" }),
};

const lifeboat = (task, beside) =>
  import(part("lifeboat.js")).then((it) => it[task](beside), console.error);

// The app has failed: it ends at once and cannot say so itself (it is built without the code that
// would), so the page does. No data is in the sentence.
const sayItFailed = () => {
  if (document.getElementById("pp-failed")) return;
  const line = document.createElement("div");
  line.id = "pp-failed";
  line.className = "pp-status pp-status--alert";
  line.role = "region";
  line.ariaLabel = "What went wrong";
  line.append(document.createElement("p"));
  line.firstChild.setAttribute("role", "alert");
  line.firstChild.textContent =
    "Something went wrong in this page. What you typed is kept up to about a second ago. " +
    "Copy anything newer from the boxes below, then load the page again.";
  document.body.prepend(line);
  lifeboat("rescue", line);
};

const sayWhatToDo = (error) => {
  console.error(error);
  const line = document.getElementById("opening");
  // The app has taken the page over already.
  if (!line) return sayItFailed();
  line.textContent =
    top !== self
      ? "This page does not open inside another page."
      : typeof WebAssembly === "object"
        ? "This page could not open. Check your connection and load the page again. If it still " +
          "does not open, ask your IT support whether WebAssembly is allowed in this browser."
        : "This browser cannot open this page. Use an up-to-date Edge, Chrome, Firefox or Safari.";
  if (top === self) lifeboat("drafts", line);
};

const hear = (error) => {
  // The second is what a full stack is told by.
  if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) sayItFailed();
};
addEventListener("error", (event) => hear(event.error));
addEventListener("unhandledrejection", (event) => hear(event.reason));

// A page that the browser kept whole and shows again (Back) begins anew: what was open on it is
// locked, and nobody sees it meanwhile.
addEventListener("pagehide", (event) => {
  if (event.persisted) document.documentElement.hidden = true;
});
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

try {
  if (top !== self) throw new Error("framed");
  const { default: start } = await import(address(app.js));
  // Given an address, the app is compiled while it still loads.
  await start({ module_or_path: address(app.wasm) });
  // From here on the page itself can send nothing and ask for nothing, whatever runs in it.
  const seal = document.createElement("meta");
  seal.httpEquiv = "Content-Security-Policy";
  seal.content = "connect-src 'none'";
  document.head.append(seal);
  // The rest comes when the app has had its time.
  const idle = self.requestIdleCallback ?? setTimeout;
  setTimeout(() => idle(() => import(part("offline.js")).catch(console.error)), 1500);
} catch (error) {
  sayWhatToDo(error);
}
