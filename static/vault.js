// Seals and opens the records of locked drafts with the browser's own cipher (reliability.md 2).
//
// The keys are held here and not in the app: they cannot be read out of the browser's key objects,
// and they still work when the app itself has failed. Loaded when a vault is opened.
//
// A record: 1 byte version, 4 bytes revision, 12 bytes used once, the cipher text (AES-256-GCM).
// Sealed with it, so that it is refused in any other place: vault, kind, store key, revision.

const subtle = crypto.subtle;
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });
const VERSION = 1;
const HEAD = 5 + 12;

let vault = null;
const drafts = new Map();

/** From now on, this vault: its key (a CryptoKey that cannot be read out) and its id. */
export const take = (key, id) => {
  vault = { key, id };
  drafts.clear();
  self.plainplan.rescue = rescue;
  // The browser may then not clear it by itself; some ask, most decide for themselves.
  navigator.storage?.persist?.().catch(() => false);
};

/** Key and id of the open vault, for a worker; nothing when none is open. */
export const opened = () => vault && [vault.key, vault.id];

/** Forgets every key. */
export const forget = () => {
  vault = null;
  drafts.clear();
};

const about = (...parts) => encoder.encode(JSON.stringify([vault.id, VERSION, ...parts]));

const once = () => crypto.getRandomValues(new Uint8Array(12));

const join = (...parts) => {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

// Two keys of a draft: one for its records, one that hides what its records are called.
const both = async (root) => {
  const info = (it) => encoder.encode(`plainplan draft 1 ${it}`);
  const how = (it) => ({ name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: info(it) });
  const aes = { name: "AES-GCM", length: 256 };
  const mac = { name: "HMAC", hash: "SHA-256", length: 256 };
  return {
    box: await subtle.deriveKey(how("records"), root, aes, false, ["encrypt", "decrypt"]),
    names: await subtle.deriveKey(how("names"), root, mac, false, ["sign"]),
    known: new Map(),
  };
};

/** Makes the key of a new draft; answers with what is to be stored of it: the key, locked. */
export const begin = async (draft) => {
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const iv = once();
  const how = { name: "AES-GCM", iv, additionalData: about("key", draft) };
  const locked = new Uint8Array(await subtle.encrypt(how, vault.key, raw));
  drafts.set(draft, await both(await subtle.importKey("raw", raw, "HKDF", false, ["deriveKey"])));
  raw.fill(0);
  return join(iv, locked);
};

/** Unlocks the stored key of a draft. */
export const know = async (draft, stored) => {
  if (drafts.has(draft)) return;
  const how = { name: "AES-GCM", iv: stored.slice(0, 12), additionalData: about("key", draft) };
  const root = await subtle.unwrapKey(
    "raw", stored.slice(12), vault.key, how, "HKDF", false, ["deriveKey"],
  );
  drafts.set(draft, await both(root));
};

// Only pieces have names that say something: these become numbers that only the key explains.
const storeKey = async (draft, kind, name) => {
  if (kind !== "piece") return name;
  const { names, known } = drafts.get(draft);
  if (!known.has(name)) {
    const mac = new Uint8Array(await subtle.sign("HMAC", names, encoder.encode(name)));
    const hex = Array.from(mac.subarray(0, 16), (it) => it.toString(16).padStart(2, "0"));
    known.set(name, `${draft}/${hex.join("")}`);
  }
  return known.get(name);
};

// The size tells little: 4 KiB, above that steps of at most an eighth (Padmé).
const padded = (length) => {
  if (length <= 4096) return 4096;
  const exponent = Math.floor(Math.log2(length));
  const step = 2 ** (exponent - Math.floor(Math.log2(exponent)) - 1);
  return Math.ceil(length / step) * step;
};

const number = (it) => new Uint8Array([it >>> 24, it >>> 16, it >>> 8, it]);

const sealOne = async (draft, rev, kind, name, text) => {
  const key = await storeKey(draft, kind, name);
  const bytes = encoder.encode(`${name}\n${text}`);
  const plain = new Uint8Array(padded(bytes.length + 4));
  plain.set(number(bytes.length));
  plain.set(bytes, 4);
  const iv = once();
  const how = { name: "AES-GCM", iv, additionalData: about(kind, key, rev) };
  const cipher = new Uint8Array(await subtle.encrypt(how, drafts.get(draft).box, plain));
  return [key, join(new Uint8Array([VERSION]), number(rev), iv, cipher)];
};

/** Seals `[kind, name, text, …]` of a revision: `[store key, bytes, …]`. */
export const seal = async (draft, rev, texts) => {
  const sealed = [];
  for (let at = 0; at < texts.length; at += 3) {
    sealed.push(sealOne(draft, rev, texts[at], texts[at + 1], texts[at + 2]));
  }
  return (await Promise.all(sealed)).flat();
};

/** What names become store keys. */
export const keys = (draft, kind, names) =>
  Promise.all(names.map((name) => storeKey(draft, kind, name)));

const openOne = async (draft, kind, key, bytes) => {
  try {
    if (!(bytes instanceof Uint8Array) || bytes[0] !== VERSION) return [null, null];
    const rev = new DataView(bytes.buffer, bytes.byteOffset).getUint32(1);
    // What was set aside or is the state before lies under its own key with a sign after it.
    const place = key.replace(/[~!]$/, "");
    const how = { name: "AES-GCM", iv: bytes.slice(5, HEAD), additionalData: about(kind, place, rev) };
    const plain = await subtle.decrypt(how, drafts.get(draft).box, bytes.slice(HEAD));
    const length = new DataView(plain).getUint32(0);
    const text = decoder.decode(new Uint8Array(plain, 4, length));
    const end = text.indexOf("\n");
    return [text.slice(0, end), text.slice(end + 1)];
  } catch {
    return [null, null];
  }
};

/** Opens `[store key, bytes, …]`: `[name, text, …]`, nothing for what does not open. */
export const open = async (draft, kind, records) => {
  const opened = [];
  for (let at = 0; at < records.length; at += 2) {
    opened.push(openOne(draft, kind, records[at], records[at + 1]));
  }
  return (await Promise.all(opened)).flat();
};

const answered = (request) =>
  new Promise((yes, no) => {
    request.onsuccess = () => yes(request.result);
    request.onerror = () => no(request.error);
  });

// The pieces of a locked draft, names and texts, for the lifeboat (static/lifeboat.js): it works
// when the app does not. Nothing for a draft that is not one of these.
const rescue = async (draft) => {
  if (!vault) return null;
  const db = await answered(indexedDB.open("plainplan-real"));
  try {
    const tx = db.transaction(["keys", "pieces"]);
    const key = await answered(tx.objectStore("keys").get(draft));
    if (!key) return null;
    const range = IDBKeyRange.bound(`${draft}/`, `${draft}0`, false, true);
    const names = answered(tx.objectStore("pieces").getAllKeys(range));
    const records = await answered(tx.objectStore("pieces").getAll(range));
    const all = (await names).flatMap((name, at) => [name, records[at]]);
    await know(draft, key);
    const opened = await open(draft, "piece", all);
    const found = new Map();
    // As it stands; where that does not open, as it was before.
    for (const before of [true, false]) {
      for (let at = 0; at < all.length; at += 2) {
        if (opened[at] !== null && all[at].endsWith("~") === before) {
          found.set(opened[at], opened[at + 1]);
        }
      }
    }
    return [...found];
  } finally {
    db.close();
  }
};
