// Starts the keeper of the vault in its worker, of the same version as the page (desk-start.js).

const version = self.location.search;
// It opens drafts for the list of what is kept; the page lends it the key for that.
globalThis.plainplan = {
  vaults: async () => (plainplan.vault ??= await import(`./vault.js${version}`)),
  // The key as something that can be used and not read out.
  sealed: (bytes) => crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "unwrapKey"]),
};
const { default: start } = await import(`./vault_keeper.js${version}`);
await start({ module_or_path: new URL(`./vault_keeper_bg.wasm${version}`, self.location.href) });
