// Keeps the app on the device, so that it opens without a network, and says when a newer version
// waits. Loaded when the app has started; what it says is in words of its own, like boot.js's.

const SAYS = {
  name: "New version",
  ready: "A new version of Plainplan is ready. It will be used the next time you start.",
  use: "Use it now",
  close: "Not now",
  saving: "Saving what you typed…",
  held:
    "The new version is not used yet: something you typed is not kept yet, here or in another " +
    "tab of Plainplan, or another tab does not answer. Finish or close it, then try again.",
};
/** Boxes that are no fields of the draft: what is typed there is kept when a button is pressed. */
const OWN = /^(pp-|because-|find-|$)/;
const HOUR = 3_600_000;

const typed = new Set();
const note = ({ target }) => {
  if (target.matches?.("textarea, input[type=text]") && OWN.test(target.id)) typed.add(target);
};
addEventListener("input", note, true);
const isSafe = () =>
  !document.querySelector("[data-unsaved]") &&
  ![...typed].some((box) => box.isConnected && box.value !== "");

/** Has what was typed written, and tells whether all of it is. */
async function written() {
  dispatchEvent(new Event("plainplan-flush"));
  for (let turn = 0; turn < 100 && !isSafe(); turn += 1) {
    await new Promise((done) => setTimeout(done, 50));
  }
  return isSafe();
}

const element = (tag, className, text = "") =>
  Object.assign(document.createElement(tag), { className, textContent: text });

/** The bar that says so: at the foot of the window, over no box, and nothing on the page moves. */
function bar(use) {
  document.getElementById("pp-update")?.remove();
  const box = element("div", "pp-status");
  box.id = "pp-update";
  box.role = "region";
  box.ariaLabel = SAYS.name;
  const line = element("p", "");
  line.setAttribute("role", "status");
  const buttons = element("div", "pp-actions");
  const button = (text, press) => {
    const it = element("button", "govuk-button govuk-button--secondary", text);
    it.type = "button";
    it.addEventListener("click", press);
    buttons.append(it);
  };
  const close = () => {
    box.remove();
    document.documentElement.style.scrollPaddingBottom = "";
  };
  button(SAYS.use, async () => {
    line.textContent = SAYS.saving;
    if (!(await use())) line.textContent = SAYS.held;
  });
  button(SAYS.close, close);
  box.append(line, buttons);
  const low = { display: "flex", flexWrap: "wrap", gap: "0.5rem 1rem", alignItems: "center" };
  Object.assign(box.style, low, { position: "sticky", bottom: "0", margin: "0" });
  for (const it of [line, buttons, ...buttons.children]) it.style.margin = "0";
  document.body.append(box);
  // What has the focus is never behind it.
  document.documentElement.style.scrollPaddingBottom = `${box.offsetHeight}px`;
  line.textContent = SAYS.ready;
}

async function watch(keeper) {
  let agreed = 0;
  keeper.addEventListener("message", async ({ data, ports }) => {
    if (data !== "plainplan-write") return;
    const all = await written();
    agreed = all ? performance.now() : 0;
    ports[0].postMessage(all);
  });
  keeper.addEventListener("controllerchange", async () => {
    // Only a tab that was asked a moment ago, and only when nothing was typed since.
    const asked = agreed && performance.now() - agreed < 30_000;
    if (asked && (await written())) location.reload();
  });
  keeper.startMessages();

  const registration = await plainplan.keep();
  const use = () =>
    new Promise((done) => {
      const line = new MessageChannel();
      line.port1.onmessage = ({ data }) => done(data);
      if (!registration.waiting) return done(false);
      registration.waiting.postMessage("plainplan-use", [line.port2]);
    });
  const look = () => registration.waiting && registration.active && bar(use);
  const follow = (coming) => coming?.addEventListener("statechange", look);
  registration.addEventListener("updatefound", () => follow(registration.installing));
  follow(registration.installing);
  look();

  let last = performance.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || performance.now() - last < HOUR) return;
    last = performance.now();
    // Without a network there is nothing newer to have.
    registration.update().catch(() => {});
  });
}

if (navigator.serviceWorker) {
  // A browser that keeps nothing (a private window) still has the app.
  watch(navigator.serviceWorker).catch(console.info);
}
// So that it is there when it is needed, with or without a network.
import(`./lifeboat.js${new URL(import.meta.url).search}`).catch(console.info);
