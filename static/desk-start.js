// Starts the desk in its worker. The page hands its own version over, so that a desk that an older
// page left in the cache is never used with a newer page.

const version = self.location.search;
// It keeps the versions of locked drafts; the page lends it the key for that.
globalThis.plainplan = {
  vaults: async () => (plainplan.vault ??= await import(`./vault.js${version}`)),
};
const { default: start } = await import(`./desk.js${version}`);
await start({ module_or_path: new URL(`./desk_bg.wasm${version}`, self.location.href) });
