// Starts the app. A file of its own, because the page's security policy allows no inline script.
// The build writes the names of the app's two files into the page (Trunk.toml, pattern_script).

const app = document.querySelector('meta[name="plainplan-app"]').dataset;
const address = (name) => new URL(name, document.baseURI).href;

// What seals and opens locked drafts, loaded when a vault is opened (storage/keeper.rs).
globalThis.plainplan = {
  vaults: async () => (plainplan.vault ??= await import(address("vault.js"))),
};

const sayWhatToDo = (error) => {
  console.error(error);
  const line = document.getElementById("opening");
  // The app has taken the page over already: what it shows is worth more than this sentence.
  if (!line) return;
  line.textContent =
    typeof WebAssembly === "object"
      ? "This page could not open. Check your connection and load the page again. If it still " +
        "does not open, ask your IT support whether WebAssembly is allowed in this browser."
      : "This browser cannot open this page. Use an up-to-date Edge, Chrome, Firefox or Safari.";
};

// The app has failed: it ends at once and cannot say so itself (it is built without the code that
// would), so the page does. No data is in the sentence.
const sayItFailed = (error) => {
  if (!(error instanceof WebAssembly.RuntimeError) || document.getElementById("pp-failed")) return;
  const line = document.createElement("p");
  line.id = "pp-failed";
  line.className = "pp-status pp-status--alert";
  line.setAttribute("role", "alert");
  line.textContent =
    "Something went wrong in this page. What you typed is kept up to about a second ago. " +
    "Copy anything newer from the boxes below, then load the page again.";
  document.body.prepend(line);
};
addEventListener("error", (event) => sayItFailed(event.error));
addEventListener("unhandledrejection", (event) => sayItFailed(event.reason));

try {
  const { default: start } = await import(address(app.js));
  // Given an address, the app is compiled while it still loads.
  await start({ module_or_path: address(app.wasm) });
} catch (error) {
  sayWhatToDo(error);
}
