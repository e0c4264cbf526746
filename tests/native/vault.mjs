// What static/vault.js makes of texts: `node vault.mjs` ends with 0, or says what is wrong. It runs
// here as it does in the browser, with the same cipher, and what it makes is held against Node's own.
import assert from "node:assert/strict";
import { createHmac, hkdfSync } from "node:crypto";
import { readFile } from "node:fs/promises";

globalThis.self = globalThis;
globalThis.plainplan = {};
globalThis.navigator ??= {};
const script = await readFile(new URL("../../static/vault.js", import.meta.url), "base64");
const vault = await import(`data:text/javascript;base64,${script}`);

const aes = { name: "AES-GCM" };
const raw = new Uint8Array(32).fill(7);
const usages = ["encrypt", "decrypt", "unwrapKey"];
const key = await crypto.subtle.importKey("raw", raw, aes, false, usages);
const encoder = new TextEncoder();
const draft = "000000000000000a";
const other = "000000000000000b";
vault.take(key, "0011223344556677");
const stored = await vault.begin(draft);
await vault.begin(other);

/** The length of what stands in clear, from the length of a record: head, cipher text, its mark. */
const HEAD = 1 + 4 + 12;
const TAG = 16;
const seal = async (text, { rev = 1, kind = "piece", name = "author", of = draft } = {}) =>
  vault.seal(of, rev, [kind, name, text]);
const sizeOf = async (length) => {
  const [, bytes] = await seal("x".repeat(length - 4 - "author\n".length));
  return bytes.length - HEAD - TAG;
};

// Sizes: 4 KiB for everything short, then steps, so that a size tells an eighth at most.
for (const length of [40, 300, 4000, 4096]) assert.equal(await sizeOf(length), 4096);
let before = 4096;
const seen = new Set();
for (let length = 4097; length < 200_000; length += 997) {
  const size = await sizeOf(length);
  assert.ok(size >= length, `${length} does not fit into ${size}`);
  assert.ok(size - length <= length / 8, `${length} takes ${size}`);
  assert.ok(size >= before, `${length}: ${size} after ${before}`);
  before = size;
  seen.add(size);
}
// Sixteen sizes from one to its double, not thousands.
assert.ok(seen.size <= 16 * Math.ceil(Math.log2(200_000 / 4096)), `${seen.size} sizes`);
// Not by its signs but by its bytes.
const [, wide] = await seal("\u0175".repeat(3000));
assert.equal(wide.length - HEAD - TAG, 6144);

// The names of pieces: an HMAC under a key of the draft's own, in hex, after the draft's id.
const opened = await crypto.subtle.decrypt(
  { name: "AES-GCM", iv: stored.slice(0, 12),
    additionalData: encoder.encode(JSON.stringify(["0011223344556677", 1, "key", draft])) },
  key, stored.slice(12),
);
const salt = new Uint8Array();
const names = hkdfSync("sha256", new Uint8Array(opened), salt, "plainplan draft 1 names", 32);
for (const name of ["author", "chronology/0001", "~/plans", ""]) {
  const mac = createHmac("sha256", Buffer.from(names)).update(name).digest("hex").slice(0, 32);
  assert.deepEqual(await vault.keys(draft, "piece", [name]), [`${draft}/${mac}`]);
}
const [first, again, elsewhere] = [
  await vault.keys(draft, "piece", ["author"]),
  await vault.keys(draft, "piece", ["author"]),
  await vault.keys(other, "piece", ["author"]),
].map((it) => it[0].split("/")[1]);
assert.equal(first, again);
assert.notEqual(first, elsewhere, "two drafts hide the same name alike");
assert.deepEqual(await vault.keys(draft, "head", [draft]), [draft], "ids say nothing and stay");

// Sealed twice nothing is alike, and nothing of the text stands there.
const text = "Priya told her teacher";
const [place, one] = await seal(text);
const [, two] = await seal(text);
assert.equal(one.length, two.length);
assert.ok(!Buffer.from(one).equals(Buffer.from(two)));
assert.ok(!Buffer.from(one).includes(text) && !Buffer.from(one).includes("author"));
const used = new Set();
for (let turn = 0; turn < 2000; turn += 1) {
  const [, bytes] = await seal("x");
  used.add(Buffer.from(bytes.slice(5, HEAD)).toString("hex"));
}
assert.equal(used.size, 2000, "a number was used twice");

// It opens where it belongs, and beside that as the state before or as what was set aside.
const open = (kind, at, bytes, of = draft) => vault.open(of, kind, [at, bytes]);
for (const at of [place, `${place}~`, `${place}!`]) {
  assert.deepEqual(await open("piece", at, one), ["author", text]);
}
const changed = (at) => Object.assign(one.slice(), { [at]: one[at] ^ 1 });
const [head] = await vault.keys(draft, "piece", ["plans"]);
for (const [why, refused] of [
  ["in another place", open("piece", head, one)],
  ["as another kind", open("head", place, one)],
  ["in another draft", open("piece", place.replace(draft, other), one, other)],
  ["as another revision", open("piece", place, changed(4))],
  ["as another version", open("piece", place, changed(0))],
  ["with another number", open("piece", place, changed(7))],
  ["with a flipped bit", open("piece", place, changed(one.length - 1))],
  ["cut short", open("piece", place, one.slice(0, -1))],
  ["of no length", open("piece", place, new Uint8Array())],
  ["as no bytes", open("piece", place, "text")],
]) {
  assert.deepEqual(await refused, [null, null], `it opens ${why}`);
}

// Another vault opens nothing of it; a forgotten one neither.
vault.take(key, "7766554433221100");
await assert.rejects(vault.know(draft, stored));
vault.take(key, "0011223344556677");
await vault.know(draft, stored);
assert.deepEqual(await open("piece", place, one), ["author", text]);
vault.forget();
assert.equal(vault.opened(), null);
assert.deepEqual(await open("piece", place, one), [null, null]);
await assert.rejects(seal(text));
