// Starts the maker of Word files in its worker, of the same version as the page (desk-start.js).

const version = self.location.search;
const { default: start } = await import(`./word.js${version}`);
await start({ module_or_path: new URL(`./word_bg.wasm${version}`, self.location.href) });
