// Takes people's words out when the app has failed or cannot start: reads the store without the
// app, lays what stands in the boxes over it, and offers it as a file that the app opens again.
// Nothing is deleted or written here.

const version = new URL(import.meta.url).search;

/** The database, if there is one; none is made. */
const database = () =>
  new Promise((done) => {
    const asked = indexedDB.open("plainplan-practice");
    asked.onupgradeneeded = () => asked.transaction.abort();
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => done(null);
  });

/** Keys and texts of a store, or of a part of it. */
const entries = (db, store, range) =>
  new Promise((done, failed) => {
    const found = [];
    const asked = db.transaction(store).objectStore(store).openCursor(range);
    asked.onerror = () => failed(asked.error);
    asked.onsuccess = () => {
      const at = asked.result;
      if (!at) return done(found);
      found.push([at.key, at.value]);
      at.continue();
    };
  });

/** The pieces of a draft: key without the draft, and JSON text. Locked drafts are given by who has
 * their key (vault.js). */
async function pieces(draft) {
  const unlocked = await self.plainplan?.rescue?.(draft);
  if (unlocked) return unlocked;
  const db = await database();
  if (!db) return [];
  const found = await entries(db, "pieces", IDBKeyRange.bound(`${draft}/`, `${draft}0`, false, true));
  db.close();
  return found.map(([key, text]) => [key.slice(draft.length + 1), text]);
}

/** The case that pieces make, and the pieces that cannot be read: the rest is kept without them. */
function assembled(found) {
  const [whole, unread] = [{}, []];
  for (const [key, text] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [part] = key.split("/");
    try {
      const value = JSON.parse(text);
      // What the app had set aside as damaged stands under "~".
      if (part === "~") unread.push(text);
      else whole[part] = Array.isArray(value) ? [...(whole[part] ?? []), ...value] : value;
    } catch {
      unread.push(text);
    }
  }
  return [whole, unread];
}

const BOXES = "textarea[id], input[type=text][id], select[id], input[type=radio]:checked";
const NAMED = /^([a-z_]+)(?:-([0-9a-f]{16}))?(?:-([0-9a-f]{16}))?-([a-z_]+)$/;
const value = (id) => document.getElementById(id)?.value ?? "";
/** What sort of field an id means, how its record is found, and how one is made that is missing: a
 * row that was added a moment ago. */
function field(whole, fields, name) {
  const [, part, first, second, key] = NAMED.exec(name) ?? [];
  let shape = Object.hasOwn(fields, part) ? fields[part] : {};
  if (Array.isArray(shape) !== Boolean(first)) return {};
  if (!first) {
    return { key, sort: shape[key], find: () => whole[part], make: () => (whole[part] = {}) };
  }
  [shape] = shape;
  const outer = whole[part]?.find((it) => it.id === first);
  if (!second) {
    const make = () => (whole[part] ??= []).at(whole[part].push({ id: first }) - 1);
    return { key, sort: shape[key], find: () => outer, make };
  }
  for (const [list, inner] of Object.entries(shape)) {
    const found = Array.isArray(inner) && outer?.[list]?.find((it) => it.id === second);
    if (found) return { key, sort: inner[0][key], find: () => found };
  }
  return {};
}

/** An object of the texts that are not empty; nothing when all are. */
function texts(all) {
  const filled = Object.entries(all).filter(([, text]) => text);
  return filled.length ? Object.fromEntries(filled) : "";
}

/** What stands in a box and in those that belong to it. */
const READ = {
  text: (box) => box.value,
  date: (box, name) =>
    texts({ day: box.value, month: value(`${name}-month`), year: value(`${name}-year`) }),
  answer: (box, name, held) =>
    texts({
      text: box.value,
      instead: ["nothing_held", "not_applicable"].find(
        (it) => document.getElementById(`${name}-${it}`)?.checked,
      ),
      why: document.getElementById(`${name}-why`)?.value ?? held?.why,
    }),
};

