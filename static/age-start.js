// Starts the worker that makes and reads files, of the same version as the page (desk-start.js).

const version = self.location.search;
const { default: start } = await import(`./age.js${version}`);
await start({ module_or_path: new URL(`./age_bg.wasm${version}`, self.location.href) });
