// The independent implementation of age (npm age-encryption) that the end-to-end tests hold ours to:
// `node age.mjs open|lock file passphrase` writes what is in the file, or the locked file, to
// standard output.
import { readFile } from "node:fs/promises";
import { Decrypter, Encrypter } from "age-encryption";

const [what, file, passphrase] = process.argv.slice(2);
const bytes = new Uint8Array(await readFile(file));
let out;
if (what === "open") {
  const open = new Decrypter();
  open.addPassphrase(passphrase);
  out = await open.decrypt(bytes, "uint8array");
} else {
  const lock = new Encrypter();
  lock.setPassphrase(passphrase);
  lock.setScryptWorkFactor(12);
  out = await lock.encrypt(bytes);
}
process.stdout.write(out);
