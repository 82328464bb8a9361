/**
 * Runs a built app in one language without a browser and prints what stands on the screen before any data is there,
 * as JSON (`Frames`): `node scripts/take-frames.ts LANGUAGE [folder of the build]`
 */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Window } from "happy-dom";
import { populateGlobal } from "vitest/runtime";
import { engineConfig } from "../src/testing/engine-config.ts";
import { readBootFiles } from "./boot-files.ts";

/** Markup that a page starts with. */
export interface Frames {
  /** What stays while pages change; the page's own place in it is empty. */
  shell: string;
  /** First part of the address → the head of that page. */
  pages: Record<string, string>;
}

/** Stands for the organisation's name, which only the page's configuration knows. */
const NAME = "{organisation}";
const PATIENCE_MS = 10_000;

const [language = "en", folder = join(import.meta.dirname, "../dist")] = process.argv.slice(2);
const dist = resolve(folder);
const files = readBootFiles(readFileSync(join(dist, "index.html"), "utf8"));
await openApp();
const pages: Frames["pages"] = {};
// The front page stands there already.
for (const page of ["", ...Object.keys(files.pages).filter(standsAlone)]) pages[page] = await headOf(page);
process.stdout.write(JSON.stringify({ shell: shell(), pages } satisfies Frames), () => process.exit());

/** Starts the app of a build on a page whose chain and index never answer. */
async function openApp(): Promise<void> {
  const window = new Window({ url: "http://localhost/" });
  populateGlobal(globalThis, window, { bindFunctions: true });
  globalThis.fetch = () => new Promise(() => {});
  document.body.innerHTML =
    '<div id="root"></div><script type="application/json" id="engine-config"></script>';
  const config = document.getElementById("engine-config");
  const deployment = { ...engineConfig.deployment, name: NAME };
  if (config) config.textContent = JSON.stringify({ ...engineConfig, deployment });
  localStorage.setItem("engine.preferences", JSON.stringify({ language }));
  const [app = ""] = files.app;
  await import(pathToFileURL(join(dist, app)).href);
}

/** Whether a page needs nothing more in its address; the others show a record, whose head needs data. */
function standsAlone(page: string): boolean {
  return page !== "" && !page.endsWith("/");
}

/** The head of a page: all of it that needs no data, and nothing that one could already type into. */
async function headOf(page: string): Promise<string> {
  const before = document.querySelector("main header");
  if (location.pathname !== `/${page}`) history.pushState({}, "", `/${page}`);
  const head = await appears(() => {
    const header = document.querySelector("main header");
    return header !== before && header?.querySelector("h1") ? header : undefined;
  }, `the page /${page}`);
  return still(head).outerHTML;
}

function shell(): string {
  const root = still(document.getElementById("root") as HTMLElement);
  for (const current of root.querySelectorAll("[aria-current]")) {
    current.removeAttribute("aria-current");
    current.removeAttribute("data-status");
  }
  root.querySelector("main")?.replaceChildren();
  root.querySelector("footer")?.remove();
  return root.innerHTML;
}

/** A copy in which nothing is shown that cannot be used yet, nor the day of the build. */
function still(element: Element): Element {
  const copy = element.cloneNode(true) as Element;
  for (const control of copy.querySelectorAll("button, fieldset")) control.classList.add("invisible");
  for (const today of copy.querySelectorAll("[data-today]")) today.textContent = "";
  copy.querySelector("h1[tabindex]")?.removeAttribute("tabindex");
  if (copy.querySelector("[style]"))
    throw new Error("A page's head has a style attribute, which the page's policy forbids in markup.");
  return copy;
}

async function appears<Found>(find: () => Found | undefined, what: string): Promise<Found> {
  const until = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = find();
    if (found) return found;
    if (Date.now() > until) throw new Error(`${what} did not appear.`);
    await new Promise((later) => setTimeout(later, 10));
  }
}