/** Puts what stands in the page's boxes in the place of what was read. */
function lay(whole, fields) {
  for (const box of document.querySelectorAll(BOXES)) {
    const name = box.type === "radio" ? box.name : box.id;
    const { key, sort, find, make } = field(whole, fields, name);
    if (!Object.hasOwn(READ, sort)) continue;
    const held = find();
    const typed = READ[sort](box, name, held?.[key]);
    // An empty box makes no record.
    if (typed) (held ?? make())[key] = typed;
    else if (held) delete held[key];
  }
  return whole;
}

const today = () => {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** A saved file, as export/saved writes it. */
const saved = (whole) =>
  JSON.stringify(
    {
      format: "plainplan",
      version: 2,
      app: "lifeboat",
      saved_on: today(),
      restricted_included: true,
      case: whole,
    },
    null,
    2,
  );

/** Every box with its label, for reading and copying. */
function plain() {
  const boxes = document.querySelectorAll("textarea, input[type=text]");
  const all = [...boxes].map((box) => {
    const label = box.labels?.[0]?.innerText ?? box.id;
    const above = box.closest("fieldset")?.querySelector("legend")?.innerText;
    return `${above ? `${above}: ` : ""}${label}\n${box.value}\n`;
  });
  return [`What stood in the boxes of this page on ${today()}\n`, ...all].join("\n");
}

function offer(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const file = (draft, ending) => `report-${today()}-${draft.slice(0, 4)}${ending}`;

function said(box, text) {
  const line = document.createElement("p");
  line.textContent = text;
  box.append(line);
  return line;
}

function buttons(box, all) {
  const row = document.createElement("div");
  row.className = "pp-actions";
  for (const [text, press] of all) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "govuk-button govuk-button--secondary";
    button.textContent = text;
    button.addEventListener("click", press);
    row.append(button);
  }
  box.append(row);
}

const OPEN = "The files are not locked: keep them where only you can open them.";
const FAILED = "The draft could not be read. Download what is on this page instead.";
const ONLY = "Only what is on this page is in the file: nothing else could be read.";
const UNREAD = "A part of the draft could not be read. What it holds is in the text file below.";

/** Beside the line that says that the app has failed: the draft that was open, as files. */
export async function rescue(box) {
  const [, draft] = /^#\/d[^/]*\/([0-9a-f]{16})/.exec(location.hash) ?? [];
  if (!draft) return drafts(box);
  said(
    box,
    "The draft with what stands on this page can be downloaded here, and Plainplan opens that " +
      `file again. ${OPEN}`,
  );
  const told = said(box, "");
  told.setAttribute("role", "status");
  const whole = async () => {
    try {
      const { fields } = await import(`./fields.js${version}`);
      const [read, unread] = assembled(await pieces(draft));
      if (unread.length) told.textContent = UNREAD;
      else if (!Object.keys(read).length) told.textContent = ONLY;
      offer(file(draft, ".json"), "application/json", saved(lay(read, fields)));
    } catch {
      told.textContent = FAILED;
    }
  };
  const text = async () => {
    const [, unread] = assembled(await pieces(draft).catch(() => []));
    offer(file(draft, ".txt"), "text/plain", [plain(), ...unread].join("\n\n"));
  };
  buttons(box, [
    ["Download the draft", whole],
    ["Download what is on this page as text", text],
    ["Load the page again", () => location.reload()],
  ]);
}

/** Beside the line that says that the app cannot start: every draft on this device, as a file. */
export async function drafts(beside) {
  const db = await database();
  if (!db) return;
  const heads = await entries(db, "drafts").catch(() => []);
  db.close();
  if (!heads.length) return;
  const box = document.createElement("div");
  box.id = "pp-lifeboat";
  beside.after(box);
  said(box, `Your practice drafts are still on this device. You can take them out as files. ${OPEN}`);
  const each = heads.map(([draft, text]) => {
    let head = {};
    try {
      head = JSON.parse(text);
    } catch {
      console.error("what is known of a draft cannot be read");
    }
    const day = head.saved ? `, saved ${new Date(head.saved).toLocaleString("en-GB")}` : "";
    const take = async () =>
      offer(file(draft, ".json"), "application/json", saved(assembled(await pieces(draft))[0]));
    return [`Download “${head.title || "Draft without a name"}”${day}`, take];
  });
  buttons(box, each);
}
